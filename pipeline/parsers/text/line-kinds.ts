export { authorityLine, bodyLine, isCapitals, positionLine, typeLine } from '../lines/line-shapes.js';

/** Lines that stand alone whatever is around them: letterhead, addressees, place and date, notes under a title. */
export const standaloneLine =
  /^(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT|Độc\s+lập\s*[-–]\s*Tự|(?:\*\s*)?Số\s*:|Nơi\s+(?:nhận|gửi)|Kính\s+gửi|V\/v\s|\p{Lu}[^,;.:\d]{1,40},\s+ngày\s.{0,30}tháng|\(?\[?Đã ký|\((?:Kèm|Ban hành)\s)/u;

/** Ends a sentence, a list item or an introduction. */
export const sentenceEnd = /(?:[.;:!?…]|\.\/\.?)["”’»)]?$/u;

/** Words and signs that cannot end a paragraph or a cell: what follows belongs to them. */
export const openEnd =
  /(?:[,(“/–-]|(?:^|\s)(?:và|hoặc|của|về|các|cho|với|(?<!(?:tiếp|kèm) )theo|tại|trong|trên|từ|là|để|do|bằng|thuộc|những|khoản|điểm|điều|mục|số|(?<!(?:[Hh][àằ]ng|[Tt]rong|[Cc]ả|[Đđ]ầu|[Cc]uối|[Mm]ỗi|[Gg]iữa) )(?:ngày|tháng|năm|quý)|giai đoạn|mức độ|lần thứ|nhằm|được|VÀ|CỦA|VỀ|CÁC|CHO|VỚI|THEO|TẠI|TRONG|TRÊN|THUỘC|SỐ|GIAI ĐOẠN))$/u;

/** A line that can only go on: lower case, closing signs, or a joining word in capitals. */
export const openStart = /^(?:\p{Ll}(?![).]\s)|[%,;.)\]”…]|(?:VÀ|CỦA|VỀ|CHO|VỚI|THEO|TẠI|TRONG|TRÊN|NĂM|GIAI ĐOẠN)\s)/u;

/** Words that open the text under a title: the grounds of a plan. */
export const preambleStart =
  /^(?:Căn cứ|Thực hiện\s+(?:các\s+)?(?:Quyết|Nghị|Kế|Công|Chỉ|Kết|Thông|Chương|Văn|Luật|Hướng|Đề|nhiệm)|Để\s|Nhằm\s|Trên cơ sở|Theo\s|Xét\s|Thi hành|Kính gửi|Ngày \d|Năm \d{4},|Triển khai thực hiện\s+(?:Quyết|Nghị|Kế hoạch số|Công|Chỉ|Kết|Luật))/u;

/** A note in brackets under a title or heading. */
export const bracketLine = /^\([^()]{4,300}\)$/u;

/** A list marker at the beginning of a line, dashes apart: `1.`, `1.1`, `a)`, `IV.`, `Điều 5`. */
export const numberMarker =
  /^(?:\(?\d{1,2}\)\s|\d{1,2}(?:\.\d{1,2}){0,4}[.)](?:\s|(?=\p{L}))|\d{1,2}(?:\.\d{1,2}){1,4}\s+\p{Lu}|\(?[a-zđ]\)\s?|[IVX]{1,5}[.)]\s|Điều \d{1,3}\b|(?:PHỤ LỤC|Phụ lục|Phần|PHẦN|Chương|CHƯƠNG)\s+[IVX\d]{1,4}\b)/u;

/** A dash or dot that begins a list item. */
export const dashMarker = /^[-–—+*•●▪]\s/u;

/** A line of capitals: the style of names of bodies, offices and titles. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** For whom a person signs: the line above the position (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const authorityLine = /^(?:(?:TM|KT|TL|TUQ|TƯQ)\s?[./]|(?:T\/M|K\/T|T\/L|Q)\s?\.)/u;

/** A position that stands on a line of its own under the authority. */
export const positionLine =
  /^(?:PHÓ |QUYỀN )?(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG|PHÓ TRƯỞNG|CHÁNH|PHÓ CHÁNH|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|TỔNG GIÁM ĐỐC|TP\.|PHÓ|ỦY VIÊN|UỶ VIÊN)(?=[\s,.-]|$)/u;

/** Heads of names of bodies as printed in a letterhead; two of them on two lines are two bodies. */
export const bodyLine =
  /^(?:UBND|HĐND|(?:ỦY|UỶ) BAN|HỘI ĐỒNG|BỘ|SỞ|BAN|PHÒNG|CHI CỤC|TỔNG CỤC|CỤC|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|CÔNG TY|ĐẢNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|CÔNG AN|THANH TRA|VIỆN|HỘI|CHÍNH PHỦ|THỦ TƯỚNG)(?=\s|$)/u;

/** Lines of the letterhead that never read on into another line. */
export const letterheadLine =
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s?[-–]|Số\s?:|Số\s+\d|[\p{Lu}][^,;.]{2,40},\s+ngày\s|V\/v\s|Nơi nhận|Kính gửi|\[?Đã ký|\(Đã ký|\(Kèm theo|\(Ban hành)/iu;

/** A legal basis of the preamble: each stands on a line of its own. */
export const basisLine = /^(?:Căn cứ|Xét đề nghị|Theo đề nghị)\s/u;

/** A printed document type on a line of its own, as above a title. */
export const typeLine =
  /^(?:KẾ HOẠCH|THÔNG BÁO|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|HƯỚNG DẪN|CHƯƠNG TRÌNH|ĐỀ ÁN|DỰ ÁN|BÁO CÁO|TỜ TRÌNH|CÔNG ĐIỆN|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|PHỤ LỤC(?: [IVX\d]{1,4})?|CHƯƠNG TRÌNH HÀNH ĐỘNG|QUYẾT NGHỊ:?)$/u;

/** Words, and the comma, that cannot end a sentence or a title: what follows on the next line belongs to it. */
export const openEnd =
  /,$|(?:^|\s)(?:và|hoặc|của|về|các|cho|với|theo|tại|trong|trên|cải|được|đến|từ|là|có|bằng|do|để|số|năm|VÀ|CỦA|VỀ|CÁC|CHO|VỚI|THEO|TẠI|TRONG|TRÊN|NĂM|GIAI ĐOẠN|THỰC HIỆN)$/u;

/** A line that can only go on: it begins in lower case, or with words that join. */
export const openStart = /^(?:[\p{Ll}%,;.)\]”…]|(?:VÀ|CỦA|VỀ|CHO|VỚI|THEO|TẠI|TRONG|TRÊN|NĂM|GIAI ĐOẠN|CHỦ NGHĨA)\s)/u;

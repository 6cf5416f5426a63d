import { titleOpenings } from './title-openings.js';
import { startsWithTypeWord } from './type-words.js';

/** Words at which the name of an issuing body ends; the openings of titles belong to them. */
const stops: readonly string[] = [
  ...titleOpenings,
  ...'theo tại để nhằm trong là như gửi đến tới cho do với trên từ sau trước khi bằng thì nếu hoặc đã được sẽ đang cần phải ngày kèm này nêu trình cùng nhưng mà vào ra qua bởi đó có các'.split(
    ' ',
  ),
  'tổ chức',
  'xây dựng',
  'quy định',
  'đối với',
  'báo cáo',
  'rà soát',
  'đăng ký',
  'quyết định',
  'đề ra',
  'đề nghị',
  'yêu cầu',
  'bảo đảm',
  'đảm bảo',
  'giai đoạn',
  'nội dung',
  'gắn với',
  'thuộc',
  'liên quan',
  'tham mưu',
  'chủ trì',
  'phối hợp',
  'hiện hành',
  'năm',
  'số(?=\\s{1,3}\\d)',
  'thành (?!phố|ủy|uỷ)\\S+',
];
const stop = new RegExp(`^(?:${[...stops].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'u');
/** Heads of bodies behind which a small word still belongs to the name: `Ban chỉ đạo`, `Sở xây dựng`. */
const openHead = /(?:^|\s)(?:Sở|Bộ|Ban|Phòng|Cục|Tổ|Hội đồng|Trung tâm|Ủy ban|Uỷ ban)$/u;
const goesOn =
  /^(?:Chủ nhiệm|Ban Bí thư|kỳ họp|kì họp|khóa|khoá|nhiệm kỳ|lần thứ|tỉnh|huyện|thành phố|thị xã|Thể thao|thể thao|Khoa học và|Thông tin|thông tin|Gia đình|Thương binh|Gia đình)(?![\p{L}\p{N}])/u;
/** Small words that follow `và` inside names of bodies: `Sở Khoa học và công nghệ`. */
const afterAnd =
  /^(?:công nghệ|môi trường|đào tạo|du lịch|xã hội|truyền thông|đầu tư|phát triển|thể thao|đổi mới|hội nhập|gia đình|kiểm dịch|tôn giáo|miền núi|kiến trúc|thông tin|dân vận|cứu nạn|tìm kiếm|hải đảo|nâng cao|ủy ban|uỷ ban|chuyển đổi)/u;
const body =
  /^(?:UBND|HĐND|Ủy ban|Uỷ ban|Bộ|Sở|Ban|Phòng|Văn phòng|Thủ tướng|Chính phủ|Chủ tịch|Giám đốc|Tỉnh|Thành|Huyện|Cục|Vụ|Chi cục|Trung tâm|Thanh tra|Hội đồng|Công an)(?![\p{L}\p{N}])/u;
const councils = /^(?:Trưởng\s)?(?:Ban [Cc]hỉ đạo|BCĐ|Ủy ban|Uỷ ban)(?: của Chính phủ| Trung ương| [Qq]uốc gia| tỉnh| thành phố| huyện)?$/u;

/** Names that nothing in capitals follows: what comes next is another cell or sentence. */
const closed = /^(?:Chính phủ|Thủ tướng Chính phủ|Bộ Chính trị|Chủ tịch nước)$/u;

/**
 * The length of the issuer's name at the beginning of `text` (the words behind `của`), 0 where there is none. It ends at punctuation, at
 * a word that leads on, and at `và` before another document; a comma inside a name (`Sở Văn hóa, Thể thao và Du lịch`) does not end it.
 * `joint` documents have several issuers.
 */
export function issuerLength(text: string, joint = false): number {
  if (!/^(?:\p{Lu}|tỉnh|thành phố|huyện|thị xã|liên (?:[Bb]ộ|[Ss]ở|ngành))/u.test(text)) return 0;
  const region = /^[^;:()“”"\n|…]{0,200}/u.exec(text)![0];
  const capitals = region.length > 8 && !/\p{Ll}/u.test(region.slice(0, 12));
  let end = 0;
  let count = 0;
  for (const match of region.matchAll(/\s*(\S+)/gu)) {
    const start = match.index + match[0].length - match[1]!.length;
    const rest = region.slice(start);
    const word = match[1]!;
    const before = region.slice(0, end);
    if (count > 0 && !openHead.test(before) && stop.test(capitals ? rest.toLowerCase() : rest)) break;
    if (closed.test(before) && /^\p{Lu}/u.test(word) && !capitals) break;
    if (count > 0 && /^\d/u.test(word) && !/(?:thứ|đạo|khóa|khoá|số|Trung ương)$/iu.test(before)) break;
    const next = rest.slice(word.length).trimStart();
    if (/^(?:và|&)$/iu.test(word)) {
      const other = body.test(next) && !joint;
      const small = /^\p{Ll}/u.test(next) && !afterAnd.test(next);
      if (startsWithTypeWord(next) || other || small) break;
    }
    if (/^[-–]$/u.test(word) && !/^\p{Lu}/u.test(next)) break;
    if (++count > 18) break;
    end = start + word.length;
    if (/[.!?]$/u.test(word) && !/^(?:TP|Tp|TX|tp)\.$/u.test(word)) break;
    if (/,$/u.test(word) && !(goesOn.test(next) && !/^(?:tỉnh|huyện|thành phố)\s\p{Ll}/u.test(next))) break;
  }
  const name = region.slice(0, end).replace(/(?:[\s,.;:/-]|\s(?:và|VÀ))+$/u, '');
  return name.length;
}

/** Whether a body may be named for its field (`Ban Chỉ đạo Trung ương về …`): then a second `về` begins the title. */
export function isNamedForField(issuer: string): boolean {
  return councils.test(issuer);
}

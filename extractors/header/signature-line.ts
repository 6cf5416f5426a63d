import { isCapitals, type Line, part } from './lines.js';

/** What a line of the signature block says; `noise` is a digital stamp, `(Đã ký)` or a drawn rule. */
export interface SignaturePiece extends Line {
  kind: 'authority' | 'position' | 'name' | 'noise';
}

const authority = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|TUN)(?:[./]|\s)\s?\p{Lu}/u;
const positionWords = String.raw`(?:PHÓ |Q\. ?|QUYỀN )?(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|(?:CHI |TỔNG )?CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|TRƯỞNG [\p{Lu}]+|TP\.|HIỆU TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|THỦ TƯỚNG|THƯ KÝ|BIÊN TẬP|CHỈ HUY TRƯỞNG|CHÍNH ỦY|THANH TRA|KIỂM TOÁN|THỐNG ĐỐC|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|KẾ TOÁN TRƯỞNG|THỦ TRƯỞNG|QUẢN ĐỐC)`;
const position = new RegExp(`^${positionWords}(?![\\p{L}\\p{N}])`, 'iu');
const nextOffice = new RegExp(`\\s(?=(?:(?:TM|KT|TL|TUQ)[./]|PHÓ\\s|${positionWords}(?![\\p{L}\\p{N}])))`, 'gu');
const rank = String.raw`(?:(?:GS|PGS|TS|ThS|Ths|BS|BSCK|CN|KS|LS|DS|CKI|CKII|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng)\.?,?\s?){0,3}`;
const name = new RegExp(`^${rank}\\p{Lu}\\p{Ll}{0,7}(?: \\p{Lu}[\\p{Ll}’']{0,7}){1,5}$`, 'u');
const surnames =
  'NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐOÀN|TRƯƠNG|ĐINH|LƯU|MAI|TÔ|HÀ|CAO|TRỊNH|ĐÀO|LÂM|PHÙNG|THÁI|CHÂU|TẠ|NÔNG|TRIỆU|HỨA|QUÁCH|KIỀU|LƯƠNG|VƯƠNG';
const capitalName = new RegExp(`^(?:${surnames})(?: \\p{Lu}{1,7}){1,4}$`, 'u');
const noise =
  /^(?:\(?\s?(?:Đã ký|Ký tên|Ký, ).{0,60}|(?:Ký bởi|Người ký|Cơ quan|Thời gian ký|Ngày ký|Email|Signature|Signed by|Digitally signed|Ký số|\(?Chữ ký).{0,200}|[\p{P}\p{S}\d\s]{1,80})$/iu;

/** Whether a text may be a person's name as signers print it. */
export function isPersonName(text: string): boolean {
  return text.length <= 50 && (name.test(text) || capitalName.test(text)) && !position.test(text);
}

const kindOf = (text: string, afterAuthority: boolean): SignaturePiece['kind'] | null => {
  if (noise.test(text)) return 'noise';
  if (authority.test(text)) return 'authority';
  if (isPersonName(text)) return 'name';
  if (text.length <= 90 && position.test(text) && (isCapitals(text) || !/[.;:,]$/u.test(text))) return 'position';
  return afterAuthority && isCapitals(text) && text.length <= 90 ? 'position' : null;
};

/** Offsets at which a line of several offices is cut: `KT. GIÁM ĐỐC` | `PHÓ GIÁM ĐỐC` | `Trần Văn A`. */
const cuts = (text: string): number[] => {
  const person = /\s(?=\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,5}$)/u.exec(text);
  if (isPersonName(text)) return [];
  const head = person ? text.slice(0, person.index) : text;
  if (!isCapitals(head.replace(/\b(?:TP|KT|TM|TL)\./gu, ''))) return [];
  const offices = [...head.matchAll(nextOffice)]
    .map((match) => match.index)
    .filter(
      (at) => !(/(?:^|\s)(?:BỘ|THỨ|CỤC|VỤ|VIỆN|HIỆU|ĐỘI|TRẠM|THỦ|TOÁN)$/u.test(head.slice(0, at)) && /^\sTRƯỞNG/u.test(head.slice(at))),
    )
    .filter((at) => !/^(?:KT|TL|TM|TUQ|Q|T\/L|K\/T)[./]?$|(?:^|\s)(?:PHÓ|KT\.|TL\.|TUQ\.|TỔNG|Q\.)$/u.test(head.slice(0, at)));
  return person ? [...offices, person.index] : offices;
};

/** Reads one line of the signature block as its parts, in order; null where it is no such line. `afterAuthority`: a `TL. …` line stands above. */
export function readSignatureLine(line: Line, afterAuthority: boolean): SignaturePiece[] | null {
  const text = line.text.replace(/^[*_\s]+|[*_\s]+$/gu, '');
  if (text.length > 160) return noise.test(text) ? [{ ...line, kind: 'noise' }] : null;
  const at = [0, ...cuts(text), text.length];
  const pieces: SignaturePiece[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const piece = part({ ...line, text, start: line.start + line.text.indexOf(text) }, at[i]!, at[i + 1]!);
    if (!piece) continue;
    const kind = kindOf(piece.text, afterAuthority || pieces.at(-1)?.kind === 'authority');
    if (kind === null) return null;
    pieces.push({ ...piece, kind });
  }
  return pieces;
}

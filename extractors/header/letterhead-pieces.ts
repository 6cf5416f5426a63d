import { type Line, part } from './lines.js';
import { numberLine, unreadableNumber } from './number-symbol.js';
import { placeDate } from './place-date.js';

/** What a piece of the letterhead is. `text` is what no landmark claims: names of bodies, the trích yếu of a công văn. */
export type PieceKind = 'nation' | 'number' | 'date' | 'stamp' | 'text';

/** A piece of a letterhead line; `groups` are those of the landmark's pattern. */
export interface Piece extends Line {
  kind: PieceKind;
  groups: Record<string, string | undefined>;
}

/** Landmarks that part a letterhead line, for two columns may stand on one line. */
const landmarks: readonly { kind: PieceKind; pattern: RegExp }[] = [
  {
    kind: 'nation',
    pattern: /C[ỘÔ]NG\s+H(?:ÒA|OÀ|ÓA)\s+X[ÃA]\s+H[ỘÔ]I(?:\s+CH[ỦUÙ]\s+NGH[ĨIÍ]A\s+VI[ỆE]T\s+NAM)?|CH[ỦUÙ]\s+NGH[ĨIÍ]A\s+VI[ỆE]T\s+NAM/iu,
  },
  { kind: 'nation', pattern: /[ĐD]ộc\s+[Ll]ập\s*[-–—]?\s*[Tt]ự\s+[Dd]o\s*[-–—]?\s*[Hh]ạnh\s+[Pp]húc/iu },
  { kind: 'nation', pattern: /ĐẢNG CỘNG SẢN VIỆT NAM/u },
  { kind: 'number', pattern: numberLine },
  { kind: 'number', pattern: unreadableNumber },
  { kind: 'number', pattern: /^Số\s{0,4}[:.]?[\s.…_]{0,40}(?<number>\d{1,6})?[\s.…_]{0,40}$/u },
  { kind: 'date', pattern: placeDate },
  {
    kind: 'stamp',
    pattern:
      /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TỐI MẬT|TUYỆT MẬT|MẬT|SAO Y|\(?DỰ THẢO.{0,20}|\(?Dự thảo.{0,20}|ĐẾN\b.{0,40}|[-–_*=. |]{1,80})$/u,
  },
  { kind: 'stamp', pattern: /^(?:Ký bởi|Người ký|Cơ quan|Thời gian ký|Ngày ký|Email|Signature|Signed by|Digitally signed)\b.{0,200}$/iu },
];

/** Longer lines are running text. */
const longest = 1000;

/** Cuts a letterhead line at its landmarks into pieces, in order. */
export function cutLetterhead(line: Line): Piece[] {
  if (line.text.length > longest) return [{ ...line, kind: 'text', groups: {} }];
  let best: { kind: PieceKind; match: RegExpExecArray } | null = null;
  for (const { kind, pattern } of landmarks) {
    const match = pattern.exec(line.text);
    if (match && (best === null || match.index < best.match.index)) best = { kind, match };
  }
  if (best === null) return [{ ...line, kind: 'text', groups: {} }];
  const { kind, match } = best;
  const end = match.index + match[0].length;
  const before = part(line, 0, match.index);
  const own = part(line, match.index, end)!;
  const after = part(line, end, line.text.length);
  return [
    ...(before ? [{ ...before, kind: 'text' as const, groups: {} }] : []),
    { ...own, kind, groups: match.groups ?? {} },
    ...(after ? cutLetterhead(after) : []),
  ];
}

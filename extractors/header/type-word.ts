import { documentTypes, symbolCodes } from '../registry/document-types.js';

/** Code of a công văn, the one type that has no printed name. */
export const officialLetter = 'CV';

interface TypeWord {
  name: string;
  code: string;
  /** Adds to a shorter type word of the same code (`Chương trình hành động`): a type word only where it stands alone. */
  extended: boolean;
}

const printed = documentTypes.filter(
  ({ name, kind, code }) => code !== null && kind !== 'standard' && !/^(?:Công văn|Thông báo .*kết luận)/iu.test(name),
);
const typeWords: readonly TypeWord[] = printed.map(({ name, code }) => ({
  name,
  code: code!,
  extended: printed.some((other) => other.code === code && other.name !== name && name.startsWith(`${other.name} `)),
}));

/** Names of bodies that begin like a type word: a line of the letterhead, no title. */
const bodies = /^(?:KẾ HOẠCH VÀ ĐẦU TƯ|KẾ HOẠCH - |BÁO CÁO VIÊN|DỰ ÁN ĐẦU TƯ)/iu;
const draft = /^\(?\s{0,3}DỰ THẢO(?: LẦN \d{1,2})?\)?[\s:]{1,3}/u;

/**
 * Reads the type word at the beginning of a line: its code, and the length up to the trích yếu behind it. In running text the word must be
 * in capitals; a line of its own may have any case. With `loose`, any case does (a heading of a format that marks headings).
 */
export function readTypeWord(text: string, loose = false): { code: string; length: number } | null {
  const skipped = draft.exec(text)?.[0].length ?? 0;
  const rest = text.slice(skipped);
  if (bodies.test(rest)) return null;
  for (const { name, code, extended } of typeWords) {
    const head = rest.slice(0, name.length);
    if (head.toUpperCase() !== name.toUpperCase()) continue;
    const tail = rest.slice(name.length);
    if (/^[\p{L}\p{N}]/u.test(tail)) continue;
    const alone = /^[\s:.*_-]{0,100}$/u.test(tail);
    if (!alone && (extended || (head !== name.toUpperCase() && !loose))) continue;
    return { code, length: skipped + name.length + (/^[\s:]*/u.exec(tail)?.[0].length ?? 0) };
  }
  return null;
}

/** The type that a symbol names (`KH-UBND`, `NQ/TW`), or the code of a công văn where it names none. */
export function typeOfSymbol(symbol: string): string {
  return symbolCodes.get(symbol.split(/[-–/]/u)[0]!.trim().toUpperCase()) ?? officialLetter;
}

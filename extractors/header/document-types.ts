/**
 * Printed type words and their official abbreviations: Nghị định 30/2020/NĐ-CP, Phụ lục III; laws and decrees: Law on the promulgation
 * of legal documents; KL: Party documents. Longer names stand before the names that they begin with.
 */
export const documentTypes: readonly { name: string; code: string }[] = [
  { name: 'Thông tư liên tịch', code: 'TTLT' },
  { name: 'Chương trình hành động', code: 'CTr' },
  { name: 'Kế hoạch hành động', code: 'KH' },
  { name: 'Kế hoạch', code: 'KH' },
  { name: 'Quyết định', code: 'QĐ' },
  { name: 'Nghị quyết', code: 'NQ' },
  { name: 'Chỉ thị', code: 'CT' },
  { name: 'Quy chế', code: 'QC' },
  { name: 'Quy định', code: 'QyĐ' },
  { name: 'Thông cáo', code: 'TC' },
  { name: 'Thông báo', code: 'TB' },
  { name: 'Hướng dẫn', code: 'HD' },
  { name: 'Chương trình', code: 'CTr' },
  { name: 'Phương án', code: 'PA' },
  { name: 'Đề án', code: 'ĐA' },
  { name: 'Dự án', code: 'DA' },
  { name: 'Báo cáo', code: 'BC' },
  { name: 'Biên bản', code: 'BB' },
  { name: 'Tờ trình', code: 'TTr' },
  { name: 'Hợp đồng', code: 'HĐ' },
  { name: 'Công điện', code: 'CĐ' },
  { name: 'Giấy mời', code: 'GM' },
  { name: 'Nghị định', code: 'NĐ' },
  { name: 'Thông tư', code: 'TT' },
  { name: 'Pháp lệnh', code: 'PL' },
  { name: 'Bộ luật', code: 'BL' },
  { name: 'Luật', code: 'LUẬT' },
  { name: 'Kết luận', code: 'KL' },
];

/** Code of a công văn, the one type that has no printed name. */
export const officialLetter = 'CV';

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
  for (const { name, code } of documentTypes) {
    const head = rest.slice(0, name.length);
    if (head.toUpperCase() !== name.toUpperCase()) continue;
    const tail = rest.slice(name.length);
    if (/^[\p{L}\p{N}]/u.test(tail)) continue;
    const alone = /^[\s:.*_-]*$/u.test(tail);
    if (alone || head === name.toUpperCase() || loose)
      return { code, length: skipped + name.length + (/^[\s:]*/u.exec(tail)?.[0].length ?? 0) };
  }
  return null;
}

/** The type that a symbol names (`KH-UBND`, `NQ/TW`), or the code of a công văn where it names none. */
export function typeOfSymbol(symbol: string): string {
  const first = symbol.split(/[-–/]/u)[0]!.trim();
  return documentTypes.find(({ code }) => code.toUpperCase() === first.toUpperCase())?.code ?? officialLetter;
}

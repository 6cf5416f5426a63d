import type { Line } from './line.js';

/** The right column of a letterhead as it follows the left one on a line that a reader wrote through both. */
const rightColumn =
  /\s+(CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s.{0,40}|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT.{0,20}|Độc\s+lập\s*[-–]\s*Tự\s+do\s.{0,30}|\p{Lu}[\p{L}.]{0,12}(?:\s\p{Lu}[\p{L}.]{0,12}){0,4},\s{0,3}ngày.{0,14}tháng.{0,14}năm\s{0,3}\d{0,4})$/u;
const leftColumn = /^(?:\p{Lu}{2}|Số\s*:)/u;
/** A letterhead stands at the beginning. */
const depth = 14;

/** Parts the lines of a letterhead that run through both of its columns: the left column, then the right one. */
export function partLetterhead(lines: readonly Line[]): Line[] {
  const head = lines.slice(0, depth);
  const last = head.findLastIndex((line) => leftColumn.test(line.text) && rightColumn.test(line.text));
  if (last < 0) return [...lines];
  const left: Line[] = [];
  const right: Line[] = [];
  for (const line of head.slice(0, last + 1)) {
    const match = leftColumn.test(line.text) ? rightColumn.exec(line.text) : null;
    if (match) {
      left.push({ ...line, text: line.text.slice(0, match.index).trim() });
      right.push({ ...line, text: match[1]!.trim(), before: 'gap' });
    } else left.push(line);
  }
  return [...left, ...right, ...lines.slice(last + 1)];
}

/** A gap that an author typed to place words in a second column: tabs, or a long run of spaces. */
const gap = /[ \u00a0]{0,200}\t[\s\u00a0]{0,200}|[ \u00a0]{5,}/u;
const motto = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;
const recipients = /^\s*Nơi\s+(?:nhận|gửi)/iu;
const item = /^\s*[-–+]\s*\S/u;
/** The rest of a recipient that found no room on the line before. */
const wrapped = /^\s*\p{Ll}/u;

/** The two columns of a line that was typed over both; an empty one where only the other is used, null where there is no gap. */
function columns(line: string): [string, string] | null {
  const match = gap.exec(line);
  if (!match) return null;
  const [left, right] = [line.slice(0, match.index), line.slice(match.index + match[0].length)];
  return gap.test(right.trim()) ? null : [left.trim(), right.trim()];
}

/** How many lines from `start` on are one block typed in two columns: a letterhead, or recipients beside a signature. */
function blockLength(lines: readonly string[], start: number): number {
  const first = columns(lines[start]!);
  const signature = recipients.test(lines[start]!);
  const opens = first !== null && (signature || lines.slice(start, start + 3).some((line) => columns(line) !== null && motto.test(line)));
  if (!opens || first[0] === '') return 0;
  const goesOn = (line: string) => columns(line) !== null || line.trim() === '' || (signature && (item.test(line) || wrapped.test(line)));
  let end = start + 1;
  while (end < lines.length && goesOn(lines[end]!)) end++;
  return end - start;
}

/** Whether recipients of this block run over several lines: the rest of one then stands below, not beside, what is in the other column. */
const runsOver = (lines: readonly string[]): boolean => lines.some((line) => columns(line) === null && wrapped.test(line));

/** Where a piece of a line typed in two columns goes: index of its line, and which of the two columns. */
export interface ColumnPiece {
  line: number;
  text: string;
}

/**
 * Finds letterheads and signature blocks typed with tabs or spaces in two columns. Returns for each, by the index of its first line, how
 * many lines it takes and its pieces in reading order: the left column, then the right one; line by line where recipients run over several.
 */
export function typedColumns(lines: readonly string[]): Map<number, { length: number; pieces: ColumnPiece[] }> {
  const found = new Map<number, { length: number; pieces: ColumnPiece[] }>();
  for (let start = 0; start < lines.length; start++) {
    const length = blockLength(lines, start);
    if (length === 0) continue;
    const sides = lines
      .slice(start, start + length)
      .map((line, index) => ({ line: start + index, parts: columns(line) ?? ([line.trim(), ''] as const) }));
    const byColumn = [0, 1].flatMap((side) => sides.map(({ line, parts }) => ({ line, text: parts[side]! })));
    const byLine = sides.flatMap(({ line, parts }) => parts.map((text) => ({ line, text })));
    const pieces = (runsOver(lines.slice(start, start + length)) ? byLine : byColumn).filter(({ text }) => text !== '');
    found.set(start, { length, pieces });
    start += length - 1;
  }
  return found;
}

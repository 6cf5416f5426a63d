/** Two pieces of text that stand side by side on a line of laid-out text, and where the second begins. */
interface Pair {
  left: string;
  right: string;
  at: number;
}

const motto = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT/u;
const recipients = /^\s*Nơi\s+(?:nhận|gửi)/u;
/** What stands under a letterhead over the whole width. */
const underneath = /^\s*(?:Kính gửi|KẾ HOẠCH|THÔNG BÁO|QUYẾT ĐỊNH|CHỈ THỊ|CHƯƠNG TRÌNH|HƯỚNG DẪN|BÁO CÁO|TỜ TRÌNH|CÔNG ĐIỆN|PHỤ LỤC)/u;
/** Spaces that part two columns. */
const gap = /(?<=\S)\s{3,}(?=\S)/u;

function pairOf(line: string): Pair | null {
  const match = gap.exec(line);
  if (!match) return null;
  const at = match.index + match[0].length;
  const right = line.slice(at);
  return gap.test(right.trimEnd()) ? null : { left: line.slice(0, match.index).trim(), right: right.trim(), at };
}

/** A block in two columns that begins at `start`: where it ends, and where its right column begins; null where none does. */
function blockAt(lines: readonly string[], start: number): { end: number; column: number } | null {
  const first = pairOf(lines[start]!);
  const signature = recipients.test(lines[start]!);
  if (!first || !(signature || motto.test(first.right))) return null;
  let column = first.at;
  let end = start + 1;
  let blanks = 0;
  for (let i = start + 1; i < lines.length && blanks < (signature ? 8 : 2); i++) {
    const line = lines[i]!;
    const pair = pairOf(line);
    const indent = line.length - line.trimStart().length;
    const belongs = pair !== null || indent >= column - 15 || line.length < column;
    if (line.includes('\f') || underneath.test(line) || (line.trim() !== '' && !belongs)) break;
    if (line.trim() === '') blanks++;
    else {
      if (pair) column = Math.min(column, pair.at);
      blanks = 0;
      end = i + 1;
    }
  }
  return { end, column };
}

/** Puts letterheads and signatures that are laid out in two columns in reading order: the left column, then the right one. */
export function columnsInOrder(lines: readonly string[]): string[] {
  const ordered: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const block = blockAt(lines, i);
    if (!block) {
      ordered.push(lines[i]!);
      continue;
    }
    const left: string[] = [];
    const right: string[] = [];
    for (const line of lines.slice(i, block.end)) {
      const pair = pairOf(line);
      const indent = line.length - line.trimStart().length;
      const isRight = indent >= block.column - 15 && indent > 10;
      left.push(pair ? pair.left : isRight ? '' : line.trim());
      right.push(pair ? pair.right : isRight ? line.trim() : '');
    }
    ordered.push(...left.filter((line) => line !== ''), '', ...right.filter((line) => line !== ''), '');
    i = block.end - 1;
  }
  return ordered;
}

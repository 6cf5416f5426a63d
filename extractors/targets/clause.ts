/** The words around a quantity that belong to its clause: before it from the last `;`, `.` or line break, behind it up to the next. */
export interface Clause {
  before: string;
  after: string;
  /** The quantity stands inside brackets. */
  bracketed: boolean;
}

const reach = 300;
const abbreviation = /(?:TP|Tp|TX|PGS|TS|ThS|VD|đ\/c|Đ\/c|\p{Lu})\.$/u;

const beginning = (text: string): number => {
  for (const match of [...text.matchAll(/[;:\n]|\.(?=\s)|!/gu)].reverse()) {
    if (match[0] === '.' && abbreviation.test(text.slice(0, match.index + 1))) continue;
    if (match[0] === ':' && /(?:tỷ lệ|tỉ lệ|số lượng|chỉ số|chỉ tiêu|đạt)\s?:$/iu.test(text.slice(0, match.index + 1))) continue;
    return match.index + 1;
  }
  return 0;
};

const ending = (text: string): number => {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === ';' || c === '\n' || (c === '.' && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' '))) return i;
    if (c === '(') depth += 1;
    if (c === ')' && depth-- === 0) return i;
  }
  return text.length;
};

/** Reads the clause around `text[start, end)`, at most 300 characters each way. */
export function clauseAround(text: string, start: number, end: number): Clause {
  const window = text.slice(Math.max(0, start - reach), start);
  const before = window.slice(beginning(window));
  const behind = text.slice(end, end + reach);
  const open = before.lastIndexOf('(');
  return { before, after: behind.slice(0, ending(behind)), bracketed: open >= 0 && before.indexOf(')', open) < 0 };
}

import type { ColumnRole } from '../../../../extractors/tables/column-role.js';
import { columnRoleOf } from '../../../../extractors/tables/column-role-rules.js';
import { fold } from '../../../../extractors/vietnamese.js';
import { folded, type Line } from '../line.js';

/** A column of a flattened table: its printed head and what it holds. */
export interface Column {
  head: string;
  role: ColumnRole;
}

/** The head of a flattened table: its columns, and the lines that print it. */
export interface TableHead {
  columns: Column[];
  /** Index of the first line behind the head. */
  end: number;
  /** The lines of the head as printed, to know it again on the next page. */
  lines: string[];
}

const opening = /^(?:S?TT|Stt|Số TT|Số thứ tự|SỐ TT)(?=[\s.]|$)/u;
/** Words that column heads begin with, folded. */
const headWord =
  /^(?:s?tt|so tt|so thu tu|noi dung|nhiem vu|ten |cong viec|hoat dong|san pham|ket qua|don vi|co quan|phong|bo phan|nguoi|ca nhan|thoi (?:gian|han|diem)|tien do|lo trinh|ghi chu|chu tri|phoi hop|can cu|muc tieu|chi tieu|kinh phi|lanh dao|theo doi|trach nhiem|han |giai phap|hinh thuc|phu trach|danh muc|dia diem|so luong|du kien|nhom|linh vuc|tieu chi|dau moi|nguon|cap trinh|hoan thanh|ngay|yeu cau|cach thuc)/;
/** What the first row of a table begins with. */
const firstRow = /^(?:\(?0?1\)?|I|A|a|\[1\])(?:\.1)?[.)]?(?=\s|$)/u;
const columnNumbers = /^\(?1\)?(?:\s+\(?\d\)?){2,9}$/u;
const longestHead = 24;

interface Word {
  text: string;
  /** How the line break before the word was printed; null inside a line. */
  lineBreak: 'tight' | 'wrap' | null;
}

const wordsOf = (lines: readonly Line[]): Word[] =>
  lines.flatMap((line) =>
    folded(line.text)
      .split(' ')
      .map((text, i): Word => ({ text, lineBreak: i > 0 ? null : line.before === 'tight' ? 'tight' : 'wrap' })),
  );

function worth(words: readonly Word[], from: number, to: number): number {
  const text = words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
  const first = words[from]!;
  const role = columnRoleOf(text);
  const known = role === 'other' ? -4 : 8;
  const begins = headWord.test(fold(text)) ? 3 : -3;
  const place = first.lineBreak === 'tight' ? 2 : first.lineBreak === 'wrap' ? 0.5 : 0;
  const tightInside = words.slice(from + 1, to).filter((word) => word.lineBreak === 'tight').length;
  return /^\p{Ll}/u.test(first.text) ? -30 : known + begins + place - 4 - tightInside * 2 - (to - from > 9 ? 4 : 0);
}

/** Parts the words of a head into the heads of its columns: the partition in which most parts name a kind of column. */
function partition(words: readonly Word[]): Column[] {
  const best: { score: number; from: number }[] = [{ score: 0, from: 0 }];
  for (let to = 1; to <= words.length; to++) {
    best[to] = { score: Number.NEGATIVE_INFINITY, from: 0 };
    for (let from = Math.max(0, to - 14); from < to; from++) {
      const score = best[from]!.score + worth(words, from, to);
      if (score > best[to]!.score) best[to] = { score, from };
    }
  }
  const columns: Column[] = [];
  for (let to = words.length; to > 0; to = best[to]!.from) {
    const head = words
      .slice(best[to]!.from, to)
      .map((word) => word.text)
      .join(' ');
    columns.unshift({ head, role: columnRoleOf(head) });
  }
  return columns;
}

/** A head over two narrower ones (`Đơn vị thực hiện` over `Chủ trì` and `Phối hợp`) is no column of its own. */
function withoutSpanning(columns: Column[]): Column[] {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  return has('lead') && has('coordinate') ? columns.filter((column) => column.role !== 'implement') : columns;
}

/** Beside targets, `Đơn vị` is the unit of measure. */
function withMeasures(columns: Column[]): Column[] {
  const target = columns.some((column) => column.role === 'target');
  const isMeasure = (head: string) => target && /^(?:don vi(?: tinh)?|dvt)$/.test(fold(head));
  return columns.map((column) => (isMeasure(column.head) ? { ...column, role: 'other' } : column));
}

/** Reads the head of a flattened table that begins at line `start`; null where none does. */
export function tableHead(lines: readonly Line[], start: number): TableHead | null {
  if (!opening.test(lines[start]?.text ?? '')) return null;
  let end = start + 1;
  while (end < lines.length && end - start < longestHead && !firstRow.test(lines[end]!.text)) end++;
  if (end === lines.length || !firstRow.test(lines[end]!.text)) return null;
  const printed = lines.slice(start, end);
  if (printed.reduce((sum, line) => sum + line.text.length, 0) > 320) return null;
  const columns = withMeasures(withoutSpanning(partition(wordsOf(printed))));
  const named = columns.filter((column) => column.role !== 'other').length;
  const task = columns.some((column) => column.role === 'task' || column.role === 'target');
  if (!task || columns.length < 3 || columns[0]?.role !== 'number' || named < columns.length - 1) return null;
  if (columnNumbers.test(lines[end]!.text)) end++;
  return { columns, end, lines: printed.map((line) => folded(line.text)) };
}

/** How many lines from `at` on print the head again; 0 where they do not. */
export function repeatedHead(head: TableHead, lines: readonly Line[], at: number): number {
  return head.lines.every((text, i) => folded(lines[at + i]?.text ?? '') === text) ? head.lines.length : 0;
}

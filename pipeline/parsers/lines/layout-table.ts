import type { ParsedTable, ParsedText } from '../parsed.js';

/** The national motto or the Party's: only a letterhead prints them. */
const letterhead = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA|Độc\s+lập\s*[-–]\s*Tự\s+do|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;
const numberAndDate = /^\s*Số\s*:/u;
const placeAndDate = /,\s*ngày\s.{0,20}\stháng\s.{0,20}\snăm\s/u;
const recipients = /^\s*(?:Nơi\s+(?:nhận|gửi)|Kính\s+gửi)\b/iu;
const signer =
  /^\s*(?:(?:TM|KT|TL|TUQ|TƯQ|T\/M|K\/T|Q)\s?\.\s?\p{Lu}|(?:PHÓ\s+)?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG|TRƯỞNG BAN|THỦ TRƯỞNG|HIỆU TRƯỞNG|NGƯỜI LẬP|XÁC NHẬN)(?=\s|$|,))/u;
const dataHead = /^\s*(?:S?TT|Số\s+TT|Stt|Nội\s+dung|Nhiệm\s+vụ|Tên\s+)/u;

const plain = (text: ParsedText): string => (typeof text === 'string' ? text : text.map((word) => word.text).join(' '));

/**
 * Whether a table only places text on the page (letterhead, signature block, frame) and holds no data. `bordered` says whether its lines
 * are drawn; null where the format does not know.
 */
export function isLayoutTable(table: ParsedTable, bordered: boolean | null): boolean {
  if (table.columns === 1) return true;
  const cells = table.cells.map((cell) => cell.paragraphs.map(plain).join('\n').normalize('NFC'));
  if (bordered === false && table.columns <= 3 && recipients.test(cells[0] ?? '')) return true;
  if (table.rows > 8 || table.columns > 6) return false;
  if (cells.some((cell) => letterhead.test(cell))) return true;
  if (cells.some((cell) => dataHead.test(cell)) && bordered !== false) return false;
  if (cells.some((cell) => recipients.test(cell))) return true;
  if (cells.some((cell) => numberAndDate.test(cell)) && cells.some((cell) => placeAndDate.test(cell))) return true;
  if (bordered === true) return false;
  if (cells.some((cell) => signer.test(cell))) return bordered === false || table.rows <= 2;
  return bordered === false && table.rows <= 2 && !cells.some((cell) => dataHead.test(cell));
}

/** The cells of a layout table in reading order: from each band of rows the left column first; a cell over the full width parts the bands. */
export function layoutOrder<C extends { row: number; column: number; colSpan: number }>(cells: readonly C[], columns: number): C[] {
  const byRow = new Map<number, C[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const ordered: C[] = [];
  let band: C[][] = [];
  const flush = () => {
    const halves = band.every((row) => row.length <= 2);
    const place = (cell: C, row: C[]) =>
      !halves ? cell.column : row.length === 2 ? row.indexOf(cell) : cell.column * 2 < columns - 1 ? 0 : 1;
    const placed = band.flatMap((row) => row.map((cell) => ({ cell, at: place(cell, row) })));
    ordered.push(...placed.sort((a, b) => a.at - b.at || a.cell.row - b.cell.row).map(({ cell }) => cell));
    band = [];
  };
  for (const row of [...byRow.entries()].sort(([a], [b]) => a - b).map(([, value]) => value.sort((a, b) => a.column - b.column))) {
    if (row.length === 1 && row[0]!.colSpan >= columns) {
      flush();
      ordered.push(row[0]!);
    } else band.push(row);
  }
  flush();
  return ordered;
}

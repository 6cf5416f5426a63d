import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { IngestError } from '../../ingest-error.js';
import type { GridCell, Sheet } from './grid.js';
import { vietnameseNumber } from './number-text.js';

type Library = typeof import('@e965/xlsx');

/** Loads the library; workbooks from before Unicode need its code pages. */
async function load(codePages: boolean): Promise<Library> {
  const library = await import('@e965/xlsx');
  if (codePages) library.set_cptable(await import('@e965/xlsx/dist/cpexcel.full'));
  return library;
}

/** An item number such as 1.1 that was typed into the first column became a number; it keeps its dot. */
const isItemNumber = (cell: CellObject, column: number): boolean =>
  column === 0 && (cell.z ?? 'General') === 'General' && /^\d{1,2}\.\d{1,2}$/u.test(cell.w ?? '');

const englishMonth = /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?=\p{L}{0,6}(?:\P{L}|$))/u;

/** What the library tells about dates. */
type Dates = Pick<Library['SSF'], 'is_date' | 'format'>;

/** A date that is shown with the English name of its month, in figures. */
function dateInFigures(value: number, format: string, dates: Dates): string {
  const withoutWords = format.replace(/"[^"]{0,100}"|\[[^\]]{0,30}\]|\\./gu, '');
  return dates.format(/d/iu.test(withoutWords) ? 'dd/mm/yyyy' : 'mm/yyyy', value);
}

/** What a cell shows; a formula shows its last result, an error and an unread cell show nothing. */
function shownText(cell: CellObject, column: number, asTyped: boolean, dates: Dates): string {
  if (cell.t === 'z' || cell.t === 'e' || cell.v === undefined || cell.v === null) return '';
  const shown = cell.w ?? String(cell.v);
  if (cell.t === 'b') return cell.v ? '☑' : '☐';
  if (cell.t !== 'n' || asTyped || isItemNumber(cell, column)) return shown;
  const format = String(cell.z ?? '');
  if (dates.is_date(format)) return englishMonth.test(shown) ? dateInFigures(Number(cell.v), format, dates) : shown;
  return vietnameseNumber(shown.trim());
}

/** Places of what is hidden; damaged files give these lists a length of thousands of millions, with gaps that must not be walked. */
const hiddenAt = (infos: readonly ({ hidden?: boolean } | undefined | null)[] | undefined): Set<number> =>
  new Set(Object.entries(infos ?? []).flatMap(([index, info]) => (info?.hidden ? [Number(index)] : [])));

function readSheet(name: string, hidden: boolean, sheet: WorkSheet, text: (cell: CellObject, column: number) => string): Sheet {
  const merges = new Map((sheet['!merges'] ?? []).map((merge) => [`${merge.s.r},${merge.s.c}`, merge] as const));
  const data = (sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? [];
  const cells: GridCell[] = [];
  data.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const words = cell ? text(cell, column).replace(/\r\n?/gu, '\n').trim() : '';
      if (words === '') return;
      const merge = merges.get(`${row},${column}`);
      cells.push({
        row,
        column,
        rowSpan: merge ? Math.min(merge.e.r, data.length - 1) - row + 1 : 1,
        colSpan: merge ? Math.min(merge.e.c - column + 1, 1000) : 1,
        text: words,
      });
    });
  });
  return { name, hidden, cells, hiddenRows: hiddenAt(sheet['!rows']), hiddenColumns: hiddenAt(sheet['!cols']) };
}

/** Throws IngestError `too-large` where a sheet has more filled cells, or reaches further down, than there may be cells. */
function refuseMany(sheet: WorkSheet, name: string, limit: number): void {
  const data = (sheet as { '!data'?: unknown[][] })['!data'] ?? [];
  let cells = sheet['!fullref'] === undefined ? 0 : limit + 1;
  data.forEach((line) => {
    line?.forEach(() => {
      cells++;
    });
  });
  if (cells > limit) throw new IngestError('too-large', name, `a sheet has more than ${limit} cells (limit cells)`);
}

/**
 * Reads the sheets of a workbook (.xlsx, .xlsm, .xls, .ods, XML of Excel 2003): what the cells display; nothing is calculated, no macro
 * and no link is read. `cells` bounds each sheet. Throws IngestError `encrypted-file`, `too-large` or `unreadable-file`.
 */
export async function readWorkbook(bytes: Uint8Array, name: string, cells: number): Promise<Sheet[]> {
  const old = bytes[0] === 0xd0;
  const library = await load(old);
  let book: WorkBook;
  try {
    const form = {
      cellFormula: false,
      cellHTML: false,
      cellStyles: true,
      cellNF: true,
      dense: true,
      dateNF: 'dd/mm/yyyy',
      sheetRows: cells + 1,
    };
    book = library.read(bytes, { type: 'array', ...form });
  } catch (cause) {
    if (/password|encrypt/iu.test(String(cause)))
      throw new IngestError('encrypted-file', name, 'the workbook is protected by a password', { cause });
    throw new IngestError('unreadable-file', name, 'expected a workbook, met damaged parts', { cause });
  }
  // OpenDocument files store what a cell displays; elsewhere it is made from the value, in English form.
  const asTyped = book.bookType === 'ods' || book.bookType === 'fods';
  const text = (cell: CellObject, column: number) => shownText(cell, column, asTyped, library.SSF);
  return book.SheetNames.flatMap((sheetName, index) => {
    const sheet = book.Sheets[sheetName];
    const kind = sheet?.['!type'] ?? 'sheet';
    if (sheet) refuseMany(sheet, name, cells);
    return sheet && kind === 'sheet' ? [readSheet(sheetName, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, sheet, text)] : [];
  });
}

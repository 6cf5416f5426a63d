/** A filled cell of a sheet with the rows and columns that it covers, counted from 0; text as displayed, lines parted by line feeds. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  text: string;
}

/** A sheet: its filled cells in reading order, and what its makers hid. */
export interface Sheet {
  name: string;
  hidden: boolean;
  cells: GridCell[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

const sorted = (places: Iterable<number>): number[] => [...new Set(places)].sort((a, b) => a - b);

/** How many of the sorted `places` lie before `place`. */
function before(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A span without the hidden places in it: where its first visible place stands and how many follow; null where all is hidden. */
function uncovered(start: number, length: number, hidden: ReadonlySet<number>): { start: number; length: number } | null {
  if (length === 1) return hidden.has(start) ? null : { start, length };
  const places = Array.from({ length }, (_, at) => start + at).filter((place) => !hidden.has(place));
  return places.length === 0 ? null : { start: places[0]!, length: places.at(-1)! - places[0]! + 1 };
}

/** Moves cells to a grid of the rows and columns in which one of them begins. */
export function squeezed(cells: readonly GridCell[]): { cells: GridCell[]; rows: number; columns: number } {
  const rows = sorted(cells.map((cell) => cell.row));
  const columns = sorted(cells.map((cell) => cell.column));
  const moved = cells.map((cell) => {
    const [row, column] = [before(rows, cell.row), before(columns, cell.column)];
    const rowSpan = before(rows, cell.row + cell.rowSpan) - row;
    return { text: cell.text, row, column, rowSpan, colSpan: before(columns, cell.column + cell.colSpan) - column };
  });
  return { cells: moved, rows: rows.length, columns: columns.length };
}

/** The cells that are shown. A merged cell that begins in a hidden row or column begins in its first visible one. */
export function visibleCells({ cells, hiddenRows, hiddenColumns }: Sheet): GridCell[] {
  return cells.flatMap((cell) => {
    const rows = uncovered(cell.row, cell.rowSpan, hiddenRows);
    const columns = uncovered(cell.column, cell.colSpan, hiddenColumns);
    if (!rows || !columns) return [];
    return [{ text: cell.text, row: rows.start, rowSpan: rows.length, column: columns.start, colSpan: columns.length }];
  });
}

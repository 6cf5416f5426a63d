import type { Diagnostic } from '../../../schemas/index.js';
import type { Sheet } from './grid.js';

const leftOut = (message: string): Diagnostic => ({ code: 'hidden-content', severity: 'note', message });

/** Places as they are named in a spreadsheet: neighbours as a range, at most five of them. */
function named(places: readonly number[], name: (place: number) => string): string {
  const ranges: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else ranges.push([place, place]);
  }
  const shown = ranges.slice(0, 5).map(([from, to]) => (from === to ? name(from) : `${name(from)}-${name(to)}`));
  return shown.join(', ') + (ranges.length > 5 ? ', …' : '');
}

/** The letters of a column: A … Z, AA … */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** One note for each sheet, and for the rows and columns of each visible sheet, that were left out because they are hidden and not empty. */
export function hiddenParts(sheets: readonly Sheet[]): Diagnostic[] {
  return sheets.flatMap((sheet): Diagnostic[] => {
    if (sheet.cells.length === 0) return [];
    if (sheet.hidden) return [leftOut(`The sheet “${sheet.name}” is hidden and was left out.`)];
    const filled = (hidden: ReadonlySet<number>, place: (cell: Sheet['cells'][number]) => number) => [
      ...new Set(sheet.cells.map(place).filter((at) => hidden.has(at))),
    ];
    const rows = filled(sheet.hiddenRows, (cell) => cell.row);
    const columns = filled(sheet.hiddenColumns, (cell) => cell.column);
    const parts = (word: string, places: readonly number[], name: (place: number) => string): Diagnostic[] => {
      if (places.length === 0) return [];
      const [many, verbs] = places.length === 1 ? ['', 'is hidden and was'] : ['s', 'are hidden and were'];
      return [leftOut(`${word}${many} ${named(places, name)} of the sheet “${sheet.name}” ${verbs} left out.`)];
    };
    return [...parts('Row', rows, (row) => String(row + 1)), ...parts('Column', columns, letters)];
  });
}

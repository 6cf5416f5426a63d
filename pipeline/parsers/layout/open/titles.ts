import type { GridCell } from '../grid.js';
import type { Word } from '../lines.js';
import { placeIn } from '../page-table.js';
import { type OpenGrid, rowOf } from './open-grid.js';
import { isLoud } from './pieces.js';

/** Numbers of groups: Roman ones and letters. */
const groupNumber = /^(?:[IVXL]{1,6}|[A-HK-Z])[.)]?$/u;
/**
 * The cells of an open table, where the title of a group, alone in its row, reaches to the right border: nothing is drawn that would part it
 * from the empty columns.
 */
export function withTitles(cells: readonly GridCell[], { xs, ys, lines }: OpenGrid): GridCell[] {
  const columns = xs.length - 1;
  return ys.slice(1).flatMap((_, row) => {
    const own = cells.filter((cell) => cell.row === row);
    const words = lines.filter((line) => rowOf(ys, line) === row).flatMap((line) => line.words);
    const inFirst = (word: Word) => placeIn(xs, (word.x0 + word.x1) / 2) === 0;
    const [number, title] = [words.filter(inFirst), words.filter((word) => !inFirst(word))];
    const second = own.find((cell) => cell.column === 1);
    const fits =
      second && own.length > 2 && own.every((cell) => cell.rowSpan === 1) && own.at(-1)!.column + own.at(-1)!.colSpan === columns;
    const alone = title.length > 0 && title.every((word) => (word.x0 + word.x1) / 2 < xs[1 + (second?.colSpan ?? 0)]!);
    if (!fits || !alone || !(groupNumber.test(number.map((word) => word.text).join(' ')) || isLoud(title))) return own;
    return [...own.filter((cell) => cell.column === 0), { ...second, colSpan: columns - 1 }];
  });
}

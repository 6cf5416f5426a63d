import { borderlessStyle } from '../word/word-model.js';
import { create, element, elements, number, path, remove, toggle, val, type XmlElement } from '../xml/xml.js';
import type { StyleSheet } from './style-sheet.js';

const sides = ['top', 'bottom', 'left', 'right'] as const;
const sideNames: Record<(typeof sides)[number], readonly string[]> = {
  top: ['top'],
  bottom: ['bottom'],
  left: ['left', 'start'],
  right: ['right', 'end'],
};

/** Whether a border is drawn; null where nothing is said. */
function drawn(borders: XmlElement | null, names: readonly string[]): boolean | null {
  const border = names.map((name) => element(borders, name)).find((found) => found !== null);
  return border ? !['nil', 'none'].includes(val(border) ?? 'nil') : null;
}

function isBorderless(table: XmlElement, styles: StyleSheet): boolean {
  const tblPr = element(table, 'tblPr');
  const own = element(tblPr, 'tblBorders');
  const inherited = styles.tableBorders(val(element(tblPr, 'tblStyle')));
  const fromTable = (names: readonly string[]) => drawn(own, names) ?? drawn(inherited, names) ?? false;
  const cells = elements(table, 'tr').flatMap((row) => elements(row, 'tc'));
  const framed = cells.filter((cell) => {
    const borders = path(cell, 'tcPr', 'tcBorders');
    const visible = sides.filter(
      (side) =>
        drawn(borders, sideNames[side]) ??
        (fromTable(sideNames[side]) || fromTable(side === 'top' || side === 'bottom' ? ['insideH'] : ['insideV'])),
    );
    return visible.length >= 2;
  });
  return framed.length * 2 < cells.length;
}

/** Fills in the cells that a row leaves out before its first or behind its last cell; a header mark that is off goes. */
function settleRow(row: XmlElement): void {
  const properties = element(row, 'trPr');
  const header = element(properties, 'tblHeader');
  if (header && toggle(header) === false) remove(header);
  const filler = (span: number): XmlElement => {
    const cell = create(row, 'tc');
    const tcPr = create(row, 'tcPr');
    tcPr.appendChild(create(row, 'gridSpan', String(Math.min(span, 60))));
    cell.appendChild(tcPr);
    cell.appendChild(create(row, 'p'));
    return cell;
  };
  const before = number(element(properties, 'gridBefore')) ?? 0;
  const after = number(element(properties, 'gridAfter')) ?? 0;
  if (before > 0) row.insertBefore(filler(before), element(row, 'tc'));
  if (after > 0) row.appendChild(filler(after));
}

/** Makes the form of a table explicit: a table without drawn lines is marked as such, left-out cells are filled in. */
export function settleTable(table: XmlElement, styles: StyleSheet): void {
  const borderless = isBorderless(table, styles);
  let tblPr = element(table, 'tblPr');
  if (!tblPr) {
    tblPr = create(table, 'tblPr');
    table.insertBefore(tblPr, table.firstChild);
  }
  const old = element(tblPr, 'tblStyle');
  if (old) remove(old);
  if (borderless) tblPr.appendChild(create(tblPr, 'tblStyle', borderlessStyle));
  for (const row of elements(table, 'tr')) settleRow(row);
}

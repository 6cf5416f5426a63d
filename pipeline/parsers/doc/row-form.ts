import type { CellForm, RowForm } from '../word/tables.js';
import type { Bytes } from './bytes.js';
import { codes, type Modifier } from './modifiers.js';

const sides = 4;
const cellBytes = 20;
/** A cell whose border is not given has that of the table; this one has none. */
const noBorder = 0xffffffff;

type Drawn = boolean | null;

/** Whether a border is drawn, by its four bytes of the form of Word 97; null where the cell says nothing. */
function oldBorder(bytes: Bytes, at: number): Drawn {
  const value = bytes.u32(at);
  if (value === noBorder) return false;
  return value === 0 ? null : bytes.u8(at + 1) !== 0;
}

/** Whether a border is drawn, by its eight bytes of the form of Word 2000. */
const newBorder = (bytes: Bytes, at: number): boolean => ![0, 255].includes(bytes.u8(at + 5));

interface TableBorders {
  sides: Drawn[];
  insideRows: Drawn;
  insideColumns: Drawn;
}

function tableBorders(modifiers: readonly Modifier[]): TableBorders {
  const borders: TableBorders = { sides: [null, null, null, null], insideRows: null, insideColumns: null };
  for (const { code, value } of modifiers) {
    const old = code === codes.tableBordersOld && value.length >= 24;
    if (!old && !(code === codes.tableBorders && value.length >= 48)) continue;
    const all = Array.from({ length: 6 }, (_, index) => (old ? oldBorder(value, index * 4) : newBorder(value, index * 8)) ?? false);
    borders.sides = all.slice(0, 4);
    [borders.insideRows, borders.insideColumns] = [all[4]!, all[5]!];
  }
  return borders;
}

interface StoredCell extends CellForm {
  /** Top, left, bottom, right; null where the cell says nothing. */
  borders: Drawn[];
}

/**
 * Which cells go on from the one to their left, by the marks of a row (0: not merged). Two descriptions of the format disagree on which mark
 * opens a merged cell (1 or 2); the first one behind a cell that is not merged does.
 */
function goOn(marks: readonly number[]): boolean[] {
  let opening = 0;
  return marks.map((mark) => {
    const merged = mark !== 0 && opening !== 0 && mark !== opening;
    if (!merged) opening = mark;
    return merged;
  });
}

/** Reads the cells that a row defines ([MS-DOC] 2.9.311 TDefTableOperand); what it leaves out about the last ones is nothing. */
function definedCells(definition: Bytes): StoredCell[] {
  const count = definition.length < 1 ? 0 : definition.u8(0);
  const edge = (index: number) => definition.i16(1 + index * 2);
  const first = 1 + (count + 1) * 2;
  const stored = Array.from({ length: count }, (_, index) => {
    const at = first + index * cellBytes;
    return at + cellBytes <= definition.length ? definition.slice(at, cellBytes) : null;
  });
  const merged = goOn(stored.map((cell) => (cell === null ? 0 : cell.u16(0) & 3)));
  return stored.map((cell, index) => ({
    left: edge(index),
    right: edge(index + 1),
    mergedLeft: merged[index]!,
    mergedUp: cell !== null && (cell.u16(0) & 0x60) === 0x20,
    framed: false,
    borders: Array.from({ length: sides }, (_, side) => (cell === null ? null : oldBorder(cell, 4 + side * 4))),
  }));
}

const sideBits = [1, 2, 4, 8] as const;

/** Applies borders that are set for a range of cells ([MS-DOC] 2.9.307 TableBrcOperand). */
function setBorders(cells: readonly StoredCell[], { code, value }: Modifier): void {
  const old = code === codes.cellBordersOld;
  if (value.length < (old ? 7 : 11)) return;
  const drawn = old ? oldBorder(value, 3) : newBorder(value, 3);
  for (const cell of cells.slice(value.u8(0), value.u8(1)))
    for (const [side, bit] of sideBits.entries()) if ((value.u8(2) & bit) !== 0) cell.borders[side] = drawn;
}

/** Reads the form of a row from the modifiers of its mark; `styleOf` gives those of a table style. */
export function readRowForm(modifiers: readonly Modifier[], styleOf: (style: number) => readonly Modifier[]): RowForm {
  let cells: StoredCell[] = [];
  let header = false;
  let style: readonly Modifier[] = [];
  for (const modifier of modifiers) {
    const { code, value } = modifier;
    if (code === codes.rowDefinition) cells = definedCells(value);
    else if (code === codes.rowIsHeader) header = value.u8(0) !== 0;
    else if (code === codes.tableStyle) style = styleOf(value.u16(0));
    else if (code === codes.cellBorders || code === codes.cellBordersOld) setBorders(cells, modifier);
    else if (code === codes.cellsMerged) for (const cell of cells.slice(value.u8(0) + 1, value.u8(1))) cell.mergedLeft = true;
    else if (code === codes.cellMergedDown && value.length >= 2) {
      const cell = cells[value.u8(0)];
      if (cell) cell.mergedUp = value.u8(1) === 1;
    }
  }
  const table = tableBorders([...style, ...modifiers]);
  const drawn = (cell: StoredCell, side: number) =>
    cell.borders[side] ?? (table.sides[side] || (side % 2 === 0 ? table.insideRows : table.insideColumns)) ?? false;
  const framed = (cell: StoredCell) => sideBits.filter((_, side) => drawn(cell, side)).length >= 2;
  return { header, cells: cells.map(({ borders, ...cell }) => ({ ...cell, framed: framed({ borders, ...cell }) })) };
}

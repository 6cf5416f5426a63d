import type { CellForm, RowForm } from '../word/tables.js';

type Side = 't' | 'l' | 'b' | 'r';
const sides: readonly Side[] = ['t', 'l', 'b', 'r'];
type Drawn = Partial<Record<Side | 'h' | 'v', boolean>>;

interface DefinedCell {
  right: number;
  mergedLeft: boolean;
  mergedUp: boolean;
  borders: Drawn;
}

/** The definition of the rows that follow (RTF Specification 1.9.1, "Table Definitions"). */
export interface RowDefinition {
  /** Takes a control word; false where it is none of a row. */
  word(name: string, value: number | null): boolean;
  /** The row as defined so far. */
  form(): RowForm;
}

const undrawn = new Set(['brdrnone', 'brdrnil', 'brdrtbl']);
const drawnKinds =
  /^brdr(?:s|th|db|dot|dash|dashsm|dashd|dashdd|hair|sh|triple|thtn.{0,5}|tnth.{0,7}|wavy|wavydb|emboss|engrave|inset|outset|frame|dashdotstr)$/u;

/** A definition without cells, to be filled by control words. */
export function rowDefinition(): RowDefinition {
  let cells: DefinedCell[] = [];
  let left = 0;
  let header = false;
  let table: Drawn = {};
  const newCell = (): DefinedCell => ({ right: 0, mergedLeft: false, mergedUp: false, borders: {} });
  let next = newCell();
  /** The border that is being described; null for those of paragraphs and pages. */
  let border: { of: Drawn; side: Side | 'h' | 'v' } | null = null;

  const words = new Map<string, (value: number | null) => void>(
    Object.entries({
      trowd: () => {
        [cells, left, header, table, next] = [[], 0, false, {}, newCell()];
      },
      trleft: (value: number | null) => {
        left = value ?? 0;
      },
      trhdr: () => {
        header = true;
      },
      clmrg: () => {
        next.mergedLeft = true;
      },
      clvmrg: () => {
        next.mergedUp = true;
      },
      cellx: (value: number | null) => {
        cells.push({ ...next, right: value ?? 0 });
        next = newCell();
      },
    }),
  );

  const framed = ({ borders }: DefinedCell): boolean =>
    sides.filter((side) => borders[side] ?? (table[side] || table[side === 't' || side === 'b' ? 'h' : 'v']) ?? false).length >= 2;

  return {
    word(name, value) {
      const [, ofCell, ofTable] = /^(?:clbrdr([tlbr])|trbrdr([tlbrhv]))$/u.exec(name) ?? [];
      if (ofCell || ofTable) {
        border = ofCell ? { of: next.borders, side: ofCell as Side } : { of: table, side: ofTable as Side | 'h' | 'v' };
        return true;
      }
      if (border && (undrawn.has(name) || drawnKinds.test(name))) {
        border.of[border.side] = !undrawn.has(name);
        return true;
      }
      if (/^(?:brdr[tlbr]|box|brdrbtw|brdrbar|pgbrdr)/u.test(name) && !/^brdrt[bhnr]/u.test(name)) border = null;
      const change = words.get(name);
      change?.(value);
      return change !== undefined;
    },
    form() {
      let edge = left;
      const forms = cells.map((cell): CellForm => {
        const from = edge;
        edge = Math.max(cell.right, from + 1);
        return { left: from, right: edge, mergedLeft: cell.mergedLeft, mergedUp: cell.mergedUp, framed: framed(cell) };
      });
      return { header, cells: forms };
    },
  };
}

import { isTitle, type Piece } from './pieces.js';

/** White between two columns that runs through all rows (x, points). */
export interface River {
  from: number;
  to: number;
}

/** Narrower white (points) is no river. */
export const NARROWEST = 4;
/** One line in so many may run over a river: titles of groups, heads over several columns. */
const ONE_IN = 12;

/** The white between intervals of text. */
function whiteBetween(texts: readonly River[]): River[] {
  const rivers: River[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...texts].sort((p, q) => p.from - q.from)) {
    if (end > Number.NEGATIVE_INFINITY && from - end >= NARROWEST) rivers.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return rivers;
}

/** The intervals that more than `few` pieces cover. */
function covered(pieces: readonly Piece[], few: number): River[] {
  const steps = pieces.flatMap(({ x0, x1 }) => [
    { at: x0, by: 1 },
    { at: x1, by: -1 },
  ]);
  const intervals: River[] = [];
  let depth = 0;
  let from = 0;
  for (const { at, by } of steps.sort((p, q) => p.at - q.at || q.by - p.by)) {
    if (depth <= few && depth + by > few) from = at;
    if (depth > few && depth + by <= few) intervals.push({ from, to: at });
    depth += by;
  }
  return intervals;
}

/** Whether a piece reaches well into two of the columns. */
const joins = ({ x0, x1 }: Piece, columns: readonly River[]) =>
  columns.filter(({ from, to }) => Math.min(x1, to) - Math.max(x0, from) > 2).length > 1;

/** The rivers through some lines of a table, each given by its pieces; lines that run over several columns are left aside, if they are few. */
export function riversOf(lines: readonly (readonly Piece[])[]): River[] {
  const few = lines.length < 5 ? 0 : Math.max(1, Math.floor(lines.length / ONE_IN));
  const wide = whiteBetween(covered(lines.flat(), few));
  if (wide.length === 0) return [];
  const columns = columnsBetween(wide);
  const regular = lines.filter((line) => !isTitle(line) && !line.some((piece) => joins(piece, columns)));
  return whiteBetween(covered(regular.flat(), 0));
}

/** The columns that rivers part. */
export const columnsBetween = (rivers: readonly River[]): River[] =>
  [...rivers, null].map((river, index) => ({
    from: index === 0 ? Number.NEGATIVE_INFINITY : rivers[index - 1]!.to,
    to: river === null ? Number.POSITIVE_INFINITY : river.from,
  }));

/** What remains of rivers when a line is laid over them; null where it dams one up. */
export function narrowed(rivers: readonly River[], line: readonly Piece[]): River[] | null {
  const rest: River[] = [];
  for (const river of rivers) {
    let parts: River[] = [river];
    for (const { x0, x1 } of line)
      parts = parts.flatMap(({ from, to }) =>
        x1 <= from || x0 >= to
          ? [{ from, to }]
          : [
              { from, to: x0 },
              { from: x1, to },
            ],
      );
    const widest = parts.filter(({ from, to }) => to - from >= NARROWEST).sort((p, q) => q.to - q.from - (p.to - p.from))[0];
    if (!widest) return null;
    rest.push(widest);
  }
  return rest;
}

/** The middle of each river. */
export const middles = (rivers: readonly River[]): number[] => rivers.map(({ from, to }) => (from + to) / 2);

import type { Bytes } from './bytes.js';

interface DrawingRecord {
  kind: number;
  /** Where its content stands. */
  from: number;
  to: number;
}

const drawing = 0xf002;
const group = 0xf003;
const shape = 0xf004;
const shapeProperties = 0xf00a;
const deepestGroup = 50;

function recordAt(bytes: Bytes, at: number, limit: number): DrawingRecord {
  return { kind: bytes.u16(at + 2), from: at + 8, to: Math.min(limit, at + 8 + bytes.u32(at + 4)) };
}

function recordsIn(bytes: Bytes, from: number, to: number): DrawingRecord[] {
  const found: DrawingRecord[] = [];
  for (let at = from; at + 8 <= to; at = found.at(-1)!.to) found.push(recordAt(bytes, at, to));
  return found;
}

/** The number of the shape whose container this is; null where it has none. */
function shapeNumber(bytes: Bytes, { kind, from, to }: DrawingRecord): number | null {
  if (kind !== shape) return null;
  const properties = recordsIn(bytes, from, to).find((record) => record.kind === shapeProperties);
  return properties && properties.to - properties.from >= 4 ? bytes.u32(properties.from) : null;
}

/**
 * The outermost group of each shape that is in one, by the numbers of the shapes ([MS-ODRAW] 2.2.16 OfficeArtSpgrContainer): the text names
 * only the group. The first shape of a group is the group itself; the first group of a drawing is the drawing.
 */
export function outermostGroups(drawings: Bytes): Map<number, number> {
  const groups = new Map<number, number>();
  const walk = (container: DrawingRecord, outer: number | null, depth: number): void => {
    for (const record of recordsIn(drawings, container.from, container.to)) {
      const number = shapeNumber(drawings, record);
      if (number !== null && outer !== null) groups.set(number, outer);
      if (record.kind !== group || depth >= deepestGroup) continue;
      const first = recordsIn(drawings, record.from, record.to)[0];
      walk(record, outer ?? (depth === 0 || !first ? null : shapeNumber(drawings, first)), depth + 1);
    }
  };
  if (drawings.length < 8) return groups;
  // The drawings stand behind what they share, each behind a byte that says whose it is ([MS-DOC] 2.9.172 OfficeArtContent).
  for (let at = recordAt(drawings, 0, drawings.length).to + 1; at + 8 <= drawings.length; ) {
    const record = recordAt(drawings, at, drawings.length);
    if (record.kind !== drawing) break;
    walk(record, null, 0);
    at = record.to + 1;
  }
  return groups;
}

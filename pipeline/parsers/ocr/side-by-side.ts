import type { Field } from './cell-strip.js';
import { type Ink, shrinkInk } from './ink.js';

/** White is looked for at this resolution: specks of dirt are gone there. */
const DPI = 60;
/** Lengths in inches: the white between two columns of several lines, that within a single line, the height of a single line. */
const COLUMN_GAP = 0.2;
const LINE_GAP = 0.3;
const SINGLE = 0.32;
/** Each side holds at least so much ink across. */
const NARROWEST = 0.25;
/** More pieces than this are a photograph, or a table without lines. */
const MOST = 40;

interface Stretch {
  from: number;
  to: number;
}

/** The stretches of a profile that hold ink, joined where less than `gap` is empty between them. */
function stretches(profile: Uint32Array, gap: number): Stretch[] {
  const found: Stretch[] = [];
  for (let place = 0; place < profile.length; place += 1) {
    if (profile[place] === 0) continue;
    const last = found.at(-1);
    if (last && place - last.to < gap) last.to = place + 1;
    else found.push({ from: place, to: place + 1 });
  }
  return found;
}

function profileOf({ width, pixels }: Ink, rows: Stretch): Uint32Array {
  const profile = new Uint32Array(width);
  for (let y = rows.from; y < rows.to; y += 1) for (let x = 0; x < width; x += 1) profile[x]! += pixels[y * width + x]!;
  return profile;
}

/**
 * The pieces of text that stand beside one another with white between them from top to bottom (letterheads, signatures beside recipients): read as
 * whole lines they would run into each other. Running text gives none.
 */
export function sideBySide(ink: Ink, dpi: number): Field[] {
  const factor = Math.max(1, Math.floor(dpi / DPI));
  const small = shrinkInk(ink, factor);
  const inches = (length: number) => (length * dpi) / factor;
  const down = new Uint32Array(small.height);
  for (let at = 0; at < small.pixels.length; at += 1) down[Math.floor(at / small.width)]! += small.pixels[at]!;
  const fields = stretches(down, 1).flatMap((rows): Field[] => {
    const gap = rows.to - rows.from <= inches(SINGLE) ? LINE_GAP : COLUMN_GAP;
    const columns = stretches(profileOf(small, rows), Math.ceil(inches(gap)));
    if (columns.length < 2 || columns.some(({ from, to }) => to - from < inches(NARROWEST))) return [];
    return columns.map(({ from, to }) => ({
      left: Math.max(0, (from - 1) * factor),
      right: Math.min(ink.width, (to + 1) * factor),
      top: Math.max(0, (rows.from - 1) * factor),
      bottom: Math.min(ink.height, (rows.to + 1) * factor),
    }));
  });
  return fields.length > MOST ? [] : fields;
}

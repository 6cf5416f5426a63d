import { type Bytes, damaged } from './bytes.js';
import { type Modifier, modifiersIn } from './modifiers.js';

/** Properties by their place in the data stream. */
export type LargeProperties = (at: number) => readonly Modifier[];

/** Lists of real files stand behind each other, each for one paragraph; those that lie on top of each other are an attack. */
const mostOverlap = 4;

/**
 * Reads lists of properties that found no room in their page: they stand in the data stream, behind their length ([MS-DOC] 2.6.2
 * sprmPHugePapx). A list that lies outside says nothing. Throws DamagedStructure where they overlap without end.
 */
export function largeProperties(data: Bytes): LargeProperties {
  const known = new Map<number, readonly Modifier[]>();
  let read = 0;
  return (at) => {
    const before = known.get(at);
    if (before || at + 2 > data.length) return before ?? [];
    const length = Math.min(data.u16(at), data.length - at - 2);
    read += length;
    if (read > data.length * mostOverlap) damaged('properties that do not overlap');
    const modifiers = modifiersIn(data.slice(at + 2, length).array);
    known.set(at, modifiers);
    return modifiers;
  };
}

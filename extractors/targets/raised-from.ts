import type { Quantity } from './quantity.js';

const from = /(?<![\p{L}\p{N}])từ(?: mức)?\s*$/iu;
const to = /^[^.;:()\n]{0,40}\s(?:lên|xuống|còn|tới|đến)(?:\s[\p{Ll}\s]{1,24})?\s*$/u;

/**
 * Levels that something starts from, by the quantity that it is to reach: `tỷ lệ che phủ rừng từ 45% năm 2024 lên 46,5%` aims at the second
 * number only. The value is where the words of the start begin.
 */
export function startingLevels(text: string, quantities: readonly Quantity[]): ReadonlyMap<Quantity, { start: Quantity; at: number }> {
  const levels = new Map<Quantity, { start: Quantity; at: number }>();
  for (const [index, start] of quantities.entries()) {
    const reached = quantities[index + 1];
    if (reached === undefined || reached.unit !== start.unit || start.upper !== null) continue;
    const lead = from.exec(text.slice(Math.max(0, start.start - 12), start.start));
    if (lead === null || !to.test(text.slice(start.unitEnd, reached.start))) continue;
    levels.set(reached, { start, at: start.start - lead[0].length });
  }
  return levels;
}

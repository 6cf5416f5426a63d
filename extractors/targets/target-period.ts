import type { Period } from '../../schemas/index.js';
import { matchesOf } from '../matches-of.js';

const years =
  /(?<![\p{L}\p{N}])(?:(?:giai đoạn|từ năm|các năm)\s+(?<a>20\d{2})\s?(?:[-–]|đến(?: năm)?)\s?(?<b>20\d{2})|năm\s+(?<y>20\d{2})(?!\s?[-–]\s?20|\d))/giu;
const compared = /so với(?: cùng kỳ)?\s*$/iu;

/** The years that the words near a target name for it, the last before it first, then the first behind it; null where they name none. */
export function statedPeriod(before: string, after: string): Period | null {
  const read = (text: string) =>
    [...matchesOf(years, text)]
      .filter((match) => !compared.test(text.slice(Math.max(0, match.index - 20), match.index)))
      .map(({ groups }) => ({ start: Number(groups!['a'] ?? groups!['y']), end: Number(groups!['b'] ?? groups!['y']) }));
  const period = read(before).at(-1) ?? read(after).at(0) ?? null;
  return period && period.start <= period.end ? period : null;
}

import { romanNumber } from '../../../extractors/vietnamese.js';

const letters = [...'abcdđeghiklmnopqrstuvxy'];
const romans = Array.from({ length: 60 }, (_, value) => romanOf(value + 1));

function romanOf(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const sign = signs.find(([worth]) => worth <= value);
  return sign === undefined ? '' : sign[1] + romanOf(value - sign[0]);
}

/** The marker that follows one: `3` is followed by `4`, `II` by `III`, `1.2` by `1.3`, `d` by `đ`, `Điều 31` by `Điều 32`; null where unknown. */
export function markerAfter(marker: string): string | null {
  const [, head, last] = /^(.*?)([^.\s]+)$/u.exec(marker) ?? [];
  if (last === undefined) return null;
  if (/^\d+$/u.test(last)) return `${head}${Number(last) + 1}`;
  const roman = romanNumber(last);
  const next = roman !== null ? romans[roman] : letters[letters.indexOf(last) + 1];
  return next === undefined || (roman === null && !letters.includes(last)) ? null : `${head}${next}`;
}

/** Whether a line between two places of a text begins with this marker: then the number is there, however it was read. */
export function standsBetween(text: string, from: number, to: number, marker: string): boolean {
  const escaped = marker.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
  return new RegExp(String.raw`(?:^|\n|\t)[\s(*_#]{0,8}${escaped}(?![\p{L}\p{N}])(?!\.\d)`, 'u').test(text.slice(from, to));
}

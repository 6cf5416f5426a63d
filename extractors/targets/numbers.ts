/** Source of a pattern for a number in Vietnamese format: `1.000`, `2.029,4`, `2,5`, `06`. */
export const numberSource = String.raw`\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,3})?|\d{1,9}(?:[.,]\d{1,2}(?!\d))?`;

const wordValues: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };

/** Source of a pattern for a number in words, `một` to `mười`. */
export const numberWords = Object.keys(wordValues).join('|');

/** The value of a number in Vietnamese format or words: `1.000` is 1000, `2,5` is 2.5, `06` is 6, `hai` is 2. */
export function readNumber(text: string): number {
  const word = wordValues[text.toLowerCase()];
  if (word !== undefined) return word;
  const whole = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(text) ? text.replace(/\./g, '') : text;
  return Number(whole.replace(',', '.'));
}

const scales: Record<string, number> = {
  'nghìn tỷ': 1e12,
  'nghìn tỉ': 1e12,
  'ngàn tỷ': 1e12,
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
};

/** Source of a pattern for a scale word behind a number. */
export const scaleSource = `(?:${Object.keys(scales).join('|')})(?![\\p{L}\\p{N}])`;

/** The factor of a scale word; 1 where there is none. */
export function readScale(word: string | undefined): number {
  return word === undefined ? 1 : (scales[word.toLowerCase().replace(/\s+/gu, ' ')] ?? 1);
}

/** A product of number and factor without binary dust: 2,3 triệu is 2300000. */
export function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

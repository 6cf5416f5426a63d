/**
 * Widths of characters in thousandths of the type size, in Times New Roman: the typeface of every administrative document
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I). Letters carry their marks without growing.
 */
const widths: readonly [characters: string, width: number][] = [
  ['ijlt/\\', 278],
  ['fr-()[]I', 333],
  ['s', 389],
  ['aceăâêz', 444],
  ['“”', 444],
  ['m', 778],
  ['w', 722],
  [' .,', 250],
  [';:\'"', 280],
  ['BCRZ', 667],
  ['ADGHKNOQUVXYĐwƯƠ', 722],
  ['M', 889],
  ['W', 944],
  ['EFLPST', 590],
  ['…%', 900],
];
const widthOf = new Map(widths.flatMap(([characters, width]) => [...characters].map((c) => [c, width] as const)));

/** The width of one character, its marks taken off; remembered, as a text has some hundred different ones. */
function characterWidth(character: string): number {
  const known = widthOf.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  const width = plain === '' ? 0 : (widthOf.get(plain) ?? 500);
  widthOf.set(character, width);
  return width;
}

/** How wide a text is when set in Times New Roman, in thousandths of the type size. */
export function setWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character);
  return sum;
}

/** How wide a text is on a screen or in a text file, in characters. */
export const columnWidth = (text: string): number => text.length;

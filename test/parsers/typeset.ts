import type { Face, Glyph, PageContent, Rule } from '../../pipeline/parsers/layout/glyph.js';

/** How paragraphs are set: indents and distances in points; `hanging` is the indent of the lines below a list dash. */
export interface Setting {
  indent: number;
  bullet: number;
  hanging: number;
  justified: boolean;
  gap: number;
  pitch: number;
  size: number;
  left: number;
  right: number;
}

/** An ordinary plan: first lines set in, justified, a little space between paragraphs. */
export const ordinary: Setting = { indent: 28, bullet: 0, hanging: 0, justified: true, gap: 6, pitch: 17, size: 14, left: 85, right: 538 };

const plain: Face = { name: 'Serif', bold: false, italic: false };
const WIDTH = 595;
const HEIGHT = 842;

const widths: readonly [RegExp, number][] = [
  [/[\s.,]/, 0.25],
  [/[iljt;:/]/, 0.28],
  [/[fr()\-I[\]]/, 0.33],
  [/[mMW]/, 0.8],
  [/[A-ZĐ]/, 0.68],
  [/[acesz]/, 0.44],
];
const widthOf = (character: string) => widths.find(([kind]) => kind.test(character.normalize('NFD')[0]!))?.[1] ?? 0.5;
export const measureText = (text: string, size: number): number => [...text].reduce((sum, c) => sum + widthOf(c) * size, 0);

/** The glyphs of one line of text from `x` on; `extra` widens the spaces. */
export function set(text: string, x: number, baseline: number, size = 14, look: Partial<Face> & { extra?: number } = {}): Glyph[] {
  const face = { ...plain, bold: look.bold ?? false, italic: look.italic ?? false };
  let at = x;
  return [...text].map((character) => {
    const x0 = at;
    const x1 = x0 + widthOf(character) * size;
    at = x1 + (character === ' ' ? (look.extra ?? 0) : 0);
    return { text: character, x0, x1, top: baseline - 0.9 * size, bottom: baseline + 0.2 * size, baseline, size, face };
  });
}

/** The glyphs of a line in the middle between two borders. */
export const setCentred = (text: string, baseline: number, size = 14, look: Partial<Face> = {}, left = 85, right = 538): Glyph[] =>
  set(text, (left + right - measureText(text, size)) / 2, baseline, size, look);

/** A page of glyphs and ruling lines. */
export const pageOf = (number: number, glyphs: Glyph[], rules: Rule[] = []): PageContent => ({
  number,
  width: WIDTH,
  height: HEIGHT,
  turn: 0,
  glyphs,
  rules,
  picture: 0,
  unmapped: 0,
  sideways: 0,
  invisible: 0,
});

function wrap(paragraph: string, setting: Setting): { text: string; x: number; last: boolean }[] {
  const item = /^[-+] /.test(paragraph);
  const first = setting.left + (item ? setting.bullet : 0) + (item && setting.hanging > 0 ? 0 : setting.indent);
  const below = setting.left + (item ? setting.bullet + setting.hanging : 0);
  const lines: { text: string; x: number; last: boolean }[] = [];
  let text = '';
  for (const word of paragraph.split(' ')) {
    const x = lines.length === 0 ? first : below;
    const longer = text === '' ? word : `${text} ${word}`;
    if (text !== '' && measureText(longer, setting.size) > setting.right - x) {
      lines.push({ text, x, last: false });
      text = word;
    } else text = longer;
  }
  return [...lines, { text, x: lines.length === 0 ? first : below, last: true }];
}

/** Sets paragraphs on as many pages as they need; pages from the second on carry their number. */
export function typeset(paragraphs: readonly string[], setting: Setting = ordinary): PageContent[] {
  const pages: PageContent[] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const paragraph of paragraphs) {
    y += setting.gap;
    for (const { text, x, last } of wrap(paragraph, setting)) {
      y += setting.pitch;
      if (y > HEIGHT - 55) {
        y = 75;
        const number = pages.length + 1;
        pages.push(pageOf(number, number > 1 ? set(String(number), 297, 42, 13) : []));
      }
      const spaces = text.split(' ').length - 1;
      const extra = setting.justified && !last && spaces > 0 ? (setting.right - x - measureText(text, setting.size)) / spaces : 0;
      pages.at(-1)!.glyphs.push(...set(text, x, y, setting.size, { extra }));
    }
  }
  return pages;
}

/** The ruling lines of a table with every border drawn. */
export function ruled(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [
    ...ys.map((at): Rule => ({ direction: 'horizontal', at, from: left, to: right })),
    ...xs.map((at): Rule => ({ direction: 'vertical', at, from: top, to: bottom })),
  ];
}

import { median } from '../layout/geometry.js';
import type { Face, Glyph } from '../layout/glyph.js';
import type { RecognisedLine, RecognisedWord } from './recognised.js';

/** Pictures do not tell fonts apart. */
const face: Face = { name: '', bold: false, italic: false };
/** The heights that the engine measures, against the size of the font: from descender to ascender it is nearly all of it. */
const SIZE = 1.12;
/** Lines whose height is that near the usual one of the page have its size: capitals and lines without descenders are measured badly. */
const USUAL = 0.25;
/** Above and below the baseline, in parts of the size. */
const ASCENT = 0.89;
const DESCENT = 0.22;
/** The least room between two words, in parts of the size. */
const ROOM = 0.1;

/** Where the baseline of a word lies: that of its line, but for a word that stands wholly above or below it (in a neighbouring cell) its own. */
function baselineOf(word: RecognisedWord, line: RecognisedLine, level: number): number {
  const away = word.y1 < level - 0.3 * line.size || word.y0 > level - 0.2 * line.size;
  return away ? word.y1 : level;
}

/** The letters of one word, spread over its box. */
function lettersOf(word: RecognisedWord, end: number, baseline: number, size: number): Glyph[] {
  const letters = [...word.text];
  const step = (end - word.x0) / letters.length;
  return letters.map((text, index) => ({
    text,
    x0: word.x0 + index * step,
    x1: word.x0 + (index + 1) * step,
    top: baseline - ASCENT * size,
    bottom: baseline + DESCENT * size,
    baseline,
    size,
    face,
    confidence: word.confidence,
  }));
}

/** The letters of recognised lines as a page has them, in points; `dpi` is the resolution that the lines were recognised at. */
export function toGlyphs(lines: readonly RecognisedLine[], dpi: number): Glyph[] {
  const usual = median(lines.flatMap((line) => line.words.map(() => line.size)));
  const glyphs = lines.flatMap((line) => {
    const size = SIZE * (Math.abs(line.size - usual) <= USUAL * usual ? usual : line.size);
    const middle = (line.words[0]!.x0 + line.words.at(-1)!.x1) / 2;
    const level = line.baseline + line.slope * middle;
    return line.words.flatMap((word, index) => {
      const next = line.words[index + 1];
      const end = next ? Math.max(word.x0 + 1, Math.min(word.x1, next.x0 - ROOM * size)) : word.x1;
      const baseline = baselineOf(word, line, level);
      const letters = lettersOf(word, end, baseline, size);
      const space: Glyph = { ...letters.at(-1)!, text: ' ', x0: end, x1: next?.x0 ?? end };
      return next ? [...letters, space] : letters;
    });
  });
  const points = 72 / dpi;
  return glyphs.map((glyph) => ({
    ...glyph,
    x0: glyph.x0 * points,
    x1: glyph.x1 * points,
    top: glyph.top * points,
    bottom: glyph.bottom * points,
    baseline: glyph.baseline * points,
    size: glyph.size * points,
  }));
}

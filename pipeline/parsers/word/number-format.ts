import { toRoman } from './roman.js';

const vietnameseNumbers = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Word's letters: a … z, aa, bb … */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.floor((value - 1) / 26) + 1, 9));

/** Glyphs of Word's symbol fonts, in the private use area, that stand for a dash; all others are drawn dots. */
const dashGlyphs = new Set(['\uf02d', '\uf0be', '\uf0d0']);

/** One value of a list counter in the form that `w:numFmt` names (ECMA-376 Part 1, 17.18.59); unknown forms are printed as digits. */
export function formatNumber(value: number, format: string): string {
  if (value < 1 && format !== 'decimal' && format !== 'decimalZero') return String(value);
  switch (format) {
    case 'upperRoman':
      return toRoman(value);
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'vietnameseCounting':
    case 'cardinalText':
      return vietnameseNumbers[value] ?? String(value);
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** The printed form of a bullet: characters as they are, glyphs of symbol fonts as `-` or `•`. */
export function formatBullet(text: string): string {
  const glyph = text.trim();
  if (glyph === '') return '';
  if (dashGlyphs.has(glyph)) return '-';
  return glyph === 'o' || /^[\ue000-\uf8ff§Øüvq]$/u.test(glyph) ? '•' : glyph;
}

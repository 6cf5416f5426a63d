/** Letters that PDF fonts give in place of another: gha for ư (a Word 2010 error), symbol font dashes and bullets. */
const replacements: Readonly<Record<string, string>> = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  Ð: 'Đ',
  '\ufffe': '-',
  '\u0002': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\u0340': '\u0300',
  '\u0341': '\u0301',
};

const unprintable = /^[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uffff]$/u;

/** Characters that were read before: a page has thousands of letters and few different ones. */
const known = new Map<number, string>();

/** The character that a PDF character code stands for: white space as one space, hyphens at line ends (U+FFFE, U+0002) as `-`, nothing for control codes. */
export function printedCharacter(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const character = read(code);
  known.set(code, character);
  return character;
}

function read(code: number): string {
  if (code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  const character = String.fromCodePoint(code);
  const replaced = replacements[character];
  if (replaced !== undefined) return replaced;
  if (unprintable.test(character)) return '';
  return /\s/u.test(character) ? ' ' : character;
}

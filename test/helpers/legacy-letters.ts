import { type CodeTable, tcvn3, tcvn5712, viscii, vni, vps, windows1258 } from '../../pipeline/parsers/encodings/code-tables.js';
import type { LegacyEncoding } from '../../pipeline/parsers/encodings/legacy-encodings.js';
import { windowsText } from '../../pipeline/parsers/encodings/windows-bytes.js';

/** The letters of Vietnamese beyond ASCII, small and capital: 134. */
export const vietnameseLetters: readonly string[] = ['aăâeêioôơuưy', 'AĂÂEÊIOÔƠUƯY']
  .flatMap((vowels) =>
    [...vowels].flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC'))),
  )
  .concat('đ', 'Đ')
  .filter((letter) => letter > '\u007f');

const tables: Readonly<Record<Exclude<LegacyEncoding, 'double-utf-8'>, CodeTable>> = {
  tcvn3,
  vni,
  viscii,
  vps,
  'windows-1258': windows1258,
  tcvn5712,
};

/** How each letter is written in an encoding, as Windows-1252 shows it. Sought by trying all vowels and marks, apart from the decoder. */
function spellings(encoding: Exclude<LegacyEncoding, 'double-utf-8'>): Map<string, string> {
  const shown = (byte: number) => windowsText(Uint8Array.of(byte));
  const bytes = new Map([...tables[encoding]].reverse().map(([byte, letter]) => [letter, shown(byte)]));
  const spelled = new Map<string, string>();
  for (const letter of vietnameseLetters) {
    const own = bytes.get(letter) ?? (encoding === 'tcvn3' ? bytes.get(letter.toLowerCase()) : undefined);
    if (own !== undefined) spelled.set(letter, own);
  }
  for (const [mark, code] of bytes) {
    if (!/^\p{M}/u.test(mark)) continue;
    for (const vowel of 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY') {
      const base = vowel < '\u0080' ? vowel : bytes.get(vowel);
      const letter = (vowel + mark).normalize('NFC');
      const capital = vowel !== vowel.toLowerCase();
      const inCase = encoding === 'vni' ? (capital ? code.toUpperCase() : code.toLowerCase()) : code;
      if (base !== undefined && letter.length === 1 && !spelled.has(letter)) spelled.set(letter, base + inCase);
    }
  }
  return spelled;
}

const known = new Map<LegacyEncoding, Map<string, string>>();

/** Vietnamese text in an old encoding, as Windows programs show it; TCVN3 writes capitals with tone marks as small letters. */
export function inLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'double-utf-8') return windowsText(Buffer.from(text, 'utf8'));
  if (!known.has(encoding)) known.set(encoding, spellings(encoding));
  const spelled = known.get(encoding)!;
  return Array.from(text.normalize('NFC'), (letter) => spelled.get(letter) ?? letter).join('');
}

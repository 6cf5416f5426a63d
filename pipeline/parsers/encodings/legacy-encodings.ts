import { type CodeTable, tcvn3, tcvn5712, viscii, vni, vps, windows1258 } from './code-tables.js';
import { windowsByte } from './windows-bytes.js';

/** The encodings from before Unicode that are known here, and UTF-8 that was read as Windows-1252 (`double-utf-8`). */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii' | 'vps' | 'windows-1258' | 'tcvn5712' | 'double-utf-8';

/** Stands for a letter that an encoding does not have. */
export const FOREIGN = '\ufffd';

/** A text decoded code unit by code unit; what a mark adds stands at the letter before it. Joined, the pieces are the text. */
export type Pieces = string[];

const tables: Readonly<Record<Exclude<LegacyEncoding, 'double-utf-8'>, CodeTable>> = {
  tcvn3,
  vni,
  viscii,
  vps,
  'windows-1258': windows1258,
  tcvn5712,
};

const mark = /^\p{M}/u;
const letter = /[\p{L}\p{M}]/u;

/** Adds marks to a letter where Vietnamese has such a letter. */
function withMarks(base: string | undefined, marks: string): string | null {
  if (base === undefined || !/^[aeiouyâêôăơư]$/iu.test(base)) return null;
  const whole = (base + marks).normalize('NFC');
  return whole.length === 1 ? whole : null;
}

function byTable(text: string, table: CodeTable, strict: boolean): Pieces {
  const pieces: Pieces = [];
  let last = -1;
  for (const [at, character] of text.split('').entries()) {
    const byte = windowsByte(character);
    const code = byte === null ? undefined : table.get(byte);
    const marked = code !== undefined && mark.test(code) ? withMarks(pieces[last], code) : null;
    if (marked !== null) {
      pieces[last] = marked;
      pieces.push('');
      last = -1;
      continue;
    }
    if (code !== undefined && !mark.test(code)) pieces.push(code);
    else pieces.push(strict && character > '\u007f' && (code !== undefined || letter.test(character)) ? FOREIGN : character);
    last = at;
  }
  return pieces;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const sequence = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/gu;

function fromDoubleUtf8(text: string, strict: boolean): Pieces {
  const bytes = Array.from(text.split(''), (character) => windowsByte(character));
  const asBytes = bytes.map((byte) => String.fromCharCode(byte ?? 0)).join('');
  const pieces = text.split('').map((character) => (strict && character > '\u007f' && letter.test(character) ? FOREIGN : character));
  for (const { index, 0: found } of asBytes.matchAll(sequence)) {
    try {
      const decoded = utf8.decode(Uint8Array.from(found, (character) => character.charCodeAt(0)));
      pieces.fill('', index, index + found.length);
      pieces[index] = decoded;
    } catch {
      // A sequence that is no UTF-8 stays as it is.
    }
  }
  return pieces;
}

/**
 * Reads text whose letters are codes of an old encoding, as Windows programs show it (`nh©n d©n`), code unit by code unit.
 * `strict` puts U+FFFD for letters that the encoding does not have, for judging how well it explains the text.
 */
export function decodePieces(text: string, encoding: LegacyEncoding, strict = false): Pieces {
  return encoding === 'double-utf-8' ? fromDoubleUtf8(text, strict) : byTable(text, tables[encoding], strict);
}

/** The code table of an encoding with one; `double-utf-8` has none. */
export const tableOf = (encoding: Exclude<LegacyEncoding, 'double-utf-8'>): CodeTable => tables[encoding];

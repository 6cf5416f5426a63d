import type { Diagnostic } from '../../../schemas/index.js';
import { IngestError } from '../../ingest-error.js';
import { restoreCapitals } from './capitals.js';
import { convertRuns } from './convert-runs.js';
import { decodeLegacyBytes } from './detect-legacy.js';
import { convertedLetters, refusal } from './messages.js';
import { windowsText } from './windows-bytes.js';

/** The text of a file, what its bytes were (`utf-8`, `utf-16le`, `tcvn3`, `windows-1252`, …), and notes on what was converted. */
export interface DecodedText {
  text: string;
  encoding: string;
  diagnostics: Diagnostic[];
}

/** UTF-16 without a mark: of each two bytes of ASCII, one is zero, and always the same. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]! += 1;
  if (head.length < 8 || Math.max(...zeros) < head.length / 8 || Math.min(...zeros) > head.length / 200) return null;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

function unicodeName(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text that was put into Unicode letter by letter while its fonts were old: line by line, because some may be Unicode. */
function withoutLegacy(text: string, encoding: string, name: string): DecodedText {
  const lines = text.split(/(?<=\n)/u);
  const converted = convertRuns(
    lines.map((line) => [{ text: line, font: null }]),
    name,
  );
  return {
    text: converted.encoding === null ? text : converted.paragraphs.map((line) => line.join('')).join(''),
    encoding: converted.encoding ?? encoding,
    diagnostics: converted.diagnostics,
  };
}

/**
 * Reads the bytes of a text file: UTF-8, UTF-16, an old Vietnamese encoding (told by its words), or Windows-1252 where it adds quotation marks
 * and dashes to plain letters. Throws IngestError `unsupported-format` for bytes that no encoding explains.
 */
export function decodeTextFile(bytes: Uint8Array, name: string): DecodedText {
  const encoding = unicodeName(bytes);
  const unicode = decoded(bytes, encoding);
  if (unicode !== null) return withoutLegacy(unicode, encoding, name);
  if (bytes.includes(0)) throw new IngestError('unsupported-format', name, 'expected text, met binary data');
  const legacy = decodeLegacyBytes(bytes);
  if (legacy) {
    const { encoding: old, text } = legacy;
    const whole =
      old === 'tcvn3'
        ? text
            .split(/(?<=[\r\n])/u)
            .map(restoreCapitals)
            .join('')
        : text;
    return { text: whole, encoding: old, diagnostics: [convertedLetters(old, [])] };
  }
  const western = windowsText(bytes);
  if (!/[\u0080-\u009f]|(?![\u0000-\u007f])\p{L}/u.test(western)) return { text: western, encoding: 'windows-1252', diagnostics: [] };
  throw new IngestError('unsupported-format', name, `expected ${encoding.toUpperCase()} text, met bytes that are none; ${refusal()}`);
}

import { IngestError } from '../../ingest-error.js';
import { type DecodedText, decodeTextFile } from '../encodings/decode-text-file.js';

/** Control characters that no text holds; tab, line feed, carriage return and form feed apart. */
const noise = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;
/** A text may hold a stray control character, not one in a hundred. */
const tolerated = 0.01;

const light = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(noise, '')
    .normalize('NFC');

/**
 * Reads text in UTF-8, UTF-16 or an old Vietnamese encoding: line ends as `\n`, every kind of space as a plain one, NFC. Throws IngestError
 * `unsupported-format` for other encodings and binary data, `no-text` where there is nothing to read.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const { text: raw, encoding, diagnostics } = decodeTextFile(bytes, name);
  const strange = raw.match(noise)?.length ?? 0;
  if (raw.includes('\u0000') || strange > raw.length * tolerated) {
    throw new IngestError('unsupported-format', name, 'expected text, met binary data');
  }
  const text = light(raw);
  if (text.trim() === '') throw new IngestError('no-text', name, 'expected the text of a document, met white space only');
  return { text, encoding, diagnostics };
}

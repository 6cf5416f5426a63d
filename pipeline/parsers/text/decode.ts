import { IngestError } from '../../ingest-error.js';

/** Control characters that no text holds; tab, line feed, carriage return and form feed apart. */
const noise = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;
/** A text may hold a stray control character, not one in a hundred. */
const tolerated = 0.01;

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

const light = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(noise, '')
    .normalize('NFC');

/**
 * Reads text in UTF-8, or UTF-16 with a byte order mark: line ends as `\n`, every kind of space as a plain one, NFC. Throws IngestError
 * `unsupported-format` for other encodings and binary data, `no-text` where there is nothing to read.
 */
export function decodeText(bytes: Uint8Array, name: string): { text: string; encoding: string } {
  const encoding = encodingOf(bytes);
  let raw: string;
  try {
    raw = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const reason = `expected ${encoding.toUpperCase()} text, met bytes that are none; legacy Vietnamese encodings (TCVN3, VNI, Windows-1258) are not read by this version`;
    throw new IngestError('unsupported-format', name, reason, { cause });
  }
  const strange = raw.match(noise)?.length ?? 0;
  if (raw.includes('\u0000') || strange > raw.length * tolerated) {
    throw new IngestError('unsupported-format', name, 'expected text, met binary data');
  }
  const text = light(raw);
  if (text.trim() === '') throw new IngestError('no-text', name, 'expected the text of a document, met white space only');
  return { text, encoding };
}

import { extname } from 'node:path';
import type { Diagnostic } from '../../schemas/index.js';
import { IngestError } from '../ingest-error.js';
import { markupFormat } from './detect/markup.js';
import { endings, type Format, oleStreams, signatures, zipEntries } from './detect/signatures.js';
import { isJson, textBeginning } from './detect/text-beginning.js';
import { zipEntryNames } from './detect/zip-entries.js';
import { rootStreamNames } from './doc/compound-file.js';
import { looksLikeMarkdown } from './markdown/looks-like-markdown.js';

/**
 * Tells the format of a file from its content; the ending decides only between Markdown and plain text.
 * Throws `unsupported-format` naming what the file is, `encrypted-file` for protected Office files, `unreadable-file` for a ZIP that was
 * cut off, `no-text` for an empty file.
 */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) throw new IngestError('no-text', name, 'the file is empty');
  if (isPdf(buffer)) return 'pdf';
  if (startsWith(buffer, [0x50, 0x4b, 0x03, 0x04]) || startsWith(buffer, [0x50, 0x4b, 0x05, 0x06])) return zipFormat(buffer, name);
  if (startsWith(buffer, [0xd0, 0xcf, 0x11, 0xe0])) return oleFormat(buffer, name);
  const known = signatures.find(({ starts }) => starts.some((start) => startsWith(buffer, start)));
  if (known?.format) return known.format;
  if (known) throw unsupported(name, known.name, known.reason);
  return textFormat(buffer, name);
}

/** A warning where the ending promises another format than the one that was found, else null. */
export function endingDiagnostic(format: Format, name: string): Diagnostic | null {
  const ending = extname(name).toLowerCase();
  const promised = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const isText = (f: string | undefined) => f === 'text' || f === 'markdown';
  if (promised === undefined || promised === format || (isText(promised) && isText(format))) return null;
  return {
    code: 'wrong-file-ending',
    severity: 'warning',
    message: `The file ends in ${ending} but its content is ${format}; it was read as ${format}.`,
  };
}

/** `%PDF-` opens the file; readers also accept it within the first kilobyte, behind what mail and web servers leave there. */
function isPdf(buffer: Buffer): boolean {
  const at = buffer.subarray(0, 1029).indexOf('%PDF-');
  return at === 0 || (at > 0 && buffer.includes('endobj'));
}

function zipFormat(buffer: Buffer, name: string): Format {
  const entries = zipEntryNames(buffer);
  if (entries === null)
    throw new IngestError(
      'unreadable-file',
      name,
      'it begins like a ZIP file (.docx) but its directory is missing: the file is cut off or damaged',
    );
  if (opensAsSpreadsheet(buffer)) return 'spreadsheet';
  const kind = zipEntries.find(({ entry }) => entries.some((path) => entry.test(path)));
  if (kind?.format) return kind.format;
  throw unsupported(name, kind?.name ?? 'ZIP archive', kind ? undefined : 'unpack it and give the documents inside');
}

/** OpenDocument files say what they are in an entry that is not packed (ODF 1.3 Part 2, 3.3). */
function opensAsSpreadsheet(buffer: Buffer): boolean {
  return buffer.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
}

function oleFormat(buffer: Buffer, name: string): Format {
  const names = rootStreamNames(buffer);
  const has = (stream: string) => (names ? names.includes(stream) : buffer.includes(Buffer.from(stream, 'utf16le')));
  const kind = oleStreams.find(({ stream }) => has(stream));
  if (kind?.format) return kind.format;
  if (kind?.code) throw new IngestError(kind.code, name, `${kind.name}: ${kind.reason}`);
  throw unsupported(name, kind?.name ?? 'Office 97-2003 file', kind?.reason);
}

function textFormat(buffer: Buffer, name: string): Format {
  const text = textBeginning(buffer);
  const promised = endings[extname(name).toLowerCase()];
  const markup = markupFormat(text, promised !== 'markdown');
  if (markup) return markup;
  if (/^<\?xml|^<svg/i.test(text)) throw unsupported(name, 'XML file');
  if (isJson(text, buffer)) throw unsupported(name, 'JSON file');
  return promised === 'markdown' || looksLikeMarkdown(text) ? 'markdown' : 'text';
}

function unsupported(
  name: string,
  what: string,
  reason = 'PDF, Word, RTF, OpenDocument, HTML, spreadsheets, pictures, Markdown and plain text are read',
): IngestError {
  return new IngestError('unsupported-format', name, `${what}: ${reason}`);
}

function startsWith(buffer: Buffer, start: string | readonly number[]): boolean {
  const expected = typeof start === 'string' ? Buffer.from(start, 'latin1') : Buffer.from(start);
  return buffer.subarray(0, expected.length).equals(expected);
}

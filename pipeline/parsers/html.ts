import { readPageSource } from './markup/page-source.js';
import type { Parser } from './parsed.js';

/**
 * Parses an HTML page: the content without menus and other furniture, list numbers as a browser prints them, tables with their spans,
 * footnotes at the end. Throws IngestError `unreadable-file`, `unsupported-format`, `too-large` or `no-text`.
 */
export const parseHtml: Parser = (bytes, name, { limits }) => readPageSource({ bytes, mediaType: 'text/html' }, name, limits);

import type { Format } from './detect/signatures.js';
import { refuseUnreadable } from './encodings/refuse-unreadable.js';
import type { Parser } from './parsed.js';

/** The parser of each format, loaded when first needed: a new format is a file beside this one and a row here. */
const parsers: Readonly<Record<Format, () => Promise<Parser>>> = {
  pdf: async () => (await import('./pdf.js')).parsePdf,
  docx: async () => (await import('./docx.js')).parseDocx,
  markdown: async () => (await import('./markdown.js')).parseMarkdown,
  text: async () => (await import('./text.js')).parseText,
  doc: async () => (await import('./doc.js')).parseDoc,
  rtf: async () => (await import('./rtf.js')).parseRtf,
  odt: async () => (await import('./odt.js')).parseOdt,
  html: async () => (await import('./html.js')).parseHtml,
  mhtml: async () => (await import('./mhtml.js')).parseMhtml,
  spreadsheet: async () => (await import('./spreadsheet.js')).parseSpreadsheet,
  image: async () => (await import('./image.js')).parseImage,
};

/** The parser for a detected format. Whatever the format: text that stayed in an old encoding is refused. */
export async function parserFor(format: Format): Promise<Parser> {
  const parse = await parsers[format]();
  return async (bytes, name, options) => refuseUnreadable(await parse(bytes, name, options), name);
}

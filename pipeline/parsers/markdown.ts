import { IngestError } from '../ingest-error.js';
import { decodeTextFile } from './encodings/decode-text-file.js';
import { stitchTables } from './lines/stitch-tables.js';
import { blocksOf } from './markdown/blocks.js';
import { refuseLargeMarkdown } from './markdown/bounds.js';
import { closeHtmlTables } from './markdown/html-table.js';
import { withoutPageNumbers } from './markdown/page-marks.js';
import { markdownTree } from './markup/syntax-trees.js';
import { defaultParserOptions, type ParserOptions } from './options.js';
import type { ParsedBlock, ParsedSource } from './parsed.js';

/** Metadata that tools put before a Markdown text, fenced by `---`. */
const frontMatter = /^---[ \t]*\r?\n(?:[A-Za-z_][\w-]{0,40}:.{0,500}\r?\n|[ \t-].{0,500}\r?\n){1,60}---[ \t]*\r?\n/u;

/** Reads Markdown text into blocks: marks never belong to the text, list markers do, footnotes stand at the end. */
export async function readMarkdown(text: string): Promise<ParsedBlock[]> {
  const source = closeHtmlTables(text.replace(frontMatter, '').replace(/\r\n?/gu, '\n').normalize('NFC'));
  const tree = await markdownTree(source);
  const blocks = tree.children.flatMap((node) => blocksOf(node, source));
  const isNote = (block: ParsedBlock) => block.kind === 'paragraph' && block.note === true;
  return [...stitchTables(withoutPageNumbers(blocks.filter((block) => !isNote(block)))), ...blocks.filter(isNote)];
}

/** Parses a Markdown file in UTF-8, UTF-16 or an old Vietnamese encoding. Throws IngestError `unsupported-format`, `too-large` or `no-text`. */
export async function parseMarkdown(
  bytes: Uint8Array,
  name: string,
  { limits }: ParserOptions = defaultParserOptions,
): Promise<ParsedSource> {
  const { text, encoding, diagnostics } = decodeTextFile(bytes, name);
  refuseLargeMarkdown(text, limits, name);
  const blocks = await readMarkdown(text);
  if (blocks.length === 0) throw new IngestError('no-text', name, 'expected the text of a document, met an empty Markdown file');
  return { mediaType: 'text/markdown', pages: null, textLayer: 'native', encoding, pageCuts: true, blocks, diagnostics };
}

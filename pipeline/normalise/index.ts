import type { Block, Diagnostic, Page, SourceDocument } from '../../schemas/index.js';
import type { ParsedSource } from '../parsers/parsed.js';
import { writeParagraph, writeTable } from './blocks.js';
import { joinPageCuts } from './page-cuts.js';
import { textBuilder } from './text-builder.js';

/**
 * Turns what a parser read into the one document model. Everything after may rely on this:
 * 1. the text is NFC, with `Đ` (never `Ð`), and holds no invisible characters;
 * 2. white space inside a paragraph is single spaces; soft line-end hyphens are resolved, dashes stay as printed;
 * 3. every paragraph is one line; cells of a row are parted by tabs, rows and the paragraphs of a cell by line feeds;
 * 4. a paragraph that a page break cut is one block again;
 * 5. blocks stand in reading order, never overlap, are never empty, and lie inside the text;
 * 6. a list marker stands at the beginning of its block and is told apart from the body;
 * 7. pages cover the text without gaps, in order; a block that runs over a page break belongs to the page of its beginning;
 * 8. the same source gives the same document, whether its text came composed (NFC) or decomposed (NFD).
 */
export function normalise(parsed: ParsedSource): { document: SourceDocument; diagnostics: Diagnostic[] } {
  const builder = textBuilder();
  const blocks: Block[] = [];
  for (const parsedBlock of parsed.pageCuts ? joinPageCuts(parsed.blocks) : parsed.blocks) {
    const id = `b${blocks.length + 1}`;
    const block = parsedBlock.kind === 'table' ? writeTable(parsedBlock, id, builder) : writeParagraph(parsedBlock, id, builder);
    if (block) blocks.push(block);
  }
  const text = builder.text();
  return {
    document: { text, blocks, pages: pageRanges(parsed, blocks, text.length), places: builder.places },
    diagnostics: parsed.diagnostics,
  };
}

/** The text range of each page: from the first block (or table row) that begins on it or a later page up to the next page's. */
function pageRanges(parsed: ParsedSource, blocks: readonly Block[], length: number): Page[] {
  const starts = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.cells.map((c) => ({ page: c.page ?? block.page, at: c.span.start }))
      : [{ page: block.page, at: block.span.start }],
  );
  const pages = (parsed.pages ?? []).map(({ number, width, height }) => {
    const first = starts.find((s) => s.page !== null && s.page >= number);
    return { number, start: number === 1 ? 0 : (first?.at ?? length), end: length, width, height };
  });
  return pages.map((page, index) => ({ ...page, end: pages[index + 1]?.start ?? length }));
}

import type { Diagnostic } from '../../../schemas/index.js';
import type { ParsedBlock, ParsedParagraph } from '../parsed.js';
import { findFlattenedTables } from './flattened-tables.js';
import type { Layout, Line } from './line.js';
import { isCapitals } from './line-kinds.js';
import { partLetterhead } from './one-line-letterhead.js';
import { type PageFit, pageFit } from './page-fit.js';
import { dropPageNumbers } from './page-numbers.js';
import { layoutOf, readLines } from './read-lines.js';
import { reflow } from './reflow.js';
import { columnsInOrder } from './side-by-side.js';
import { signatureBehindRecipients } from './signature.js';
import { findTypedTables } from './typed-table.js';
import { joinWrappedLetterhead } from './wrapped-letterhead.js';

const ornament = /^[\s_*=~─—–-]{3,}$/u;

/** A paragraph as parsers give it; marks of emphasis that a converter left around words are no text. */
function paragraph(text: string): ParsedParagraph {
  const clean = text.replace(/\*\*/gu, '').trim();
  return { kind: 'paragraph', text: clean, page: null, style: isCapitals(clean) ? { capitals: true } : {} };
}

function paragraphs(lines: readonly Line[], layout: Layout, fit: PageFit): ParsedBlock[] {
  const texts = layout === 'paragraphs' ? lines.map((line) => line.text) : reflow(lines, fit);
  return texts.map(paragraph).filter((block) => block.text !== '');
}

function textBlocks(lines: readonly Line[], layout: Layout, diagnostics: Diagnostic[]): ParsedBlock[] {
  const printed = lines.filter((line) => !ornament.test(line.text));
  const written = signatureBehindRecipients(partLetterhead(joinWrappedLetterhead(printed)));
  const tables = layout === 'paragraphs' ? [] : findFlattenedTables(written, layout);
  const inTable = (index: number) => tables.some(({ start, end }) => index >= start && index < end);
  const fit = pageFit(written.filter((_, index) => !inTable(index)));
  const blocks: ParsedBlock[] = [];
  let from = 0;
  for (const found of tables) {
    blocks.push(...paragraphs(dropPageNumbers(written.slice(from, found.start)), layout, fit), found.table);
    diagnostics.push(...found.diagnostics);
    from = found.end;
  }
  return [...blocks, ...paragraphs(dropPageNumbers(written.slice(from)), layout, fit)];
}

/** Turns a whole text into blocks in reading order; what stays in doubt is added to `diagnostics`. */
export function blocksOf(text: string, diagnostics: Diagnostic[]): ParsedBlock[] {
  const printed = text.split('\n');
  const layout = layoutOf(printed);
  const raw = layout === 'double-spaced' ? printed : columnsInOrder(printed);
  const blocks: ParsedBlock[] = [];
  let from = 0;
  for (const { start, end, table } of findTypedTables(raw)) {
    blocks.push(...textBlocks(readLines(raw.slice(from, start).join('\n'), layout), layout, diagnostics), table);
    from = end;
  }
  blocks.push(...textBlocks(readLines(raw.slice(from).join('\n'), layout), layout, diagnostics));
  return blocks;
}

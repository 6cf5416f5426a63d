import type { ParsedBlock, ParsedTable } from '../../pipeline/parsers/parsed.js';
import { parseText } from '../../pipeline/parsers/text.js';

/** The blocks of a text, read from its UTF-8 bytes. */
export async function blocks(text: string): Promise<ParsedBlock[]> {
  return (await parseText(Buffer.from(text), 'plan.txt')).blocks;
}

/** The paragraphs of a text. */
export async function paragraphs(text: string): Promise<string[]> {
  return (await blocks(text)).flatMap((block) => (block.kind === 'paragraph' ? [String(block.text)] : []));
}

/** The rows of a table, cells as text with ` ¶ ` between their paragraphs. */
export function rows(table: ParsedBlock | undefined): string[][] {
  const found = table as ParsedTable;
  return Array.from({ length: found.rows }, (_, row) =>
    found.cells.filter((cell) => cell.row === row).map((cell) => cell.paragraphs.join(' ¶ ')),
  );
}

/** A text as a PDF reader flattens it: every line with a space at its end, an empty line behind it. */
export const flattened = (...lines: string[]): string => lines.map((line) => `${line} `).join('\n\n');

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ParsedBlock, ParsedTable } from '../../pipeline/parsers/parsed.js';
import { expandParsed } from './parsed-text.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fixtures/pdf/annexes/${name}`, import.meta.url))));

/** The bytes of one of the printed annexes. */
export const annexPdf = (name: string): Uint8Array => fixture(`${name}.pdf`);

/** The rows that were typed into the annexes, merged cells repeated in every place they cover. */
export const annexRows = (truth: 'plain' | 'merged'): string[][] =>
  (JSON.parse(Buffer.from(fixture(`${truth}.truth.json`)).toString('utf8')) as { rows: string[][] }).rows;

const fold = (text: string | undefined) => text?.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The share of cells that the only table of some blocks has word for word, below its head; 0 where there are more tables or none. */
export function exactCells(blocks: readonly ParsedBlock[], rows: readonly (readonly string[])[]): number {
  const [table, ...others] = blocks.filter((block): block is ParsedTable => block.kind === 'table');
  if (!table || others.length > 0) return 0;
  const found = expandParsed(table);
  const body = found.slice(found.findIndex((row) => row[0] === rows[0]![0]));
  const exact = rows.map((row, r) => row.filter((cell, c) => fold(body[r]?.[c]) === fold(cell)).length);
  const cells = rows.reduce((sum, row) => sum + row.length, 0) + 7 * Math.max(0, body.length - rows.length);
  return exact.reduce((sum, count) => sum + count, 0) / cells;
}

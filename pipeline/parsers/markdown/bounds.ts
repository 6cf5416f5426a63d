import { IngestError } from '../../ingest-error.js';
import type { Limits } from '../options.js';

/** What opens quotations and lists at the beginning of a line. */
const opening = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*/u;

/** Two columns are the least that a list inside a list is indented. */
const indentOfLevel = 2;

function depthOf(line: string): number {
  const prefix = opening.exec(line)?.[0] ?? '';
  const marks = prefix.match(/[>*+-]|\d[.)]/gu)?.length ?? 0;
  const indented = /[-+*\d]/u.test(prefix) ? Math.floor(prefix.search(/[-+*\d]/u) / indentOfLevel) : 0;
  return Math.max(marks, indented);
}

/** The places of the largest pipe table: lines with pipes that follow each other, times the cells of the widest. */
function largestTable(lines: readonly string[]): number {
  let [rows, columns, largest] = [0, 0, 0];
  for (const line of lines) {
    const pipes = line.split('|').length - 1;
    rows = pipes === 0 ? 0 : rows + 1;
    columns = pipes === 0 ? 0 : Math.max(columns, pipes);
    largest = Math.max(largest, rows * columns);
  }
  return largest;
}

/**
 * Throws IngestError `too-large` for Markdown whose quotations and lists stand deeper in each other than `limits.nesting`, or with a table
 * of more than `limits.cells`; told from the lines alone, as building the tree is what takes the time.
 */
export function refuseLargeMarkdown(text: string, limits: Pick<Limits, 'cells' | 'nesting'>, name: string): void {
  const lines = text.split(/\r?\n/u);
  if (lines.some((line) => depthOf(line) > limits.nesting))
    throw new IngestError('too-large', name, `its quotations or lists are nested more than ${limits.nesting} levels deep (limit nesting)`);
  const cells = Math.max(largestTable(lines), text.match(/<t[dh]\b/giu)?.length ?? 0);
  if (cells > limits.cells) throw new IngestError('too-large', name, `a table has ${cells} cells, the limit (cells) is ${limits.cells}`);
}

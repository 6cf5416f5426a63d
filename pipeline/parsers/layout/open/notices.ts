import type { Diagnostic } from '../../../../schemas/index.js';
import type { ParsedBlock } from '../../parsed.js';

const drawn = {
  rows: 'no lines are drawn between its columns',
  none: 'no lines are drawn around its cells',
} as const;

/** What readers should know of tables whose columns, or rows as well, were told by the white between their words: one diagnostic each. */
export function openTableNotices(blocks: readonly ParsedBlock[]): Diagnostic[] {
  return blocks.flatMap((block): Diagnostic[] => {
    if (block.kind !== 'table' || !block.ruled) return [];
    const what = `Table of ${block.rows} rows and ${block.columns} columns: ${drawn[block.ruled]}; they were told by the white between words.`;
    return [{ code: 'table-without-rules', severity: block.ruled === 'none' ? 'warning' : 'note', message: what, page: block.page }];
  });
}

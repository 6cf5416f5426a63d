import type { Plan } from '../../schemas/index.js';
import { ingest } from '../ingest.js';
import { IngestError } from '../ingest-error.js';
import { print, say } from './output.js';

const kinds = ['references', 'deadlines', 'units', 'targets', 'tasks', 'diagnostics'] as const;
const evidenceFields = new Set(['id', 'quote', 'span', 'section', 'page', 'boxes', 'cell', 'rule']);

/** `kehoach explain "<phrase>"`: the phrase goes through the same pipeline as a document; returns the exit code. */
export async function runExplain(phrase: string, { json = false }: { json?: boolean }): Promise<number> {
  let plan: Plan;
  try {
    plan = await ingest({ bytes: Buffer.from(phrase, 'utf8'), path: 'phrase' }, { fragment: true });
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    say(`kehoach: ${error.message} (${error.code})`);
    return error.code === 'no-text' ? 2 : 1;
  }
  const found = Object.fromEntries(kinds.map((kind) => [kind, plan[kind]]));
  await print(json ? `${JSON.stringify({ text: plan.text, ...found }, null, 2)}\n` : explanation(plan));
  return 0;
}

function explanation(plan: Plan): string {
  const parts = kinds.filter((kind) => plan[kind].length > 0).map((kind) => [`${kind}:`, ...plan[kind].map(describeItem)].join('\n'));
  return `${parts.length > 0 ? parts.join('\n') : 'nothing found'}\n`;
}

type Item = Plan[(typeof kinds)[number]][number];

function describeItem(item: Item): string {
  const place = item.span ? `${item.span.start}-${item.span.end}` : '';
  const fields = Object.entries(item).filter(([name, value]) => !evidenceFields.has(name) && !isEmpty(value));
  return [
    `  ${[item.rule, place].filter(Boolean).join('  ')}  ${item.quote === undefined ? '' : `“${item.quote}”`}`.trimEnd(),
    ...fields.map(([name, value]) => `    ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
  ].join('\n');
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

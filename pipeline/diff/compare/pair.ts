import type { Change, Span } from '../../../schemas/index.js';
import type { Pair } from '../align/index.js';
import { type Comparison, compareItems, type Side } from './comparison.js';
import { compareDeadlines } from './deadlines.js';
import { type Context, type Draft, itemPlace, textOf } from './draft.js';
import { compareProducts } from './products.js';
import { compareReferences } from './references.js';
import { residueOf } from './residue.js';
import type { Vocabulary } from './spelling.js';
import type { SuccessionTable } from './succession-words.js';
import { compareTargets } from './targets.js';
import { compareUnits } from './units.js';
import { widenToCells } from './widen.js';

/** What all pairs of two versions are judged by. */
export interface Judgement {
  vocabulary: Vocabulary;
  successions: SuccessionTable;
}

/** Everything that changed inside a matched pair: its values, then its words. */
export function comparePair(context: Context, pair: Pair, judgement: Judgement): Draft[] {
  const comparison = compareItems(context, pair);
  const bodiesAndTimes = [...compareUnits(comparison), ...compareDeadlines(comparison)];
  widenToCells(comparison);
  const values = [...bodiesAndTimes, ...compareTargets(comparison), ...compareReferences(comparison), ...compareProducts(comparison)];
  return [...values, ...compareWords(comparison, judgement)];
}

function compareWords(comparison: Comparison, { vocabulary, successions }: Judgement): Draft[] {
  const { substantive, editorial, explained } = residueOf(comparison, vocabulary, successions);
  const words = (className: Change['class'], reason: string | null = null) =>
    wordsDraft(comparison, className, className === 'editorial' ? editorial : substantive, reason);
  if (substantive.length > 0) return [words('substantive')];
  if (explained.length > 0) return [words('explained', explained.join('; '))];
  return editorial.length > 0 || printedApart(comparison) ? [words('editorial')] : [];
}

/** Whether the two sides look different outside of the values that changed; white space, its breaks and the order of cells do not count. */
function printedApart({ old, new: current, claims }: Comparison): boolean {
  const valuesChanged = claims.changed.old.length + claims.changed.new.length > 0;
  const printed = ({ version, pieces }: Side, cut: readonly Span[]) =>
    pieces
      .map(({ span }) => cutOut(version.plan.text, span, cut).replace(valuesChanged ? /[\s\p{P}]+/gu : /\s+/gu, ''))
      .filter(Boolean)
      .sort()
      .join('\n');
  return printed(old, claims.changed.old) !== printed(current, claims.changed.new);
}

/** The text of a span without the spans inside it. */
function cutOut(text: string, { start, end }: Span, cut: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const inner of [...cut].sort((a, b) => a.start - b.start)) {
    if (inner.start < at || inner.end > end) continue;
    rest += text.slice(at, inner.start);
    at = inner.end;
  }
  return rest + text.slice(at, end);
}

function wordsDraft(
  { context, old, new: current }: Comparison,
  className: Change['class'],
  hunks: readonly { removed: readonly { start: number }[]; added: readonly { start: number }[] }[],
  reason: string | null,
): Draft {
  const item = current.item;
  const title = item.task?.span ?? item.span;
  const inTitle = hunks.some(({ added, removed }) =>
    added.length > 0 ? within(added, title) : within(removed, old.item.task?.span ?? old.item.span),
  );
  return {
    class: className,
    kind: item.kind === 'text' && old.item.kind === 'task' ? 'task' : item.kind,
    change: 'modified',
    field: item.kind === 'section' ? 'heading' : item.kind === 'task' && inTitle ? 'title' : 'text',
    effect: className === 'explained' ? 'succeeded' : className === 'substantive' ? 'rewritten' : null,
    before: textOf(context.old, old.item),
    after: textOf(context.new, item),
    of: { old: old.item, new: item },
    where: { old: itemPlace(context.old, old.item), new: itemPlace(context.new, item) },
    reason,
    at: item.span.start,
  };
}

const within = (tokens: readonly { start: number }[], { start, end }: { start: number; end: number }): boolean =>
  tokens.some((token) => start <= token.start && token.start < end);

import type { Span } from '../../../schemas/index.js';
import { strongKeys } from '../words/tokens.js';
import { isWithin, outside } from './claims.js';
import type { Comparison, Side } from './comparison.js';
import type { Draft } from './draft.js';
import { itemPlace, mentionPlace, place } from './draft.js';
import { pairUp, without } from './values.js';

interface Product {
  words: string;
  key: string;
  span: Span | null;
  pointer: string;
}

/** Products that changed in more than the targets they hold, came or went. */
export function compareProducts(comparison: Comparison): Draft[] {
  const { claims } = comparison;
  const [olds, news] = [productsOf(comparison, 'old'), productsOf(comparison, 'new')];
  const equal = pairUp(olds, news, (one, other) => (one.key === other.key ? 1 : 0));
  const pairs = pairUp(
    without(
      olds,
      equal.map(([one]) => one),
    ),
    without(
      news,
      equal.map(([, other]) => other),
    ),
    (one, other) => 1 + shared(one.key, other.key),
  );
  const [gone, come] = [
    without(
      olds,
      [...equal, ...pairs].map(([one]) => one),
    ),
    without(
      news,
      [...equal, ...pairs].map(([, other]) => other),
    ),
  ];
  for (const [one, other] of equal) claim(claims.same, one, other);
  const drafts: Draft[] = [];
  const report = (one: Product | null, other: Product | null) => {
    const isSeen = (product: Product | null, side: Side) => product?.span != null && side.differs(product.span);
    if (!isSeen(one, comparison.old) && !isSeen(other, comparison.new)) return;
    claim(claims.changed, one, other);
    drafts.push(productDraft(comparison, one, other));
  };
  for (const [one, other] of pairs) report(one, other);
  for (const one of gone) report(one, null);
  for (const other of come) report(null, other);
  return drafts;
}

function claim(to: { old: Span[]; new: Span[] }, one: Product | null, other: Product | null): void {
  if (one?.span) to.old.push(one.span);
  if (other?.span) to.new.push(other.span);
}

/** The products of a task with their places and with keys that leave out what changed as a target, deadline, unit or reference. */
function productsOf({ claims, wordKeys, ...sides }: Comparison, which: 'old' | 'new'): Product[] {
  const { item, version, tokens } = sides[which];
  return (item.task?.products ?? []).map((words, index) => {
    const span = spanOf(
      version.plan.text,
      item.pieces.map((piece) => piece.span),
      words,
    );
    const own = span === null ? null : tokens.filter((token) => isWithin(token, [span]));
    const key = own === null ? wordKeys(words) : strongKeys(outside(own, claims.changed[which]));
    return { words, key, span, pointer: `${item.pointer}/products/${index}` };
  });
}

/** Where words stand in one of the pieces, whatever the white space between them. */
function spanOf(text: string, pieces: readonly Span[], words: string): Span | null {
  const pattern = new RegExp(
    words
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join('\\s+'),
    'u',
  );
  for (const { start, end } of [...pieces].reverse()) {
    const match = pattern.exec(text.slice(start, end));
    if (match) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

function shared(one: string, other: string): number {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  return (2 * [...a].filter((key) => b.has(key)).length) / (a.size + b.size);
}

function productDraft({ context, old, new: current }: Comparison, one: Product | null, other: Product | null): Draft {
  const evidence = (product: Product | null, side: Side) =>
    product?.span
      ? mentionPlace(place(side.version.plan, product.span, 'words', product.pointer, side.item.section))
      : itemPlace(side.version, side.item, 'owner');
  return {
    class: 'substantive',
    kind: 'product',
    change: one && other ? 'modified' : one ? 'removed' : 'added',
    field: 'products',
    effect: one && other ? 'replaced' : null,
    before: one?.words ?? null,
    after: other?.words ?? null,
    of: { old: old.item, new: current.item },
    where: { old: evidence(one, { ...old, version: context.old }), new: evidence(other, { ...current, version: context.new }) },
    reason: null,
    at: current.item.span.start,
  };
}

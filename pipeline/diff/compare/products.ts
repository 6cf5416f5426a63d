import type { Span } from '../../../schemas/index.js';
import { strongKeys, type Token } from '../words/tokens.js';
import { isWithin, outside } from './claims.js';
import { company } from './company.js';
import type { Comparison, Side } from './comparison.js';
import type { Draft } from './draft.js';
import { itemPlace, mentionPlace, place } from './draft.js';
import { sameMembers } from './members.js';
import { pairUp } from './values.js';

interface Product {
  words: string;
  key: string;
  /** The words of the values inside it. */
  values: ReadonlySet<string>;
  span: Span | null;
  pointer: string;
}

/** Products that changed in more than the targets they hold, came or went. */
export function compareProducts(comparison: Comparison): Draft[] {
  const { claims } = comparison;
  const [olds, news] = [productsOf(comparison, 'old'), productsOf(comparison, 'new')];
  const equal = pairUp(olds, news, (one, other) =>
    sameProduct(one, other) || sameMembers(one.words, other.words, comparison.wordKeys) ? 1 : 0,
  );
  const leftOld = olds.filter((product) => !equal.some(([one]) => one === product));
  const leftNew = news.filter((product) => !equal.some(([, other]) => other === product));
  const pairs = pairUp(leftOld, leftNew, (one, other) => 1 + shared(one.key, other.key));
  const gone = leftOld.filter((product) => !pairs.some(([one]) => one === product));
  const come = leftNew.filter((product) => !pairs.some(([, other]) => other === product));
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

/** Whether two products are the same beside their values; a noun may belong to the value on one side only (`từ 80% hồ sơ trở lên`). */
function sameProduct(one: Product, other: Product): boolean {
  if (one.key === other.key) return true;
  const covered = (from: Product, by: Product) => {
    const words = new Set([...by.key.split(' '), ...by.values]);
    return from.key.split(' ').every((word) => word === '' || words.has(word));
  };
  return one.values.size > 0 && other.values.size > 0 && covered(one, other) && covered(other, one);
}

function claim(to: { old: Span[]; new: Span[] }, one: Product | null, other: Product | null): void {
  if (one?.span) to.old.push(one.span);
  if (other?.span) to.new.push(other.span);
}

/** The products of a task with their places and with keys that leave out what was compared as a target, deadline, unit or reference. A product that is named twice counts once. */
function productsOf({ claims, wordKeys, ...sides }: Comparison, which: 'old' | 'new'): Product[] {
  const { item, version, tokens } = sides[which];
  const claimed = [...claims.changed[which], ...claims.same[which]];
  const products = (item.task?.products ?? []).map((words, index) => {
    const span = spanOf(
      version.plan.text,
      item.pieces.map((piece) => piece.span),
      words,
    );
    const own = span === null ? null : tokens.filter((token) => isWithin(token, [span]));
    const key = own === null ? wordKeys(words) : keyBeside(own, claimed);
    const values = new Set((own ?? []).filter((token) => isWithin(token, claimed)).map((token) => token.key));
    return { words, key, values, span, pointer: `${item.pointer}/products/${index}` };
  });
  return [...new Map(products.reverse().map((product) => [product.key === '' ? product.words : product.key, product])).values()].reverse();
}

/** The words outside of the values, without those that come and go with a value. */
function keyBeside(tokens: readonly Token[], values: readonly Span[]): string {
  const rest = outside(tokens, values);
  return strongKeys(rest.length === tokens.length ? rest : rest.filter(({ key }) => !company.has(key)));
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

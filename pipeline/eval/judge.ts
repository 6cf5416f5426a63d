import { flatten } from './found.js';
import type { Gold } from './gold.js';
import { headerFieldNames, headerFieldRight } from './header-fields.js';
import type { HeaderItem } from './items.js';
import type { Judgement } from './judgement.js';
import { type KindName, kindNames, kindOf } from './kinds/index.js';
import { matchBestFirst } from './matching.js';
import type { Output } from './output.js';

type Item = Record<string, unknown> & { optional?: boolean };

/** Judges every header field and mention of one document; without an output everything in the gold is missed. */
export function judge(gold: Gold, output: Output | null): Judgement[] {
  const found = output ? flatten(output) : null;
  return [
    ...(gold.header ? judgeHeader(gold, gold.header, found?.header) : []),
    ...kindNames.flatMap((kind) => (gold[kind] ? judgeKind(gold, kind, gold[kind], found?.[kind] ?? []) : [])),
  ];
}

function judgeHeader({ doc }: Gold, gold: HeaderItem, found: HeaderItem | undefined): Judgement[] {
  return headerFieldNames
    .filter((field) => field in gold)
    .map((field) => {
      const right = headerFieldRight(field, gold, found);
      const common = { document: doc, kind: 'header', mention: field, occurrence: 1 } as const;
      if (right) return { ...common, fate: 'right', wrong: [] };
      const differences = [{ field, gold: gold[field] ?? null, found: found?.[field] ?? null }];
      return { ...common, fate: 'wrong', wrong: [field], differences };
    });
}

function judgeKind(document: Gold, name: KindName, gold: readonly Item[], found: readonly Item[]): Judgement[] {
  const kind = kindOf(name);
  const { foundOf, goldOf } = matchBestFirst(gold, found, kind.affinity);
  const confusable = (item: Item | undefined) => (item && kind.confused ? String(item[kind.confused] ?? null) : null);
  const judgementOf = (item: Item, occurrence: number, wanted: Item | undefined, got: Item | undefined): Judgement => {
    const wrong =
      wanted && got
        ? Object.entries(kind.fields)
            .filter(([, right]) => !right(wanted, got, document))
            .map(([field]) => field)
        : [];
    return {
      document: document.doc,
      kind: name,
      mention: shortened(kind.name(item)),
      occurrence,
      fate: !got ? 'missed' : !wanted ? 'spurious' : wrong.length > 0 ? 'wrong' : 'right',
      wrong,
      ...(wanted && got && wrong.length > 0 ? { differences: wrong.map((field) => ({ field, ...values(field, wanted, got) })) } : {}),
      ...(wanted ? { gold: kind.show(wanted) } : {}),
      ...(got ? { found: kind.show(got) } : {}),
      ...(kind.confused ? { confused: { gold: confusable(wanted), found: confusable(got) } } : {}),
    };
  };
  const [ofGold, ofFound] = [occurrences(), occurrences()];
  const wanted = gold.flatMap((item, at) => {
    const occurrence = ofGold(shortened(kind.name(item)));
    const place = foundOf.get(at);
    return item.optional ? [] : [judgementOf(item, occurrence, item, place === undefined ? undefined : found[place])];
  });
  const spurious = found
    .filter((_, at) => !goldOf.has(at))
    .map((item) => judgementOf(item, ofFound(shortened(kind.name(item))), undefined, item));
  return [...wanted, ...spurious];
}

const values = (field: string, gold: Item, found: Item) => ({ gold: gold[field] ?? null, found: found[field] ?? null });

/** Long enough to tell mentions apart, short enough to be read. */
const shortened = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, 120);

/** Counts how often it was asked about the same words. */
function occurrences(): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
}

import type { Change, DiffSide, Plan, PlanDiff } from '../../schemas/index.js';
import { generator } from '../generator.js';
import { align } from './align/index.js';
import { combined } from './align/splits.js';
import { type Context, type Draft, nameOf } from './compare/draft.js';
import { compareHeader } from './compare/header.js';
import { comparePair } from './compare/pair.js';
import { vocabularyOf } from './compare/spelling.js';
import { compareStructure } from './compare/structure.js';
import { successionTable } from './compare/succession-words.js';
import { compareUnmatched } from './compare/unmatched.js';
import { scriptBetween } from './edit-script/script.js';
import { itemsOf } from './items/index.js';
import { oncePerMention } from './once.js';
import { type Row, rowsOf } from './rows.js';
import { glossaryOf } from './words/glossary.js';

/** Two versions that share less than this of their words are different plans; of the same title, if they share hardly anything. */
const leastLikeness = 0.25;
const leastOfSameTitle = 0.08;

/**
 * What changed from one version of a plan to the next, by meaning. Pure; the same plans always give the same answer. Of two unrelated plans
 * it says so and lists no changes. The script turns the old plan into the new one exactly.
 */
export function diffPlans(old: Plan, current: Plan): PlanDiff {
  return compareInFull(old, current).diff;
}

/** The changes, and all the text of both versions side by side. */
export function compareInFull(old: Plan, current: Plan): { diff: PlanDiff; rows: readonly Row[] } {
  const glossary = glossaryOf([old.text, current.text]);
  const versions = {
    old: { plan: old, glossary, items: itemsOf(old, glossary) },
    new: { plan: current, glossary, items: itemsOf(current, glossary) },
  };
  const alignment = align(versions.old.items, versions.new.items);
  const partners = {
    old: new Map(alignment.pairs.map((pair) => [pair.old, pair.new])),
    new: new Map(alignment.pairs.map((pair) => [pair.new, pair.old])),
  };
  const context: Context = { ...versions, partner: (side, item) => partners[side].get(item) };
  const sameTitle = old.header.title !== null && old.header.title === current.header.title;
  const unrelated = alignment.likeness < (sameTitle ? leastOfSameTitle : leastLikeness);
  const drafts = unrelated ? [] : compareVersions(context, alignment);
  const changes: Change[] = drafts.map(({ at: _, of, ...draft }, index) => ({
    id: `c${index + 1}`,
    ...draft,
    item: { old: nameOf(of.old), new: nameOf(of.new) },
  }));
  const count = (className: Change['class']) => changes.filter((change) => change.class === className).length;
  const diff: PlanDiff = {
    schemaVersion: '1',
    generator,
    old: sideOf(old),
    new: sideOf(current),
    summary: {
      unrelated,
      likeness: Math.round(alignment.likeness * 1000) / 1000,
      substantive: count('substantive'),
      editorial: count('editorial'),
      structural: count('structural'),
      explained: count('explained'),
    },
    changes,
    script: scriptBetween(old, current),
  };
  return { diff, rows: unrelated ? [] : rowsOf(context, alignment, drafts) };
}

function compareVersions(context: Context, alignment: ReturnType<typeof align>): Draft[] {
  const { pairs, removed, added, splits } = combined(context, alignment);
  const words = [...context.old.items, ...context.new.items].map(({ tokens }) => tokens.filter(({ weak }) => !weak).map(({ key }) => key));
  const judgement = {
    vocabulary: vocabularyOf(words),
    successions: successionTable(context.old.plan, context.new.plan, context.new.glossary),
  };
  const drafts = [
    ...compareHeader(context),
    ...pairs.flatMap((pair) => comparePair(context, pair, judgement)),
    ...compareStructure(context, pairs),
    ...splits,
    ...compareUnmatched(context, pairs, removed, added),
  ];
  return oncePerMention(drafts).sort((a, b) => a.at - b.at);
}

function sideOf({ source: { path, sha256 }, header: { type, title, issuer, period } }: Plan): DiffSide {
  return { path, sha256, type, title, issuer, period };
}

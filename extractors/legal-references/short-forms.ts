import type { Span } from '../../schemas/index.js';
import { matchesOf } from '../matches-of.js';
import type { Passage } from '../passage.js';
import { squeeze } from '../vietnamese.js';
import { definedForms, lawWord, type Target } from './defined-forms.js';
import { bareNumber } from './own-number.js';
import { typeOfWord, typeWord, wordEnd, wordStart } from './type-words.js';

/** A short form that points to one document: index of the full reference nearest before it (else the first). */
export interface ShortForm {
  rule: string;
  span: Span;
  of: number;
}

/** Types that a plan or its annex never is itself: `này` behind them may point back over the whole text; behind others only within the passage. */
const statutory = new Set(['NĐ', 'TT', 'TTLT', 'LUẬT', 'BL', 'PL']);

const demonstrative = new RegExp(`${wordStart}(?<type>${typeWord}|${lawWord})\\s{1,3}(?:này|nêu trên|nói trên|trên đây)${wordEnd}`, 'gu');
const byNumber = new RegExp(
  `${wordStart}(?<type>${typeWord})\\s{1,3}(?:[sS]ố\\s{1,3})?(?<number>\\d{1,4}[a-z]?)(?![\\p{L}\\p{N}%]|\\s{0,2}[/-]\\s{0,2}[\\p{L}\\p{N}]|[.,]\\d)`,
  'gu',
);
/**
 * Finds short forms and what they stand for: a form that the text defines behind a full citation, `Chỉ thị 11` where one document with that
 * type and number is cited, `Nghị định này` where one is cited before it (in the passage, else in the whole text). Ambiguous ones, and
 * `này` behind the document's own type, are left alone.
 */
export function findShortForms(passages: readonly Passage[], targets: readonly Target[], ownType: string | null): ShortForm[] {
  const found: ShortForm[] = [];
  const free = (span: Span) => ![...targets, ...found].some((other) => other.span.start < span.end && span.start < other.span.end);
  const add = (rule: string, span: Span, of: number | null) => {
    if (of !== null && free(span)) found.push({ rule, span, of });
  };
  for (const { form, of } of definedForms(passages, targets)) {
    const pattern = new RegExp(`${wordStart}${anyCaseless(form)}${wordEnd}`, 'gu');
    for (const passage of passages)
      for (const match of matchesOf(pattern, passage.text)) add('reference/defined-short-form', spanOf(passage, match), of);
  }
  for (const passage of passages) {
    for (const match of matchesOf(byNumber, passage.text)) {
      const type = typeOfWord(squeeze(match.groups!['type']!))?.code;
      const number = bareNumber(match.groups!['number']!);
      const like = targets.flatMap((target, index) =>
        type && target.type === type && target.number !== null && bareNumber(target.number) === number ? [index] : [],
      );
      add('reference/type-and-number-alone', spanOf(passage, match), nearest(targets, like, spanOf(passage, match).start));
    }
    for (const match of matchesOf(demonstrative, passage.text)) {
      const type = typeOfWord(squeeze(match.groups!['type']!))?.code;
      if (!type || type === ownType) continue;
      const { start } = spanOf(passage, match);
      const before = targets.flatMap((target, index) => (target.type === type && target.span.start < start ? [index] : []));
      const near = before.filter((index) => targets[index]!.span.start >= passage.start);
      const far = statutory.has(type) ? before : [];
      add('reference/demonstrative', spanOf(passage, match), nearest(targets, near.length > 0 ? near : far, start));
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const spanOf = (passage: Passage, match: RegExpMatchArray): Span => ({
  start: passage.start + match.index!,
  end: passage.start + match.index! + match[0].length,
});
const anyCaseless = (text: string) =>
  squeeze(text)
    .replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replace(/ /gu, String.raw`\s+`);

/** The candidate nearest before `start` (else the first), where all candidates are one document; else null. */
function nearest(targets: readonly Target[], candidates: readonly number[], start: number): number | null {
  const labels = new Set(candidates.map((index) => targets[index]!.label));
  const keys = new Set(candidates.map((index) => targets[index]!.key).filter((key) => key !== null));
  if (labels.size !== 1 || keys.size > 1) return null;
  return candidates.findLast((index) => targets[index]!.span.start < start) ?? candidates[0]!;
}

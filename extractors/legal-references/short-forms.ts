import type { Span } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import { squeeze } from '../vietnamese.js';
import { anyCase, typeOfWord, typeWord, wordEnd, wordStart } from './type-words.js';

/** What a short form may point to: a full reference, with its place in the document. */
export interface Target {
  span: Span;
  type: string | null;
  number: string | null;
  /** Same for every mention of one document. */
  same: string;
}

/** A short form that points to one document: index of the full reference nearest before it (else the first). */
export interface ShortForm {
  rule: string;
  span: Span;
  of: number;
}

/** Types that a plan or its annex never is itself: `này` behind them may point back over the whole text; behind others only within the passage. */
const statutory = new Set(['NĐ', 'TT', 'TTLT', 'LUẬT', 'BL', 'PL']);

const laws = ['Bộ luật', 'Luật', 'Pháp lệnh'].map(anyCase).join('|');
const demonstrative = new RegExp(`${wordStart}(?<type>${typeWord}|${laws})\\s{1,3}(?:này|nêu trên|nói trên|trên đây)${wordEnd}`, 'gu');
const byNumber = new RegExp(
  `${wordStart}(?<type>${typeWord})\\s{1,3}(?:[sS]ố\\s{1,3})?(?<number>\\d{1,4}[a-z]?)(?![\\p{L}\\p{N}%]|\\s{0,2}[/-]\\s{0,2}[\\p{L}\\p{N}]|[.,]\\d)`,
  'gu',
);
/** `(sau đây gọi tắt là Chỉ thị 11)` */
const definition =
  /\(\s?(?:sau đây|dưới đây|từ đây)?\s?(?:được\s)?(?:viết tắt|gọi tắt|gọi chung|viết gọn|gọi)\s(?:là|:)\s?[“"]?(?<form>[^()“”";\n]{2,60})[”"]?\s?\)/giu;

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
  for (const { form, of } of definitions(passages, targets)) {
    const pattern = new RegExp(`${wordStart}${anyCaseless(form)}${wordEnd}`, 'gu');
    for (const passage of passages)
      for (const match of passage.text.matchAll(pattern)) add('reference/defined-short-form', spanOf(passage, match), of);
  }
  for (const passage of passages) {
    for (const match of passage.text.matchAll(byNumber)) {
      const type = typeOfWord(squeeze(match.groups!['type']!))?.code;
      const number = match.groups!['number']!.replace(/^0+(?=\d)/u, '');
      const like = targets.flatMap((target, index) =>
        type && target.type === type && target.number?.replace(/^0+(?=\d)/u, '') === number ? [index] : [],
      );
      add('reference/type-and-number-alone', spanOf(passage, match), nearest(targets, like, spanOf(passage, match).start));
    }
    for (const match of passage.text.matchAll(demonstrative)) {
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
  if (new Set(candidates.map((index) => targets[index]!.same)).size !== 1) return null;
  return candidates.findLast((index) => targets[index]!.span.start < start) ?? candidates[0]!;
}

function definitions(passages: readonly Passage[], targets: readonly Target[]): { form: string; of: number }[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(definition)].flatMap((match) => {
      const at = passage.start + match.index;
      const of = targets.findLastIndex(({ span }) => span.start >= passage.start && span.end <= at);
      const form = squeeze(match.groups!['form']!);
      const begins = new RegExp(`^(?:${typeWord}|${laws})(?:\\s|$)`, 'u').exec(form);
      const type = begins ? typeOfWord(squeeze(begins[0]))?.code : undefined;
      // The form must name the type of the document before it; otherwise the brackets may define another thing (`gọi tắt là Sở`).
      return of >= 0 && type && form.length > begins![0].trim().length && targets[of]!.type === type ? [{ form, of }] : [];
    }),
  );
}

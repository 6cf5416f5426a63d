import type { DeadlineValue } from '../../schemas/index.js';
import { findMentions, type Mention } from '../rule.js';
import type { Candidate } from './candidate.js';
import type { PlanTime } from './plan-time.js';
import { readDates } from './read-dates.js';
import { continuousRules } from './rules-continuous.js';
import { cellEventRules, eventRules } from './rules-events.js';
import { cycleOf, nextFrequency, recurringRules } from './rules-recurring.js';
import { lengthRules, relativeRules } from './rules-relative.js';

const phrase = ({ rule, span, value }: Mention<DeadlineValue>): Candidate => ({
  rule,
  start: span.start,
  end: span.end,
  value,
  problem: null,
  grain: 'phrase',
  limit: null,
  yearless: false,
});

/** A list of frequencies behind the first one. */
function furtherFrequencies(text: string, mention: Mention<DeadlineValue>): Candidate[] {
  if (mention.rule !== 'deadline/every' && mention.rule !== 'deadline/periodic-length') return [];
  const found: Candidate[] = [];
  for (let next = nextFrequency(text, mention.span.end); next; next = nextFrequency(text, next.end))
    found.push(phrase({ rule: mention.rule, span: { start: next.start, end: next.end }, value: next.value }));
  return found;
}

/** Frequencies, terms, events and, where times are expected, lengths and words for `always`. */
export function readPhrases(text: string, plan: PlanTime, timePlace: boolean): Candidate[] {
  const frequencies = findMentions(recurringRules, text, 0, undefined);
  const everywhere = [...findMentions(relativeRules, text, 0, plan), ...findMentions(eventRules, text, 0, undefined)];
  const inTimePlaces = timePlace
    ? [
        ...findMentions(lengthRules, text, 0, plan),
        ...findMentions(continuousRules, text, 0, plan),
        ...findMentions(cellEventRules, text, 0, undefined),
      ]
    : [];
  return [
    ...frequencies.flatMap((mention) => [phrase(mention), ...furtherFrequencies(text, mention)]),
    ...[...everywhere, ...inTimePlaces].map(phrase),
  ];
}

const joint = /^\s{0,3}(?:[,:]|[-–])?\s{0,3}\(?\s{0,2}$/u;

/** Joins a frequency with the date behind it: `định kỳ hằng năm (trước ngày 10/12)` is one time. */
export function joinFrequencies(text: string, candidates: readonly Candidate[], plan: PlanTime, timePlace: boolean): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, candidate.start) : '';
    const cycle = before?.grain === 'phrase' && before.value?.kind === 'recurring' ? cycleOf(before.value.recurrence) : null;
    if (!before || !cycle || candidate.grain === 'phrase' || between.length > 8 || !joint.test(between)) {
      joined.push(candidate);
      continue;
    }
    const again =
      candidate.value?.kind === 'recurring'
        ? candidate
        : candidate.yearless && candidate.grain !== 'year'
          ? reread(text, candidate, plan, timePlace, cycle)
          : null;
    if (!again) {
      joined.push(candidate);
      continue;
    }
    const bracket = between.includes('(') ? (/^\s{0,2}\)/u.exec(text.slice(candidate.end, candidate.end + 3))?.[0].length ?? 0) : 0;
    joined[joined.length - 1] = { ...again, start: before.start, end: candidate.end + bracket };
  }
  return joined;
}

function reread(
  text: string,
  candidate: Candidate,
  plan: PlanTime,
  timePlace: boolean,
  cycle: NonNullable<ReturnType<typeof cycleOf>>,
): Candidate | null {
  const slice = text.slice(0, candidate.end);
  return readDates(slice, plan, timePlace, cycle).find(({ start, end }) => start === candidate.start && end === candidate.end) ?? null;
}

import type { DeadlineValue } from '../../schemas/index.js';
import { findMentions, type Mention } from '../rule.js';
import type { Candidate } from './candidate.js';
import type { PlanTime } from './plan-time.js';
import { readDates } from './read-dates.js';
import { continuousRules } from './rules-continuous.js';
import { cellEventRules, eventRules } from './rules-events.js';
import { cycleOf, nextFrequency, recurringRules } from './rules-recurring.js';
import { issueRules, lengthRules, relativeRules } from './rules-relative.js';

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
        ...findMentions(issueRules, text, 0, plan),
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

/** The date behind a frequency that it repeats: in brackets, after a comma, or at once (`Hằng tháng (trước ngày 25)`). */
function repeatedDate(text: string, frequency: Candidate, plan: PlanTime, timePlace: boolean): Candidate | null {
  const cycle = frequency.value?.kind === 'recurring' ? cycleOf(frequency.value.recurrence) : null;
  if (!cycle) return null;
  const behind = text.slice(frequency.end, frequency.end + 160);
  const date = readDates(behind, plan, timePlace, cycle).sort((a, b) => a.start - b.start)[0];
  if (!date || date.start > 8 || date.grain === 'year' || date.value?.kind !== 'recurring') return null;
  const between = behind.slice(0, date.start);
  if (!joint.test(between)) return null;
  const bracket = between.includes('(') ? (/^\s{0,2}\)/u.exec(behind.slice(date.end, date.end + 3))?.[0].length ?? 0) : 0;
  return { ...date, start: frequency.start, end: frequency.end + date.end + bracket };
}

/** Joins a frequency with the date behind it: `định kỳ hằng năm (trước ngày 10/12)` is one time. */
export function joinFrequencies(text: string, candidates: readonly Candidate[], plan: PlanTime, timePlace: boolean): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.start < (joined.at(-1)?.end ?? 0)) continue;
    joined.push((candidate.grain === 'phrase' && repeatedDate(text, candidate, plan, timePlace)) || candidate);
  }
  return joined;
}

import type { DeadlineValue } from '../../schemas/index.js';
import { findMentions, type Mention } from '../rule.js';
import type { Candidate } from './candidate.js';
import { cycleOf, nextFrequency } from './frequencies.js';
import type { PlanTime } from './plan-time.js';
import { readDates } from './read-dates.js';
import { continuousRules } from './rules-continuous.js';
import { cellEventRules, eventRules } from './rules-events.js';
import { recurringRules } from './rules-recurring.js';
import { issueRules, lengthRules, relativeRules } from './rules-relative.js';
import { weekdayRules } from './rules-weekdays.js';

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

/** Frequencies, terms, events and, where times are expected, lengths and words for `always`. */
export function readPhrases(text: string, plan: PlanTime, timePlace: boolean): Candidate[] {
  const frequencies = findMentions([...recurringRules, ...weekdayRules], text, 0, undefined);
  const everywhere = [...findMentions(relativeRules, text, 0, plan), ...findMentions(eventRules, text, 0, undefined)];
  const lengths = findMentions(lengthRules, text, 0, plan);
  const inTimePlaces = timePlace
    ? [
        ...lengths,
        ...findMentions(issueRules, text, 0, plan),
        ...findMentions(continuousRules, text, 0, plan),
        ...findMentions(cellEventRules, text, 0, undefined),
      ]
    : lengths.filter(({ span }) => /^(?:(?:chậm|muộn) nhất|trong (?:vòng|thời hạn))/iu.test(text.slice(span.start, span.end)));
  return [...[...frequencies, ...everywhere, ...inTimePlaces].map(phrase)];
}

const joint = /^\s{0,3}(?:,|[-–])?\s{0,3}\(?\s{0,2}$/u;

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

const listed = /^\s{0,3}(?:[,;/&]|,?\s{0,2}(?:và|hoặc|hay))\s{0,3}(?:(?:và|hoặc)\s{1,3})?$/iu;
const headsList = new Set(['deadline/every', 'deadline/periodic-length']);

/**
 * Completes frequencies: the date behind one belongs to it (`định kỳ hằng năm (trước ngày 10/12)` is one time), and the further members of a
 * list are read (`định kỳ tháng, quý, 6 tháng, năm`). Takes candidates in reading order that do not overlap.
 */
export function completeFrequencies(text: string, candidates: readonly Candidate[], plan: PlanTime, timePlace: boolean): Candidate[] {
  const complete: Candidate[] = [];
  const add = (candidate: Candidate) => {
    const before = complete.at(-1);
    const follows =
      before?.value?.kind === 'recurring' && candidate.start - before.end < 12 && listed.test(text.slice(before.end, candidate.start));
    const dated = candidate.grain === 'phrase' ? repeatedDate(text, candidate, plan, timePlace) : null;
    complete.push({ ...(dated ?? candidate), follows: follows || candidate.follows === true });
  };
  for (const candidate of candidates) {
    if (candidate.start < (complete.at(-1)?.end ?? 0)) continue;
    add(candidate);
    if (!headsList.has(candidate.rule)) continue;
    for (let next = nextFrequency(text, complete.at(-1)!.end); next; next = nextFrequency(text, complete.at(-1)!.end))
      add(phrase({ rule: candidate.rule, span: { start: next.start, end: next.end }, value: next.value }));
  }
  return complete;
}

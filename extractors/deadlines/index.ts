import type { DeadlineValue, Span } from '../../schemas/index.js';
import type { ExtractionContext, Finding } from '../context.js';
import type { Passage } from '../passage.js';
import type { Mention } from '../rule.js';
import { squeeze } from '../vietnamese.js';
import { type Candidate, longest } from './candidate.js';
import { saysWhen, standsInName } from './gate.js';
import { isPast, type PlanTime, severalYears } from './plan-time.js';
import { readDates } from './read-dates.js';
import { completeFrequencies, readPhrases } from './read-phrases.js';
import type { Problem } from './resolve.js';
import { announcesTimes, staysUnder, timePlaces } from './time-places.js';

/** What the deadlines extractor found; findings tell of times that were recognised and have no (full) date. */
export interface Deadlines {
  mentions: Mention<DeadlineValue>[];
  findings: Finding[];
}

const messages: Readonly<Record<Problem, { severity: Finding['severity']; text: (quote: string) => string }>> = {
  'impossible-date': { severity: 'warning', text: (quote) => `expected a time of the calendar, met “${quote}”` },
  'unread-deadline': { severity: 'note', text: (quote) => `the days meant by “${quote}” are not stated` },
  'missing-year': { severity: 'note', text: (quote) => `neither “${quote}” nor the period of the plan says which year is meant` },
};

/** The text of a passage with its citations blanked: their dates, years and numbers are no times. */
function withoutCitations({ text, start, end }: Passage, citations: readonly Span[]): string {
  const parts: string[] = [];
  let kept = 0;
  for (const citation of citations) {
    if (citation.end <= start || citation.start >= end) continue;
    const from = Math.max(kept, citation.start - start);
    const to = Math.min(text.length, citation.end - start);
    if (to <= from) continue;
    parts.push(text.slice(kept, from), '\uFFFC'.repeat(to - from));
    kept = to;
  }
  return parts.join('') + text.slice(kept);
}

/** Every time expression of one part of a passage, in reading order; `timePlace`: the part stands where times are expected. */
function readPart(text: string, masked: string, plan: PlanTime, timePlace: boolean): Candidate[] {
  const phrases = readPhrases(text, plan, timePlace).filter(({ start }) => masked[start] !== '\uFFFC');
  const found = longest([...readDates(masked, plan, timePlace), ...phrases]);
  const complete = completeFrequencies(masked, found, plan, timePlace);
  return plan.period === null || severalYears(plan) ? comeBack(masked, complete, plan, timePlace) : complete;
}

/**
 * Where no one year is that of the plan, days of a sentence that began with a frequency come back each year: `định kỳ 6 tháng báo cáo …
 * trước ngày 15 tháng 6 và trước ngày 01 tháng 12`.
 */
function comeBack(text: string, candidates: readonly Candidate[], plan: PlanTime, timePlace: boolean): Candidate[] {
  let frequency: Candidate | null = null;
  let yearly: Candidate[] | null = null;
  return candidates.map((candidate) => {
    if (frequency && /[.;\n]/u.test(text.slice(frequency.end, candidate.start).replace(/\.(?=\d)/gu, ''))) frequency = null;
    if (candidate.grain === 'phrase') {
      if (candidate.value?.kind === 'recurring' && candidate.value.recurrence !== null) frequency = candidate;
      return candidate;
    }
    if (!frequency || !candidate.yearless || candidate.grain !== 'day') return candidate;
    yearly ??= readDates(text, plan, timePlace, 'year');
    return yearly.find(({ start, end }) => start === candidate.start && end === candidate.end) ?? candidate;
  });
}

const moved = (candidate: Candidate, by: number): Candidate => ({ ...candidate, start: candidate.start + by, end: candidate.end + by });

function readPassage(passage: Passage, citations: readonly Span[], plan: PlanTime, underTimeHeading: boolean): Candidate[] {
  const { text } = passage;
  const masked = withoutCitations(passage, citations);
  const places = underTimeHeading ? [{ start: 0, end: text.length }] : timePlaces(passage);
  const inPlaces = places.flatMap(({ start, end }) =>
    readPart(text.slice(start, end), masked.slice(start, end), plan, true)
      .map((candidate) => moved(candidate, start))
      .filter((candidate) => !standsInName(candidate, text)),
  );
  if (places.some(({ start, end }) => start === 0 && end === text.length)) return inPlaces;
  const placed = new Uint8Array(text.length);
  for (const { start, end } of places) placed.fill(1, start, end);
  let counts = false;
  const elsewhere = readPart(text, masked, plan, false).filter((candidate) => {
    counts =
      !placed[candidate.start] &&
      !placed[candidate.end - 1] &&
      (candidate.follows ? counts : saysWhen(candidate, passage)) &&
      !over(candidate, plan);
    return counts;
  });
  return [...inPlaces, ...elsewhere].sort((a, b) => a.start - b.start);
}

/** Running text about a time that was over when the plan was made tells of the past. */
const over = ({ value }: Candidate, plan: PlanTime): boolean => value?.end != null && isPast(value.end, plan);

const silent: ReadonlySet<Passage['zone']> = new Set(['letterhead', 'title', 'closing']);

/** Finds every time at which a duty is to be done (specification, section 4), in reading order. */
export function extractDeadlines({ passages, header, citations }: ExtractionContext): Deadlines {
  const mentions: Mention<DeadlineValue>[] = [];
  const findings: Finding[] = [];
  let heading: Passage | null = null;
  for (const passage of passages) {
    const underTimeHeading: boolean = heading !== null && staysUnder(passage, heading);
    heading = announcesTimes(passage) ? passage : underTimeHeading ? heading : null;
    if (silent.has(passage.zone) || passage.cell?.rowKind === 'header') continue;
    const plan: PlanTime = { period: header.period, date: header.date, yearHint: passage.cell?.yearHint ?? null };
    for (const { rule, start, end, value, problem } of readPassage(passage, citations, plan, underTimeHeading && heading !== passage)) {
      const span = { start: passage.start + start, end: passage.start + end };
      if (value) mentions.push({ rule, span, value });
      if (problem)
        findings.push({
          code: problem,
          severity: messages[problem].severity,
          message: messages[problem].text(squeeze(passage.text.slice(start, end))),
          span,
          rule,
        });
    }
  }
  return { mentions, findings };
}

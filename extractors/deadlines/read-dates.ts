import type { Candidate } from './candidate.js';
import { type Cycle, cycleAfter } from './cycles.js';
import { findPoints } from './find-points.js';
import { form } from './fragments.js';
import { groupPoints, type Member, shareYears, withContinuations } from './groups.js';
import type { PlanTime } from './plan-time.js';
import { type Limit, prepositionBefore } from './prepositions.js';
import { resolveMember } from './resolve.js';

const onwards = form(
  String.raw`^(?:,? (?:và|đến) (?:các |những )?năm (?:tiếp theo|sau|tới|kế tiếp|về sau|sau đó)(?: nữa)?|,? (?:các|những) năm (?:tiếp theo|sau)|(?: và)? trở (?:đi|về sau))(?!\p{L})`,
  'iu',
);

const isBare = ({ first, last }: Member): boolean => first.bare === true && (last === null || last.bare === true);

/** A day of a month that is not printed says nothing without a cycle. */
const lacksMonth = ({ first, last }: Member, cycle: Cycle | null): boolean =>
  cycle === null && ((first.grain === 'day' && first.months === null) || (last?.grain === 'day' && last.months === null));

const monthly = /(?<!\p{L})(?:báo cáo|định kỳ)\s{1,3}tháng(?!\p{L})[^.;,\d]{0,30}$/iu;

/** A monthly report before a day without a month: `báo cáo tháng trước ngày 18`. */
const cycleBefore = (text: string, at: number): Cycle | null => (monthly.test(text.slice(Math.max(0, at - 60), at)) ? 'month' : null);

function readGroup(text: string, raw: readonly Member[], plan: PlanTime, timePlace: boolean, given: Cycle | null): Candidate[] {
  const opening = raw[0]!;
  const preposition = prepositionBefore(text, opening.first.start, opening.first.grain === 'day');
  const limit = opening.first.fromHour ? null : (preposition?.limit ?? null);
  // `khoảng 1/3` is a part, `trong 6/2025` a month.
  const dated = limit !== null && (limit !== 'during' || raw.some(({ first }) => first.year !== null));
  if (!timePlace && !dated && raw.every(isBare)) return [];
  const closing = raw.at(-1)!;
  const endOfLast = (closing.last ?? closing.first).end;
  const suffix = cycleAfter(text, endOfLast);
  const cycle = suffix?.cycle ?? given ?? (lacksMonth(closing, null) ? cycleBefore(text, preposition?.start ?? opening.first.start) : null);
  const further = suffix ? null : onwards.exec(text.slice(endOfLast, endOfLast + 50));
  return shareYears(raw).flatMap((member, index): Candidate[] => {
    if (lacksMonth(member, cycle)) return [];
    const lastMember = index === raw.length - 1;
    const ownLimit: Limit | null = lastMember && further && member.last === null && limit !== 'by' && limit !== 'before' ? 'from' : limit;
    const explicit = [member.first, member.last].some((point) => point && point.year !== null);
    const resolved = resolveMember(
      member,
      ownLimit === 'from' && member.last ? null : ownLimit,
      explicit && suffix?.cycle !== 'year' ? null : cycle,
      plan,
    );
    const start = index === 0 ? (preposition?.start ?? member.first.start) : member.first.start;
    const own = (member.last ?? member.first).end;
    const end = lastMember ? (suffix?.end ?? own + (further?.[0].length ?? 0)) : own;
    const { rule, grain } = member.first;
    return [{ rule, start, end, ...resolved, grain, limit: ownLimit, yearless: !explicit && suffix === null, follows: index > 0 }];
  });
}

/** Reads every date, month, quarter and year of a text with preposition, list, range and cycle. `timePlace`: bare `6/2025` counts too. */
export function readDates(text: string, plan: PlanTime, timePlace: boolean, given: Cycle | null = null): Candidate[] {
  const { points, impossible } = findPoints(text);
  const groups = groupPoints(text, withContinuations(text, points));
  const dates = groups.flatMap((group) => readGroup(text, group, plan, timePlace, given));
  const failures = impossible.flatMap(({ bare, ...day }): Candidate[] => {
    const preposition = prepositionBefore(text, day.start, true);
    if (bare && !timePlace && !preposition) return [];
    const start = preposition?.start ?? day.start;
    return [{ ...day, start, value: null, problem: 'impossible-date', grain: 'day', limit: preposition?.limit ?? null, yearless: false }];
  });
  return [...dates, ...failures];
}

import type { DeadlineValue } from '../../schemas/index.js';
import type { Cycle } from './cycles.js';
import { form, numberWord, readNumber, right } from './fragments.js';
import { recurring } from './values.js';

/** A unit of frequency, and `định kỳ`, as pieces of patterns. */
export const unit = `(?:ngày|tuần|tháng|quý|qúy|quí|năm)`;
export const periodic = `(?:theo )?(?:định kỳ|định kì)`;

const units: Readonly<Record<string, { rule: (n: number) => string; cycle: (n: number) => Cycle | null }>> = {
  ngày: { rule: (n) => frequency('DAILY', n), cycle: () => null },
  tuần: { rule: (n) => frequency('WEEKLY', n), cycle: () => 'week' },
  tháng: { rule: (n) => frequency('MONTHLY', n), cycle: (n) => (n === 1 ? 'month' : n === 3 ? 'quarter' : 'year') },
  quý: { rule: (n) => frequency('MONTHLY', n * 3), cycle: () => 'quarter' },
  năm: { rule: (n) => frequency('YEARLY', n), cycle: () => 'year' },
};

/** An RRULE of a bare frequency. */
export const frequency = (name: string, interval: number) => `FREQ=${name}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;

/** The frequency that a unit word stands for. */
export const unitOf = (unit: string | undefined) => units[unit?.toLowerCase().replace(/q[uú]ý|quí|qúy/u, 'quý') ?? ''];

/** `02 lần/năm`: so many times in so many units; null where the words are no number or unit. */
export function times(count: string | undefined, unitWord: string | undefined, number: string | undefined): DeadlineValue | null {
  const unit = unitOf(unitWord);
  const n = count === undefined ? 1 : readNumber(count);
  const length = number === undefined ? 1 : readNumber(number);
  if (!unit || !n || !length) return null;
  if (n === 1) return recurring(unit.rule(length), 'during');
  const name = unitWord!.toLowerCase();
  const monthsEach = name === 'năm' ? 12 * length : /^q/u.test(name) ? 3 * length : name === 'tháng' ? length : 0;
  return recurring(monthsEach && monthsEach % n === 0 ? frequency('MONTHLY', monthsEach / n) : null, 'during');
}

const next = form(
  String.raw`^\s{0,3}(?:[,;/+]|,?\s{0,2}(?:và|hoặc|hay))\s{0,3}(?:(?:và|hoặc) )?(?<quote>(?:(?<number>\d{1,2}|${numberWord}) )?(?<unit>${unit}))(?! (?:\d|[IVX]+(?!\p{L})|đầu|cuối|học))${right}(?=\s{0,3}(?:$|[,;.():/-]|và|hoặc|hay|theo|đột xuất|trước|gửi|về|cho|các|để|báo cáo|với|khi|của|một lần|lần))`,
  'diu',
);

/** A further member of a list of frequencies (`định kỳ tháng, quý, 6 tháng, năm`) right behind `at`, moved by nothing. */
export function nextFrequency(text: string, at: number): { start: number; end: number; value: DeadlineValue } | null {
  const match = next.exec(text.slice(at, at + 60));
  if (!match) return null;
  const { number, unit } = match.groups!;
  const n = number === undefined ? 1 : readNumber(number)!;
  const [start, end] = match.indices!.groups!['quote']!;
  const value = recurring(unit!.toLowerCase() === 'tháng' && 12 % n !== 0 ? null : unitOf(unit)!.rule(n), 'during');
  return { start: at + start, end: at + end, value };
}

/** The cycle that a frequency stands for, for a date that follows it in brackets or after a comma. */
export function cycleOf(recurrence: string | null): Cycle | null {
  if (recurrence === null || /BY/u.test(recurrence)) return null;
  if (recurrence === 'FREQ=MONTHLY') return 'month';
  if (recurrence === 'FREQ=MONTHLY;INTERVAL=3') return 'quarter';
  return /FREQ=(YEARLY|MONTHLY;INTERVAL=6)/u.test(recurrence) ? 'year' : null;
}

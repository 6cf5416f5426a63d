import type { DeadlineValue } from '../../schemas/index.js';
import { dayBefore } from './calendar.js';

type YearSource = DeadlineValue['yearSource'];
type Bound = NonNullable<DeadlineValue['bound']>;

const nothing: Omit<DeadlineValue, 'kind'> = {
  start: null,
  end: null,
  edtf: null,
  due: null,
  recurrence: null,
  bound: null,
  duration: null,
  working: false,
  anchor: null,
  yearSource: null,
};

/** `trước`: exclusive of `end`; due the day before it, or on it where a time of day is named. */
export const beforeDay = (end: string | null, yearSource: YearSource, hour = false): DeadlineValue =>
  end === null
    ? { ...nothing, kind: 'before' }
    : { ...nothing, kind: 'before', end, edtf: `../${end}`, due: hour ? end : dayBefore(end), yearSource };

/** `chậm nhất`, `đến hết`: inclusive of `end`. */
export const byDay = (end: string | null, yearSource: YearSource): DeadlineValue =>
  end === null ? { ...nothing, kind: 'by' } : { ...nothing, kind: 'by', end, edtf: `../${end}`, due: end, yearSource };

/** One bare day. */
export const onDay = (day: string | null, yearSource: YearSource): DeadlineValue =>
  day === null ? { ...nothing, kind: 'on' } : { ...nothing, kind: 'on', start: day, end: day, edtf: day, due: day, yearSource };

/** A span of days, both ends inclusive; null dates where the words leave them open. */
export const duringDays = (start: string | null, end: string | null, yearSource: YearSource): DeadlineValue =>
  start === null || end === null
    ? { ...nothing, kind: 'during' }
    : { ...nothing, kind: 'during', start, end, edtf: `${start}/${end}`, due: end, yearSource };

/** From a day on, without an end. */
export const fromDay = (start: string | null, yearSource: YearSource): DeadlineValue =>
  start === null ? { ...nothing, kind: 'from' } : { ...nothing, kind: 'from', start, edtf: `${start}/..`, yearSource };

/** Something that comes back; `recurrence` is an RFC 5545 RRULE or null where no frequency is named. */
export const recurring = (recurrence: string | null, bound: Bound): DeadlineValue => ({ ...nothing, kind: 'recurring', recurrence, bound });

/** Without pause over the plan's years. */
export const continuous = (start: string | null, end: string | null, yearSource: YearSource): DeadlineValue =>
  start === null || end === null
    ? { ...nothing, kind: 'continuous' }
    : { ...nothing, kind: 'continuous', start, end, edtf: `${start}/${end}`, yearSource };

/** A length of time (ISO 8601 duration) from an anchor; `due` only where the anchor's day is known. */
export const relative = (duration: string | null, working: boolean, anchor: string | null, due: string | null): DeadlineValue => ({
  ...nothing,
  kind: 'relative',
  duration,
  working,
  anchor,
  due,
});

/** A time that hangs on something that is to happen. */
export const event = (anchor: string): DeadlineValue => ({ ...nothing, kind: 'event', anchor });

import { extractDeadlines } from '../extractors/deadlines/index.js';
import type { Passage } from '../extractors/passage.js';
import { squeeze } from '../extractors/vietnamese.js';
import type { DeadlineValue, HeaderFields, Period } from '../schemas/index.js';
import { blankHeader } from './helpers/blank-header.js';

/** How a text stands in its document: in a time cell (`time`), a cell of another column, or running text of a zone. */
export interface Setting {
  time?: boolean;
  cell?: NonNullable<Passage['cell']>['role'];
  kind?: Passage['kind'];
  zone?: Passage['zone'];
  period?: Period | null;
  date?: string | null;
  yearHint?: number | null;
}

const header = (period: Period | null, date: string | null): HeaderFields => ({ ...blankHeader, date, period });

/** A passage that holds nothing but the text. */
export function passageOf(text: string, setting: Setting, start = 0): Passage {
  const role = setting.time ? 'time' : setting.cell;
  const cell = role ? { table: 't1', row: 1, column: 1, role, rowKind: 'task' as const, yearHint: setting.yearHint ?? null } : null;
  return {
    text,
    start,
    end: start + text.length,
    block: 'b1',
    kind: cell ? 'cell' : (setting.kind ?? 'paragraph'),
    marker: null,
    zone: setting.zone ?? 'body',
    section: null,
    cell,
  };
}

/** The deadlines and findings of one text, in a plan for 2024 unless the setting names another period (null: none). */
export function readText(text: string, setting: Setting = {}) {
  const period = setting.period === undefined ? { start: 2024, end: 2024 } : setting.period;
  return extractDeadlines({ passages: [passageOf(text, setting)], header: header(period, setting.date ?? null), citations: [] });
}

/** The deadlines of one text with their quotes. */
export function deadlinesIn(text: string, setting: Setting = {}): (DeadlineValue & { quote: string; rule: string })[] {
  return readText(text, setting).mentions.map(({ span, value, rule }) => ({
    ...value,
    quote: squeeze(text.slice(span.start, span.end)),
    rule,
  }));
}

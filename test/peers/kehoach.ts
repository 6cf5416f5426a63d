import { deadlinesIn } from '../deadline-passages.js';
import type { Reader } from './score.js';

/** This project's own extractor as a reader of single expressions. */
export const kehoach: Reader = (text, { period, time }) =>
  deadlinesIn(text, { period, time, date: null }).map(({ kind, start, end, recurrence, duration }) =>
    [kind, start || end ? `${start ?? ''}..${end ?? ''}` : null, recurrence, duration].filter(Boolean).join(' '),
  );

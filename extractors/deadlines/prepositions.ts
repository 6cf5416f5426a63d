import type { DeadlineValue } from '../../schemas/index.js';
import { form } from './fragments.js';

/** What a preposition makes of the piece of the calendar behind it; `after` is exclusive of it. */
export type Limit = Extract<DeadlineValue['kind'], 'before' | 'by' | 'from' | 'during'> | 'after';

interface Preposition {
  limit: Limit;
  words: string;
  /** The word says how the date is meant and stays out of the quote (`xong ngày …`). */
  outside?: boolean;
  /** Counts only before a day. */
  dayOnly?: boolean;
}

const before = `(?:trước|truớc|trươc)`;
const latest = `(?:chậm|muộn) nhất(?: là)?(?: vào| đến| trong| tới)?`;

/** Words before a date, the longer first. */
const prepositions: readonly Preposition[] = [
  { limit: 'before', words: `(?:${latest} |đến |tới |hoàn tất )?${before}(?: thời điểm)?` },
  {
    limit: 'by',
    words: `${latest}(?: hết)?|(?:(?:từ nay |kéo dài |cho )?(?:đến|tới)(?: hết)?|hết|không (?:quá|muộn hơn)|hạn (?:cuối|chót)(?: là)?)`,
  },
  { limit: 'by', words: '(?:xong|kết thúc)(?: vào)?', outside: true, dayOnly: true },
  { limit: 'from', words: '(?:bắt đầu |kể )?từ|bắt đầu' },
  { limit: 'after', words: 'sau' },
  { limit: 'during', words: '(?:ngay )?(?:trong|vào)(?: cả| suốt)?(?: khoảng)?(?: thời gian)?(?: từ)?|khoảng' },
];

const compiled = prepositions.map((p) => ({ ...p, pattern: form(String.raw`(?<!\p{L})(?:${p.words}) $`, 'iu') }));

/** How far before a date its preposition is looked for. */
const reach = 50;

/** The preposition that ends right before `at`, and where the quote begins with it; null where there is none. */
export function prepositionBefore(text: string, at: number, day: boolean): { limit: Limit; start: number } | null {
  const from = Math.max(0, at - reach);
  const slice = text.slice(from, at);
  for (const { pattern, limit, outside, dayOnly } of compiled) {
    if (dayOnly && !day) continue;
    const match = pattern.exec(slice);
    if (match) return { limit, start: outside ? at : from + match.index };
  }
  return null;
}

import { matchesOf } from '../matches-of.js';
import { longest } from './candidate.js';
import { form } from './fragments.js';
import type { PlacedPoint } from './point.js';
import { dayRules } from './rules-days.js';
import { monthRules } from './rules-months.js';
import { partRules } from './rules-parts.js';
import { yearRules } from './rules-years.js';

/** All ways of writing a piece of the calendar. */
export const pointRules = [...dayRules, ...monthRules, ...partRules, ...yearRules];

/** A day that no calendar has, with its place. */
export interface ImpossibleDay {
  rule: string;
  start: number;
  end: number;
  /** The words may be something else than a date (`31/4`). */
  bare: boolean;
}

const time = String.raw`\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?\s?(?:phút|[’'′])?`;
const weekday = `(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
const part = `(?:buổi )?(?:sáng|chiều|tối|trưa)`;
const clock = form(
  String.raw`(?<!\p{L})(?:(?<from>từ )?(?:lúc |hồi )?${time}(?:\s{0,3}(?:[-–]|đến) ?${time})?(?:,| ,)?\s{0,3})?(?:\(?(?:${part}|${weekday})\)?(?: ${weekday})?,?\s{0,3})?$`,
  'iu',
);

/** A day with the time of day and the weekday that stand before it. */
function withClock(text: string, point: PlacedPoint): PlacedPoint {
  if (point.grain !== 'day') return point;
  const from = Math.max(0, point.start - 60);
  const match = clock.exec(text.slice(from, point.start));
  if (!match || match[0].trim() === '') return point;
  return { ...point, start: from + match.index, hour: /\d/u.test(match[0]), fromHour: match.groups!['from'] !== undefined };
}

/** Every piece of the calendar that the text names, and the days that no calendar has, in reading order. */
export function findPoints(text: string): { points: PlacedPoint[]; impossible: ImpossibleDay[] } {
  const found: (PlacedPoint | (ImpossibleDay & { impossible: true }))[] = [];
  for (const rule of pointRules) {
    for (const match of matchesOf(rule.pattern, text)) {
      const reading = rule.read(match.groups ?? {});
      const place = { rule: rule.id, start: match.index, end: match.index + match[0].length };
      if (reading)
        found.push('problem' in reading ? { ...place, impossible: true, bare: reading.bare ?? false } : { ...reading, ...place });
    }
  }
  const kept = longest(found);
  return {
    points: kept.flatMap((item) => ('impossible' in item ? [] : [withClock(text, item)])),
    impossible: kept.flatMap((item) =>
      'impossible' in item ? [{ rule: item.rule, start: item.start, end: item.end, bare: item.bare }] : [],
    ),
  };
}

import { form, right, yearTail } from './fragments.js';
import type { PlacedPoint } from './point.js';
import { quarterNumber } from './rules-months.js';

/** One member of a list: a point, or a range of two. */
export interface Member {
  first: PlacedPoint;
  last: PlacedPoint | null;
}

const rangeGap = form(String.raw`^\s{0,3}(?:[-–—→]|(?:đến|tới|cho đến)(?: hết| cuối)?)\s{0,3}$`, 'iu');
const listGap = form(String.raw`^\s{0,3}(?:[,;&+/]|,?\s{0,2}(?:và|hoặc|hay|cùng))\s{0,3}(?:và |hoặc )?$`, 'iu');
const nextQuarter = form(
  String.raw`^\s{0,3}(?:[,;&+-]|–|và|đến|hoặc|[,;] ?và)\s{0,3}(?<number>IV|I{1,3}|[1-4])(?:${yearTail})?${right}`,
  'diu',
);
const nextNumber = form(
  String.raw`^\s{0,3}(?:[,;&+-]|–|và|đến|hoặc|[,;] ?và)\s{0,3}(?<number>\d{1,2})(?:${yearTail})?${right}(?=\s{0,3}(?:$|[,;.)&+\n-]|–|và|đến|hoặc|hằng|hàng|của|năm))`,
  'diu',
);

function continuation(text: string, point: PlacedPoint): PlacedPoint | null {
  const dayOnly = point.grain === 'day' && point.months === null && point.day !== -1;
  const pattern = point.grain === 'quarter' ? nextQuarter : point.grain === 'month' || dayOnly ? nextNumber : null;
  const match = pattern?.exec(text.slice(point.end, point.end + 50));
  if (!match || point.edge || point.days) return null;
  const [start, end] = match.indices!.groups!['number']!;
  const digits = match.groups!['year'];
  const number = point.grain === 'quarter' ? quarterNumber(match.groups!['number']!) : Number(match.groups!['number']);
  if (number === null || number < 1 || number > (dayOnly ? 31 : 12) || (dayOnly && digits)) return null;
  const months = point.grain === 'quarter' ? ([number * 3 - 2, number * 3] as const) : dayOnly ? null : ([number, number] as const);
  return {
    rule: point.rule,
    grain: point.grain,
    year: digits ? Number(digits) : null,
    months,
    day: dayOnly ? number : null,
    start: point.end + start,
    end: point.end + (digits ? match[0].length : end),
  };
}

/** Adds the members of a list or range that stand without their word (`Quý I, III/2022`, `Tháng 3 - 6`). */
export function withContinuations(text: string, points: readonly PlacedPoint[]): PlacedPoint[] {
  const all: PlacedPoint[] = [];
  points.forEach((point, index) => {
    if (point.start < (all.at(-1)?.end ?? 0)) return;
    all.push(point);
    const following = points[index + 1];
    // The year of the last member may have been read as a point of its own (`Quý 3, 4 năm 2024`).
    const fits = (next: PlacedPoint) => !following || next.end <= following.start || next.end === following.end;
    for (let next = continuation(text, point); next && fits(next); next = continuation(text, next)) all.push(next);
  });
  return all;
}

/** Sorts points into lists of members: neighbours parted by a dash or `đến` make a range, by a comma, `;` or `và` a list. */
export function groupPoints(text: string, points: readonly PlacedPoint[]): Member[][] {
  const groups: Member[][] = [];
  let end = -1;
  for (const point of points) {
    const between = end < 0 ? '' : text.slice(end, point.start);
    const group = groups.at(-1);
    const member = group?.at(-1);
    if (group && member && member.last === null && between.length <= 20 && rangeGap.test(between)) member.last = point;
    else if (group && between.length <= 12 && end >= 0 && listGap.test(between)) group.push({ first: point, last: null });
    else groups.push([{ first: point, last: null }]);
    end = point.end;
  }
  return groups;
}

/** Hands the year and month of a later member to the earlier ones that lack them, then of an earlier to the later. */
export function shareYears(group: readonly Member[]): Member[] {
  const points = group.flatMap(({ first, last }) => (last ? [first, last] : [first])).map((point) => ({ ...point }));
  const pass = (order: typeof points) => {
    let year: number | null = null;
    let months: PlacedPoint['months'] = null;
    for (const point of order) {
      if (point.grain === 'day' && point.months === null && months) point.months = months;
      if (point.year === null && year !== null && !point.planYear && point.grain !== 'open') {
        point.year = year;
        point.sharedYear = true;
      }
      year = point.year ?? year;
      months = point.grain === 'day' ? (point.months ?? months) : months;
    }
  };
  pass([...points].reverse());
  pass(points);
  let at = 0;
  return group.map(({ last }) => ({ first: points[at++]!, last: last ? points[at++]! : null }));
}

import { dayNumber, yearOf } from '../edtf.js';
import type { CitationFact } from '../facts.js';
import type { FoundFinding } from '../finding.js';
import { evidenceOf } from '../found.js';
import { countingPeriod, countsTwice, isAssumed } from './groups.js';

/** Offices give numbers some days before they sign: in a province's gazette of 285 decisions the largest inversion is five days. */
const tolerance = 30;

interface Point {
  number: number;
  day: number;
  citations: CitationFact[];
}

/**
 * A higher number of one series with a much earlier date. A series is what one State body numbers in one year: same symbol, same place, with
 * or without the year in the number. The Party numbers by terms, not by years: its documents are left out.
 */
export function impossibleSequences(citations: Iterable<CitationFact>): FoundFinding[] {
  const series = new Map<string, Map<string, Point>>();
  for (const fact of citations) {
    const id = seriesOf(fact);
    if (id === null) continue;
    const points = series.get(id) ?? new Map<string, Point>();
    series.set(id, points);
    const at = `${fact.number}|${fact.date}`;
    const point = points.get(at);
    if (point) point.citations.push(fact);
    else points.set(at, { number: Number(fact.number), day: dayNumber(fact.date)!, citations: [fact] });
  }
  return [...series.values()].flatMap((points) => suspicious(oneDayEach([...points.values()])));
}

function seriesOf(fact: CitationFact): string | null {
  const { key, number, symbol, date, year } = fact;
  if (key === null || symbol === null || !/^\d{1,5}$/u.test(number ?? '') || dayNumber(date) === null) return null;
  const dated = yearOf(date)!;
  if (/(?:TW|TU|HU|QU|ĐU|VPTW|VPTU)$|QH\d/u.test(symbol) || (year !== null && year !== dated)) return null;
  if (countsTwice(symbol, dated) || isAssumed(fact)) return null;
  const parts = key.split('/');
  return [parts[0], ...parts.slice(2), countingPeriod(key, date!), year === null ? 'plain' : 'normative'].join('/');
}

/** A number with several dates counts with the most frequent one, or not at all: that it has several is told elsewhere. */
function oneDayEach(points: readonly Point[]): Point[] {
  const byNumber = new Map<number, Point[]>();
  for (const point of points) byNumber.set(point.number, [...(byNumber.get(point.number) ?? []), point]);
  return [...byNumber.values()].flatMap((same) => {
    const [first, second] = same.sort((a, b) => b.citations.length - a.citations.length);
    return second && second.citations.length === first!.citations.length ? [] : [first!];
  });
}

/** The points that do not fit the best attested order of the series, each with those of that order that it clashes with. */
function suspicious(points: Point[]): FoundFinding[] {
  points.sort((a, b) => a.number - b.number || a.day - b.day);
  if (isOrdered(points)) return [];
  const kept = new Set(bestOrder(points));
  return points.flatMap((point) => {
    if (kept.has(point)) return [];
    const clashing = [...kept].filter((other) => clash(point, other));
    return clashing.length === 0 ? [] : [findingOf(point, clashing)];
  });
}

const clash = (a: Point, b: Point): boolean =>
  (a.number < b.number && a.day > b.day + tolerance) || (a.number > b.number && a.day < b.day - tolerance);

function isOrdered(points: readonly Point[]): boolean {
  let latest = Number.NEGATIVE_INFINITY;
  return points.every((point) => {
    latest = Math.max(latest, point.day);
    return point.day >= latest - tolerance;
  });
}

/** The chain of points with rising numbers and days that has the most citations (weighted longest rising subsequence, n log n). */
function bestOrder(points: readonly Point[]): Point[] {
  const days = [...new Set(points.map(({ day }) => day))].sort((a, b) => a - b);
  const rank = new Map(days.map((day, index) => [day, index + 1] as const));
  const weight = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  const best = new Int32Array(days.length + 1).fill(-1);
  for (const [index, { day, citations }] of points.entries()) {
    let last = -1;
    for (let at = rank.get(day)!; at > 0; at -= at & -at)
      if (best[at]! >= 0 && (last < 0 || weight[best[at]!]! > weight[last]!)) last = best[at]!;
    before[index] = last;
    weight[index] = citations.length + (last < 0 ? 0 : weight[last]!);
    for (let at = rank.get(day)!; at <= days.length; at += at & -at)
      if (best[at]! < 0 || weight[index]! > weight[best[at]!]!) best[at] = index;
  }
  const chain: Point[] = [];
  for (let at = weight.indexOf(weight.reduce((most, one) => Math.max(most, one), 0)); at >= 0; at = before[at]!) chain.push(points[at]!);
  return chain.reverse();
}

function findingOf({ citations: [fact], number, day }: Point, clashing: readonly Point[]): FoundFinding {
  const nearest = [...clashing].sort((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number) || a.day - b.day).slice(0, 3);
  const other = nearest[0]!.citations[0]!;
  const [lower, higher] = nearest[0]!.number < number ? [other, fact!] : [fact!, other];
  return {
    code: 'impossible-sequence',
    severity: 'warning',
    message: {
      vi: `Số lớn hơn lại có ngày sớm hơn trong cùng một năm: «${higher.identifier}» ngày ${higher.date}, «${lower.identifier}» ngày ${lower.date} (cách ${Math.abs(nearest[0]!.day - day)} ngày). Có thể số hoặc ngày trong một bản chép sai.`,
      en: `A higher number with an earlier date in one year: «${higher.identifier}» of ${higher.date}, «${lower.identifier}» of ${lower.date} (${Math.abs(nearest[0]!.day - day)} days apart). The number or the date of one may be miscopied.`,
    },
    expected: null,
    met: `${fact!.identifier} (${fact!.date})`,
    evidence: [fact!, ...nearest.map(({ citations }) => citations[0]!)].map(evidenceOf),
    key: fact!.key,
    suggestion: null,
  };
}

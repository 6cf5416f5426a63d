import type { Period } from '../../schemas/index.js';

/** A period with its place in the text it was read from. */
export interface FoundPeriod {
  period: Period;
  start: number;
  end: number;
}

const dash = String.raw`\s{0,3}[-–—]\s{0,3}`;
const year = String.raw`(?:19|20)\d{2}`;
const span = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|các năm|niên khóa|(?:\\d{1,2} )?năm)\\s{0,3}:?\\s{0,3}\\(?(?:từ )?(?:năm )?(?<a>${year})(?:${dash}| đến (?:năm )?|, | và (?:năm )?)(?<b>${year})|từ (?:năm )?(?<c>${year}) đến (?:hết )?(?:năm )?(?<d>${year}))(?!\\d)`,
  'giu',
);
const single = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:năm|quý [IV]{1,3}/|quý [1-4]/|tháng \\d{1,2}/|năm \\d{1,2}/)\\s{0,3}(?<y>${year})(?![\\d-])`,
  'giu',
);
/** A year inside the name of a document, a law or an anniversary, or one that only ends a vision: no time of this plan. */
const foreign =
  /(?:ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s*|Luật [^;,.]{2,60}\s|Bộ luật [^;,.]{2,40}\s|kỷ niệm [^;.]{0,80}|(?:định hướng|tầm nhìn|tầm nhìn đến|định hướng đến)\s+(?:đến\s+)?|(?<!từ [^.;]{0,40})đến\s+(?:hết\s+|cuối\s+)?|trước\s+|sau\s+|(?:kết quả|tổng kết|sơ kết|đánh giá|thấp trong|thấp)\s+(?:[^;,]{0,60}\s)?)$/iu;

/** A bare year at the end of a title: `Tuyên truyền cải cách hành chính 2024`. */
const finalYear = /(?<=(?<!(?:năm|đến|trước|sau|tháng|quý))\s)(?<=\p{Ll}\s)(20\d{2})$/u;
/** A span of years that is looked back on. */
const assessed = /(?<![\p{L}\p{N}])(?:tổng kết|sơ kết|đánh giá)\s[^;]{0,180}$/iu;

const valid = (start: number, end: number): Period | null => (end >= start && end - start <= 40 ? { start, end } : null);

/**
 * The years in which a plan is carried out, from its title or from what its opening paragraph says of the plan: a single year before a span of
 * years, of several the last. Years of cited documents, of what is assessed, and of visions do not count.
 */
export function readPeriod(text: string): FoundPeriod | null {
  const found: FoundPeriod[] = [];
  const spans: FoundPeriod[] = [];
  for (const match of text.matchAll(span)) {
    const { a, b, c, d } = match.groups!;
    const period = valid(Number(a ?? c), Number(b ?? d));
    if (period && !assessed.test(text.slice(Math.max(0, match.index - 200), match.index)))
      spans.push({ period, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(single)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (spans.some((s) => s.start < at.end && at.start < s.end)) continue;
    if (foreign.test(text.slice(Math.max(0, at.start - 100), at.start))) continue;
    const value = Number(match.groups!['y']);
    found.push({ period: { start: value, end: value }, ...at });
  }
  const last = finalYear.exec(text);
  const final = last && { period: { start: Number(last[1]), end: Number(last[1]) }, start: last.index, end: text.length };
  return found.at(-1) ?? spans.at(-1) ?? final;
}

const planWords =
  /(?:xây dựng|ban hành|lập|đề ra|triển khai)(?: và (?:ban hành|triển khai))?(?: thực hiện)? (?:kế hoạch|chương trình|đề án|phương án)/giu;

/** The part of an opening paragraph that speaks of the plan itself: behind its last `xây dựng Kế hoạch`; null where there is none. */
export function planClause(text: string): { text: string; start: number } | null {
  const match = [...text.matchAll(planWords)].at(-1);
  return match ? { text: text.slice(match.index), start: match.index } : null;
}

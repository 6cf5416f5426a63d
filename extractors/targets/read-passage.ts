import type { Period, Span, TargetValue } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import type { Mention } from '../rule.js';
import { accepts, joins } from './accepts.js';
import { announcesAims, readBareNumber } from './bare-number.js';
import { readBaseline, readChange } from './change.js';
import { clauseAround } from './clause.js';
import { readBefore } from './comparators.js';
import { coverage } from './coverage.js';
import { aim, fellShort } from './gate.js';
import type { Setting } from './headings.js';
import { readMetric } from './metric.js';
import { stretchesWithoutQuantities } from './not-quantities.js';
import { readPer } from './per.js';
import { type Quantity, quantities } from './quantity.js';
import { startingLevels } from './raised-from.js';
import type { Tables } from './table-row.js';
import { statedPeriod } from './target-period.js';

type Target = Mention<TargetValue>;

/** `không bổ sung hồ sơ quá 1 lần`: the negation stands apart from its `quá`. */
const splitNegation =
  /(?<![\p{L}\p{N}])không\s+(?:(?:để|có)\s+)?(?:(?<what>[^,;.:()]{2,50}?)\s+)?(?:vượt\s+)?(?:quá|(?<=(?:để|có)\s+)trên)\s+$/iu;
/** No break since the quantity before: the number only describes what that one measures (`100% hộ có doanh thu trên 1 tỷ đồng`). */
const describes = /^(?!.*(?:[,;.:(\n]|(?<![\p{L}\p{N}])(?:và|hoặc|đến|lên|xuống|còn|trong đó|đạt)(?![\p{L}\p{N}])))/isu;

/** Where another number's words begin: `, giảm 50% so với năm 2024`. */
const nextNumber = /,\s(?:và\s)?(?:kéo giảm|giảm|tăng|rút ngắn|đạt)\s/iu;
/** Those whom a count before is for: `04 lớp tập huấn cho 120 công chức`. */
const forWhom = /\scho(?:\s+khoảng)?\s*$/iu;
/** A line that names what comes of a task: `Sản phẩm: 02 lớp tập huấn`. */
const yields = /^[\s+*•–-]{0,6}(?:sản phẩm|đầu ra|kết quả đầu ra|kết quả dự kiến)(?: (?:dự kiến|đầu ra|cần đạt|đạt được))?\s?:/iu;

/** A note that is a demand: `Đạt từ 80% tổng đàn trở lên`. */
const demanded = /^\s{0,4}(?:phấn đấu|(?:đạt\s+)?(?:từ\s+\d|ít nhất|tối thiểu|không dưới|không quá|≥))/iu;
/** The same measure at another place: `đạt 70% ở cấp tỉnh, 60% ở cấp huyện`. */
const elsewhere = /^\s*(?:ở|tại)\s/iu;

interface Accepted {
  quantity: Quantity;
  end: number;
  change: TargetValue['change'];
  metric: string | null;
  comparator: TargetValue['comparator'];
}

/** A sentence whose every part states an aim: `Phấn đấu đến năm 2025: 100% trạm y tế có bác sĩ; 9/11 xã đạt chuẩn`. */
const announcesAim = /^[^\p{L}\n]{0,8}(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\p{L})[^:;.\n]{0,80}:/iu;

/** Spans within a passage that belong to other mentions: all of them, and those that say a time. */
export interface Taken {
  all: readonly Span[];
  times: readonly Span[];
}

/** `text[start, end)` without the words that say a time: `Hoàn thành trong quý III/2025, đạt 80%` measures no quarter. */
function withoutTimes(text: string, start: number, end: number, times: readonly Span[]): string {
  let kept = '';
  let from = start;
  for (const time of times) {
    if (time.end <= from || time.start >= end) continue;
    kept += text.slice(from, Math.max(from, time.start));
    from = Math.min(end, time.end);
  }
  return kept + text.slice(from, end);
}

/** `text[start, end)` up to the first words that say a time; a time that stands right at its beginning is left out. */
function upToTime(text: string, start: number, end: number, times: readonly Span[]): string {
  const time = times.find((span) => span.end > start && span.start < end);
  if (!time) return text.slice(start, end);
  const before = text.slice(start, Math.max(start, time.start));
  return /\p{L}/u.test(before) ? before : upToTime(text, Math.min(end, time.end), end, times);
}

/** Reads the targets of one passage; numbers inside `taken` spans belong to citations and deadlines. */
export function readPassage(passage: Passage, setting: Setting, taken: Taken, tables: Tables, plan: Period | null): Target[] {
  const { text, cell } = passage;
  if (cell && (cell.rowKind === 'header' || ['number', 'time', 'lead', 'coordinate', 'implement', 'monitor'].includes(cell.role)))
    return [];
  const noted = cell?.role === 'note';
  if (noted && !demanded.test(text)) return [];
  const results =
    cell === null
      ? yields.test(text)
      : cell.role === 'product' || cell.role === 'target' || noted || (cell.role === 'other' && announcesAims(tables.head(cell)));
  const bare = bareTarget(passage, results, tables, plan);
  if (bare) return [bare];
  if (!/\d|một|hai|ba|bốn|mười/u.test(text)) return [];
  const isTaken = coverage(taken.all);
  const candidates = [...quantities(text)].filter(({ start, end }) => !isTaken(start, end));
  if (candidates.length === 0) return [];
  const silent = stretchesWithoutQuantities(text);
  const isSilent = coverage(silent.all);
  const isSilentForPercent = coverage(silent.unquoted);
  const levels = startingLevels(text, candidates);
  const starts = new Set([...levels.values()].map(({ start }) => start));
  const aimed = announcesAim.test(text) ? { ...setting, aims: true } : setting;
  const targets: Target[] = [];
  let last: Accepted | null = null;
  for (const quantity of candidates) {
    if (starts.has(quantity)) continue;
    if ((quantity.percent ? isSilentForPercent : isSilent)(quantity.start, quantity.start + 1)) continue;
    const target = readTarget(passage, quantity, aimed, results, last, tables, plan, taken.times, levels.get(quantity)?.at ?? null);
    if (!target) continue;
    targets.push(target);
    last = { quantity, end: quantity.end, change: target.value.change, metric: target.value.metric, comparator: target.value.comparator };
  }
  return targets;
}

function bareTarget(passage: Passage, results: boolean, tables: Tables, plan: Period | null): Target | null {
  const { cell, text } = passage;
  if (!cell || cell.rowKind === 'header' || cell.rowKind === 'group' || !(results || cell.role === 'other')) return null;
  const number = readBareNumber(text);
  const unit = number && tables.unit(cell);
  if (!number || !unit || !announcesAims(tables.head(cell))) return null;
  const trimmed = text.trim();
  const start = passage.start + text.indexOf(trimmed);
  const period = cell.yearHint === null ? (tables.period(cell) ?? plan) : { start: cell.yearHint, end: cell.yearHint };
  const value: TargetValue = { ...number, metric: tables.task(cell, 0, 1), ...unit, change: null, baseline: null, period };
  return { rule: 'target/table-number', span: { start, end: start + trimmed.length }, value };
}

function readTarget(
  passage: Passage,
  quantity: Quantity,
  setting: Setting,
  results: boolean,
  last: Accepted | null,
  tables: Tables,
  plan: Period | null,
  times: readonly Span[],
  origin: number | null,
): Target | null {
  const { text, cell } = passage;
  const lead = readBefore(text.slice(Math.max(0, quantity.start - 60), quantity.start));
  const negation =
    lead.comparator === null || lead.comparator === '>'
      ? splitNegation.exec(text.slice(Math.max(0, quantity.start - 70), quantity.start))
      : null;
  const weak = lead.weak && !lead.reaches && quantity.orMore === null;
  const explicit = quantity.orMore ?? (negation ? '<=' : weak ? null : lead.comparator);
  const leadLength = negation ? negation[0].length : weak ? 0 : lead.length;
  const begin = quantity.start - leadLength;
  const clause = clauseAround(text, begin, quantity.unitEnd);
  const near = last === null ? clause.before : clause.before.slice(Math.max(0, clause.before.length - Math.max(0, begin - last.end)));
  const own = readChange(clause.before);
  const listed = last !== null && joins(last.quantity, quantity, text.slice(last.end, begin));
  if (
    last !== null &&
    near.length < clause.before.length &&
    describes.test(near) &&
    !(last.quantity.counted && quantity.counted && forWhom.test(near))
  )
    return null;
  const change = own.change === null && listed && !quantity.counted ? { change: last!.change, length: 0 } : own;
  const stated = explicit !== null || lead.reaches;
  if (quantity.inWords && (explicit !== '>=' || !quantity.counted || quantity.unit === 'số')) return null;
  if (
    !accepts(quantity, clause.before, {
      stated,
      strong: lead.reaches || (quantity.orMore === null && explicit !== '>' && explicit !== '<'),
      each: /(?<![\p{L}\p{N}])mỗi\s[^,;.:()]{2,60}$/iu.test(clause.before),
      rhythm: /^\s?\/\s?(?:tháng|quý|năm|tuần)/iu.test(text.slice(quantity.unitEnd, quantity.unitEnd + 10)),
      past:
        lead.reaches && explicit === null && fellShort(clause.before)
          ? true
          : plan !== null && (statedPeriod(clause.before, '')?.end ?? plan.start) < plan.start && !aim.test(clause.before),
      ceiling: explicit === '<=' || explicit === '<',
      changes: change.change !== null,
      listed,
      results,
      setting,
      first: /^[\s+*•–-]{0,10}$/u.test(clause.before),
    })
  )
    return null;
  const start = begin - change.length;
  const { per, length } = readPer(clause.before, text.slice(quantity.unitEnd, quantity.unitEnd + 80));
  const skipped = Math.min(clause.after.length, Math.max(length, quantity.end - quantity.unitEnd));
  const beyond = upToTime(text, quantity.unitEnd + skipped, quantity.unitEnd + clause.after.length, times);
  // `Từ 70% hộ kinh doanh trở lên thanh toán …`: the noun stands before `trở lên`.
  const noun = quantity.percent ? text.slice(quantity.unitEnd, quantity.end).replace(/\s*trở (?:lên|xuống)$/iu, '') : '';
  const rest = /\p{L}/u.test(beyond) ? noun + beyond : beyond;
  const task = results && cell ? tables.task(cell, text.slice(0, begin).split('\n').length - 1, text.split('\n').length) : null;
  const sameElsewhere =
    last !== null &&
    quantity.percent &&
    last.quantity.percent &&
    near.length < clause.before.length &&
    elsewhere.test(near) &&
    elsewhere.test(rest);
  const metric =
    negation?.groups?.['what']?.trim() ??
    (sameElsewhere ? last.metric : null) ??
    (last !== null && change.change !== null && /^[\s,]*$/u.test(near.slice(0, near.length - change.length)) ? last.metric : null) ??
    readMetric(
      quantity,
      clause,
      withoutTimes(text, begin - near.length, Math.max(begin - near.length, Math.min(start, origin ?? start)), times),
      lead.reaches,
      rest,
      task,
    );
  // `≤ 3 Đông Nam Á` in a row whose unit column says `Thứ bậc`: what follows the number is no unit.
  const foreign = results && cell && !quantity.percent && !quantity.counted ? (tables.unit(cell)?.unit ?? null) : null;
  const value: TargetValue = {
    metric,
    comparator:
      quantity.upper !== null ? 'between' : (explicit ?? (sameElsewhere && last.comparator !== 'between' ? last.comparator : '=')),
    value: quantity.value,
    upper: quantity.upper,
    unit: foreign ?? quantity.unit,
    change: change.change,
    baseline: readBaseline(clause.after.split(nextNumber, 1)[0]!),
    per,
    period: statedPeriod(clause.before, clause.after) ?? (cell ? tables.period(cell) : null) ?? setting.period ?? plan,
  };
  const rule = negation ? 'target/not-more-than' : results ? 'target/table-cell' : quantity.percent ? 'target/percentage' : 'target/count';
  return {
    rule,
    span: { start: passage.start + start, end: passage.start + (foreign === null ? quantity.end : quantity.numberEnd) },
    value,
  };
}

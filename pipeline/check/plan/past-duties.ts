import { dayNumber } from '../edtf.js';
import type { DocumentCheck } from '../finding.js';
import { headerEvidence, textEvidence } from './evidence.js';
import { limitBeforePlan } from './limit-before-plan.js';
import { planDay } from './plan-day.js';

/** A clause that lays a duty on somebody up to a printed day, at the end of its sentence. */
const duty =
  /(?:(?:^|[;,:.]\s{0,2})(?:phải\s)?(?:hoàn thành|xong)(?:\s[^.;,:\n\d]{0,40}?)?|(?<!\p{L})(?:báo cáo|gửi|trình)(?:\s[^.;:\n\d]{1,120}?)?)\s?[,(]?\s?(?<time>(?:xong\s)?(?:trước|chậm nhất(?:\s(?:là\s)?(?:vào\s)?)?)\s?(?:ngày\s)?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4}))\)?(?=\s{0,2}(?:[.;]|$))/gimu;
/** Words that tell of what has been done, or of what documents say. */
const told =
  /(?<!\p{L})(?:đã|được|kể từ|từ ngày|ban hành|nộp|tiếp nhận|có hiệu lực|những|các\s(?:hồ sơ|dự án|công trình|văn bản))(?!\p{L})/iu;
/** A slip of month or day stays near the day of the plan; what is further back is history. In days. */
const nearby = 183;

/** `Hoàn thành trước ngày 15/01/2024.` in a plan of March 2024: running text that sets a day that was over. The extraction takes it for no time limit. */
export const dutyBeforePlan: DocumentCheck = (document) => {
  const { plan } = document;
  const { type } = plan.header;
  const day = planDay(plan);
  if (day === null || type === 'BC' || type === 'BB' || type === 'TB') return [];
  const known = new Set(plan.deadlines.map(({ span }) => span.end));
  return [...plan.text.matchAll(duty)].flatMap((match) => {
    const { time, day: date, month, year } = match.groups!;
    const due = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
    const end = match.index + match[0].trimEnd().replace(/\)$/u, '').length;
    const late = (dayNumber(day.first) ?? 0) - (dayNumber(due) ?? Number.POSITIVE_INFINITY);
    const sentence = plan.text.slice(plan.text.lastIndexOf('\n', match.index) + 1, end);
    if (late <= 0 || late > nearby || known.has(end) || told.test(sentence)) return [];
    const evidence = [textEvidence(document, { start: end - time!.length, end }), ...headerEvidence(document, 'date')];
    return [limitBeforePlan(time!, due, day.first, plan.header.date!, evidence)];
  });
};

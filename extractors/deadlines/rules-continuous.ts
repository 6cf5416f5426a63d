import type { DeadlineValue } from '../../schemas/index.js';
import type { Rule } from '../rule.js';
import { form, left, right, year } from './fragments.js';
import type { PlanTime } from './plan-time.js';
import { continuous } from './values.js';

const overPlan = (plan: PlanTime, from?: string, to?: string): DeadlineValue => {
  if (from) return continuous(`${from}-01-01`, `${to ?? from}-12-31`, 'explicit');
  if (plan.yearHint !== null) return continuous(`${plan.yearHint}-01-01`, `${plan.yearHint}-12-31`, 'explicit');
  return plan.period ? continuous(`${plan.period.start}-01-01`, `${plan.period.end}-12-31`, 'plan') : continuous(null, null, null);
};

/** Words for something without pause. They count only where a time is expected: elsewhere they are adverbs. */
export const continuousRules: readonly Rule<DeadlineValue, PlanTime>[] = [
  {
    id: 'deadline/continuously',
    pattern: form(
      String.raw`${left}(?<!chi )(?:thường xuyên|liên tục)(?:(?:,| và|/| -) ?(?:liên tục|thường xuyên|kịp thời|hằng ngày|hàng ngày))?(?: (?:trong |cả |suốt |trong cả |trong suốt )?(?:giai đoạn|năm|các năm)(?: (?<from>${year})(?:\s{0,3}[-–]\s{0,3}(?<to>${year}))?)?)?${right}(?! (?:học|chuyên môn|kế hoạch))`,
    ),
    read: ({ from, to }, plan) => overPlan(plan, from, to),
    examples: [
      {
        text: 'Thường xuyên',
        expect: [{ quote: 'Thường xuyên', value: { kind: 'continuous', start: '2024-01-01', end: '2024-12-31', yearSource: 'plan' } }],
      },
      { text: 'Thường xuyên trong năm', expect: [{ quote: 'Thường xuyên trong năm', value: { kind: 'continuous' } }] },
      { text: 'Thường xuyên, liên tục', expect: [{ quote: 'Thường xuyên, liên tục', value: { kind: 'continuous' } }] },
      {
        text: 'Thường xuyên trong năm 2025',
        expect: [{ quote: 'Thường xuyên trong năm 2025', value: { kind: 'continuous', start: '2025-01-01', yearSource: 'explicit' } }],
      },
    ],
    counterexamples: ['chi thường xuyên'],
  },
  {
    id: 'deadline/throughout',
    pattern: form(
      String.raw`${left}(?:trong |xuyên )?suốt (?:cả )?(?:quá trình(?: (?:tổ chức |triển khai )?(?:thực hiện|triển khai))?(?: (?:kế hoạch|đề án|chương trình|nhiệm vụ))?|thời gian thực hiện(?: (?:kế hoạch|đề án|chương trình))?|giai đoạn|nhiệm kỳ)(?: (?<from>${year})\s{0,3}[-–]\s{0,3}(?<to>${year}))?${right}|${left}trong (?:suốt )?thời gian thực hiện(?: (?:kế hoạch|đề án|chương trình|dự án|nhiệm vụ))?${right}|${left}trong quá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai)(?: (?:kế hoạch|đề án|chương trình|nhiệm vụ))?(?: này)?${right}(?!,? nếu)`,
    ),
    read: ({ from, to }, plan) => overPlan(plan, from, to),
    examples: [
      { text: 'Trong suốt quá trình thực hiện', expect: [{ quote: 'Trong suốt quá trình thực hiện', value: { kind: 'continuous' } }] },
    ],
  },
];

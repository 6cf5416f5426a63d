import type { DeadlineValue } from '../../schemas/index.js';
import type { Rule } from '../rule.js';
import { every, form, left, readNumber, right } from './fragments.js';
import { frequency, periodic } from './frequencies.js';
import { recurring } from './values.js';

const weekdays: readonly (readonly [RegExp, string])[] = [
  [/hai|2/iu, 'MO'],
  [/ba|3/iu, 'TU'],
  [/tư|4/iu, 'WE'],
  [/năm|5/iu, 'TH'],
  [/sáu|6/iu, 'FR'],
  [/bảy|7/iu, 'SA'],
  [/chủ nhật/iu, 'SU'],
];
const weekday = `(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
const clock = String.raw`(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{2})?\s?(?:phút|’|')?,? )?`;

function weekly(day: string, bound: string | undefined, interval = 1): DeadlineValue {
  const code = weekdays.find(([pattern]) => pattern.test(day))![1];
  const limit = /trước/iu.test(bound ?? '') ? 'before' : /nhất|hết|đến/iu.test(bound ?? '') ? 'by' : 'on';
  return recurring(`${frequency('WEEKLY', interval)};BYDAY=${code}`, limit);
}

/** Days of the week that come back. */
export const weekdayRules: readonly Rule<DeadlineValue>[] = [
  {
    id: 'deadline/weekday',
    pattern: form(
      String.raw`${left}(?<!thứ \p{L}{2,4} (?:đến )?)(?:${periodic} )?(?<bound>(?:trước|chậm nhất(?: là)?|đến|vào) )?${clock}(?:vào )?(?:(?:ngày|sáng|chiều|các ngày) )?(?<day>${weekday})(?:,? (?:của )?(?:${every}|các) tuần)${right}`,
    ),
    read: ({ bound, day }) => weekly(day!, bound),
    examples: [
      { text: 'Thứ Sáu hằng tuần', expect: [{ quote: 'Thứ Sáu hằng tuần', value: { recurrence: 'FREQ=WEEKLY;BYDAY=FR', bound: 'on' } }] },
      {
        text: 'định kỳ vào thứ Năm hằng tuần',
        expect: [{ quote: 'định kỳ vào thứ Năm hằng tuần', value: { recurrence: 'FREQ=WEEKLY;BYDAY=TH', bound: 'on' } }],
      },
      {
        text: 'trước 16 giờ thứ Năm hằng tuần',
        expect: [{ quote: 'trước 16 giờ thứ Năm hằng tuần', value: { recurrence: 'FREQ=WEEKLY;BYDAY=TH', bound: 'before' } }],
      },
    ],
  },
  {
    id: 'deadline/weeks-weekday',
    pattern: form(
      String.raw`${left}(?:${periodic} )?(?:(?<number>\d{1,2}|hai|ba) tuần (?:một|1|/) ?lần|${every} tuần)[\s,]{0,2}\( ?(?<bound>(?:trước|chậm nhất(?: là)?|vào) )?${clock}(?:ngày |chiều |sáng )?(?<day>${weekday}) ?\)`,
    ),
    read: ({ number, bound, day }) => weekly(day!, bound, number === undefined ? 1 : readNumber(number)!),
    examples: [
      {
        text: 'Định kỳ 02 tuần một lần (trước 16 giờ thứ Sáu)',
        expect: [
          {
            quote: 'Định kỳ 02 tuần một lần (trước 16 giờ thứ Sáu)',
            value: { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', bound: 'before' },
          },
        ],
      },
    ],
  },
];

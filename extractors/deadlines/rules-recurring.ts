import type { DeadlineValue } from '../../schemas/index.js';
import type { Rule } from '../rule.js';
import { every, form, left, numberWord, readNumber, right } from './fragments.js';
import { periodic, times, unit, unitOf } from './frequencies.js';
import { recurring } from './values.js';

/** Words for things that come back by themselves, without a date. */
export const recurringRules: readonly Rule<DeadlineValue>[] = [
  {
    id: 'deadline/every',
    pattern: form(String.raw`${left}(?:${periodic} )?(?:vào )?(?:hằng|hàng|mỗi|từng) (?<unit>${unit})(?! (?:một lần|\d{1,2} lần))${right}`),
    read: ({ unit }) => recurring(unitOf(unit)!.rule(1), 'during'),
    examples: [
      { text: 'Hằng năm', expect: [{ quote: 'Hằng năm', value: { kind: 'recurring', recurrence: 'FREQ=YEARLY', bound: 'during' } }] },
      {
        text: 'định kỳ hằng quý, hằng năm',
        expect: [
          { quote: 'định kỳ hằng quý', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=3' } },
          { quote: 'hằng năm', value: { recurrence: 'FREQ=YEARLY' } },
        ],
      },
      { text: 'Hàng tuần', expect: [{ quote: 'Hàng tuần', value: { recurrence: 'FREQ=WEEKLY' } }] },
    ],
    counterexamples: ['mỗi phòng', 'hàng hóa'],
  },
  {
    id: 'deadline/every-n',
    pattern: form(
      String.raw`${left}(?:${periodic} )?(?:(?:hằng|hàng|mỗi|từng|cứ|theo) )?(?<number>\d{1,2}|${numberWord}) (?<unit>${unit}) ?(?:một|1|01|/) ?lần${right}`,
    ),
    read: ({ number, unit }) => times(undefined, unit, number),
    examples: [
      { text: 'Hai năm một lần', expect: [{ quote: 'Hai năm một lần', value: { recurrence: 'FREQ=YEARLY;INTERVAL=2' } }] },
      { text: '6 tháng/lần', expect: [{ quote: '6 tháng/lần', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=6' } }] },
      { text: 'Định kỳ 02 tuần một lần', expect: [{ quote: 'Định kỳ 02 tuần một lần', value: { recurrence: 'FREQ=WEEKLY;INTERVAL=2' } }] },
    ],
  },
  {
    id: 'deadline/times-per',
    pattern: form(
      String.raw`${left}(?:ít nhất |tối thiểu )?(?:(?:(?<count>\d{1,2}|${numberWord}) lần ?(?:/ ?|một |trong |mỗi )(?:(?<number>\d{1,2}|${numberWord}) )?(?<unit>${unit}))|(?:(?:${every}|một|1|01) (?<unit2>${unit}) (?<count2>\d{1,2}|${numberWord}) lần)|(?:(?<unit3>${unit}) ?/ ?lần))${right}`,
    ),
    read: ({ count, count2, unit, unit2, unit3, number }) => times(count ?? count2, unit ?? unit2 ?? unit3, number),
    examples: [
      { text: '01 lần/năm', expect: [{ quote: '01 lần/năm', value: { recurrence: 'FREQ=YEARLY' } }] },
      { text: '02 lần/năm', expect: [{ quote: '02 lần/năm', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=6' } }] },
      { text: 'Mỗi quý 1 lần', expect: [{ quote: 'Mỗi quý 1 lần', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=3' } }] },
      { text: 'Quý/lần', expect: [{ quote: 'Quý/lần', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=3' } }] },
    ],
  },
  {
    id: 'deadline/periodic-length',
    pattern: form(
      String.raw`${left}(?:${periodic}|theo) (?:\( ?|theo |vào )?(?:(?<number>\d{1,2}|${numberWord}) )?(?<unit>${unit})(?! (?:\d|[IVX]+(?!\p{L})|đầu|cuối))${right}`,
    ),
    read: ({ number, unit }) => {
      const n = number === undefined ? 1 : readNumber(number)!;
      // Nine months are reported once a year.
      return recurring(unit!.toLowerCase() === 'tháng' && 12 % n !== 0 ? null : unitOf(unit)!.rule(n), 'during');
    },
    examples: [
      { text: 'Định kỳ 6 tháng', expect: [{ quote: 'Định kỳ 6 tháng', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=6' } }] },
      {
        text: 'định kỳ tháng, quý, 6 tháng, năm',
        expect: [
          { quote: 'định kỳ tháng', value: { recurrence: 'FREQ=MONTHLY' } },
          { quote: 'quý', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=3' } },
          { quote: '6 tháng', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=6' } },
          { quote: 'năm', value: { recurrence: 'FREQ=YEARLY' } },
        ],
      },
    ],
  },
  {
    id: 'deadline/edge-of-each',
    pattern: form(`${left}(?:vào )?(?:đầu|giữa|cuối) (?:${every} )(?<unit>tuần|tháng|quý|năm)${right}`),
    read: ({ unit }) => recurring(unitOf(unit)!.rule(1), 'during'),
    examples: [
      { text: 'Cuối mỗi quý', expect: [{ quote: 'Cuối mỗi quý', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=3', bound: 'during' } }] },
    ],
  },
  {
    id: 'deadline/periodic',
    pattern: form(String.raw`${left}(?:theo )?(?:định kỳ|định kì)${right}(?! (?:${every}|\(|\d|tháng|quý|năm|tuần|${numberWord}))`),
    read: () => recurring(null, 'during'),
    examples: [
      { text: 'Theo định kỳ', expect: [{ quote: 'Theo định kỳ', value: { kind: 'recurring', recurrence: null, bound: 'during' } }] },
    ],
  },
];

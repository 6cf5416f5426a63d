import type { DeadlineValue } from '../../schemas/index.js';
import type { Rule } from '../rule.js';
import type { Cycle } from './cycles.js';
import { every, form, left, numberWord, readNumber, right } from './fragments.js';
import { recurring } from './values.js';

const units: Readonly<Record<string, { rule: (n: number) => string; cycle: (n: number) => Cycle | null }>> = {
  ngày: { rule: (n) => frequency('DAILY', n), cycle: () => null },
  tuần: { rule: (n) => frequency('WEEKLY', n), cycle: () => 'week' },
  tháng: { rule: (n) => frequency('MONTHLY', n), cycle: (n) => (n === 1 ? 'month' : n === 3 ? 'quarter' : 'year') },
  quý: { rule: (n) => frequency('MONTHLY', n * 3), cycle: () => 'quarter' },
  năm: { rule: (n) => frequency('YEARLY', n), cycle: () => 'year' },
};

const frequency = (name: string, interval: number) => `FREQ=${name}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;
const unitOf = (unit: string | undefined) => units[unit?.toLowerCase().replace(/q[uú]ý|quí|qúy/u, 'quý') ?? ''];
const weekdays: readonly (readonly [RegExp, string])[] = [
  [/hai|2/iu, 'MO'],
  [/ba|3/iu, 'TU'],
  [/tư|4/iu, 'WE'],
  [/năm|5/iu, 'TH'],
  [/sáu|6/iu, 'FR'],
  [/bảy|7/iu, 'SA'],
  [/chủ nhật/iu, 'SU'],
];
const weekday = String.raw`(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
const unit = String.raw`(?:ngày|tuần|tháng|quý|qúy|quí|năm)`;
const periodic = String.raw`(?:theo )?(?:định kỳ|định kì)`;
const clock = String.raw`(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{2})?\s?(?:phút|’|')?,? )?`;

function times(count: string | undefined, unitWord: string | undefined, number: string | undefined): DeadlineValue | null {
  const unit = unitOf(unitWord);
  const n = count === undefined ? 1 : readNumber(count);
  const length = number === undefined ? 1 : readNumber(number);
  if (!unit || !n || !length) return null;
  if (n === 1) return recurring(unit.rule(length), 'during');
  const name = unitWord!.toLowerCase();
  const monthsEach = name === 'năm' ? 12 * length : /^q/u.test(name) ? 3 * length : name === 'tháng' ? length : 0;
  return recurring(monthsEach && monthsEach % n === 0 ? frequency('MONTHLY', monthsEach / n) : null, 'during');
}

function weekly(day: string, bound: string | undefined, interval = 1): DeadlineValue {
  const code = weekdays.find(([pattern]) => pattern.test(day))![1];
  const limit = /trước/iu.test(bound ?? '') ? 'before' : /nhất|hết|đến/iu.test(bound ?? '') ? 'by' : 'on';
  return recurring(`${frequency('WEEKLY', interval)};BYDAY=${code}`, limit);
}

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
    pattern: form(String.raw`${left}(?:vào )?(?:đầu|giữa|cuối) (?:${every} )(?<unit>tuần|tháng|quý|năm)${right}`),
    read: ({ unit }) => recurring(unitOf(unit)!.rule(1), 'during'),
    examples: [
      { text: 'Cuối mỗi quý', expect: [{ quote: 'Cuối mỗi quý', value: { recurrence: 'FREQ=MONTHLY;INTERVAL=3', bound: 'during' } }] },
    ],
  },
  {
    id: 'deadline/weekday',
    pattern: form(
      String.raw`${left}(?<bound>(?:trước|chậm nhất(?: là)?|đến|vào) )?${clock}(?:vào )?(?:(?:ngày|sáng|chiều|các ngày) )?(?<day>${weekday})(?:,? (?:của )?(?:${every}|các) tuần)${right}`,
    ),
    read: ({ bound, day }) => weekly(day!, bound),
    examples: [
      { text: 'Thứ Sáu hằng tuần', expect: [{ quote: 'Thứ Sáu hằng tuần', value: { recurrence: 'FREQ=WEEKLY;BYDAY=FR', bound: 'on' } }] },
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
  {
    id: 'deadline/periodic',
    pattern: form(String.raw`${left}(?:theo )?(?:định kỳ|định kì)${right}(?! (?:${every}|\(|\d|tháng|quý|năm|tuần|${numberWord}))`),
    read: () => recurring(null, 'during'),
    examples: [
      { text: 'Theo định kỳ', expect: [{ quote: 'Theo định kỳ', value: { kind: 'recurring', recurrence: null, bound: 'during' } }] },
    ],
  },
];

const next = form(
  String.raw`^\s{0,3}(?:[,;/+]|,?\s{0,2}(?:và|hoặc|hay))\s{0,3}(?:(?:và|hoặc) )?(?<quote>(?:(?<number>\d{1,2}|${numberWord}) )?(?<unit>${unit}))(?! (?:\d|[IVX]+(?!\p{L})|đầu|cuối|học))${right}(?=\s{0,3}(?:$|[,;.():/-]|và|hoặc|hay|theo|đột xuất|trước|gửi|về|cho|các|để|báo cáo|với|khi|của|một lần|lần))`,
  'diu',
);

/** A further member of a list of frequencies (`định kỳ tháng, quý, 6 tháng, năm`) right behind `at`, moved by nothing. */
export function nextFrequency(text: string, at: number): { start: number; end: number; value: DeadlineValue } | null {
  const match = next.exec(text.slice(at, at + 60));
  if (!match) return null;
  const { number, unit } = match.groups!;
  const n = number === undefined ? 1 : readNumber(number)!;
  const [start, end] = match.indices!.groups!['quote']!;
  const value = recurring(unit!.toLowerCase() === 'tháng' && 12 % n !== 0 ? null : unitOf(unit)!.rule(n), 'during');
  return { start: at + start, end: at + end, value };
}

/** The cycle that a frequency stands for, for a date that follows it in brackets or after a comma. */
export function cycleOf(recurrence: string | null): Cycle | null {
  if (recurrence === null || /BY/u.test(recurrence)) return null;
  if (recurrence === 'FREQ=MONTHLY') return 'month';
  if (recurrence === 'FREQ=MONTHLY;INTERVAL=3') return 'quarter';
  return /FREQ=(YEARLY|MONTHLY;INTERVAL=6)/u.test(recurrence) ? 'year' : null;
}

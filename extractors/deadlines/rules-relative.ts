import type { DeadlineValue } from '../../schemas/index.js';
import type { Rule } from '../rule.js';
import { squeeze } from '../vietnamese.js';
import { addDays, addMonths, isoDay, readIso } from './calendar.js';
import { form, left, numberWord, readNumber, right } from './fragments.js';
import type { PlanTime } from './plan-time.js';
import { fromDay, relative } from './values.js';

const amount = String.raw`(?<number>\d{1,3}|${numberWord})(?: \([\p{L}\s]{2,20}\))?`;
const unit = `(?<unit>ngày|tuần|tháng|năm|giờ|tiếng|quý)(?<working> (?:làm việc|công tác))?`;
const lead = `(?:(?:chậm|muộn) nhất(?: là)?(?: (?:sau|trong))? |ngay |tối đa |không quá |sau |trước |hết )?(?:trong )?(?:(?:vòng|thời hạn|thời gian|khoảng)(?: là)? )?(?:không quá |tối đa |tối thiểu |ít nhất )?`;
/** Up to the end of the clause. */
const clause = String.raw`[^,;.:()\n]{1,120}?(?=\s{0,3}(?:$|[,;.:()\n])| (?:để|thì|phải|(?:đề nghị|yêu cầu) (?:các|thủ trưởng|trưởng|UBND|sở|văn phòng|phòng)|các (?:cơ quan|đơn vị|phòng))(?!\p{L}))`;
const issue =
  /^(?:kể )?từ (?:ngày|khi|thời điểm) (?:(?:ban hành|ký|ký ban hành|(?:Kế hoạch|Thông báo|Công văn|văn bản|Quyết định)(?: này)? (?:này )?(?:được )?(?:ban hành|ký))(?: (?:Kế hoạch|Thông báo|Công văn|văn bản|Quyết định))?(?: này)?)$/iu;

const codes: Readonly<Record<string, string>> = { ngày: 'D', tuần: 'W', tháng: 'M', năm: 'Y' };

function durationOf(number: string | undefined, unitWord: string): string | null {
  const n = readNumber(number);
  if (!n) return null;
  if (unitWord === 'giờ' || unitWord === 'tiếng') return `PT${n}H`;
  return unitWord === 'quý' ? `P${n * 3}M` : `P${n}${codes[unitWord]}`;
}

/** The last day of a term that runs from the plan's own date; the first day is not counted (Civil Code 2015, Articles 146 to 148). */
function dueFrom(date: string | null, number: number, unitWord: string): string | null {
  const day = readIso(date);
  if (!day) return null;
  if (unitWord === 'ngày') return isoDay(addDays(day, number));
  if (unitWord === 'tuần') return isoDay(addDays(day, number * 7));
  if (unitWord === 'tháng' || unitWord === 'quý' || unitWord === 'năm')
    return isoDay(addMonths(day, number * ({ tháng: 1, quý: 3, năm: 12 }[unitWord] ?? 1)));
  return null;
}

const read = (groups: Record<string, string | undefined>, plan: PlanTime): DeadlineValue | null => {
  const unitWord = groups['unit']!.toLowerCase();
  const duration = durationOf(groups['number'], unitWord);
  if (!duration) return null;
  const working = groups['working'] !== undefined;
  const anchor = groups['anchor'] === undefined ? null : squeeze(groups['anchor']);
  const due = anchor !== null && !working && issue.test(anchor) ? dueFrom(plan.date, readNumber(groups['number'])!, unitWord) : null;
  return relative(duration, working, anchor, due);
};

/** Terms with the event that they run from or up to. */
export const relativeRules: readonly Rule<DeadlineValue, PlanTime>[] = [
  {
    id: 'deadline/term',
    pattern: form(
      String.raw`${left}${lead}${amount} ${unit}(?: (?:đầu|cuối)(?= kể))?,? (?<anchor>(?:(?:kể|tính) từ|từ|sau|trước|từ sau|sau khi|ngay sau|trước khi|kể từ) ?(?:khi|ngày|lúc|thời điểm|kết thúc|hoàn thành|nhận|có|tổ chức|diễn ra|được|ban hành|ký|phê duyệt|đến hạn|hội nghị|cuộc họp)(?! (?:\d|\d{1,2}/))${clause})`,
    ),
    read,
    examples: [
      {
        text: 'Trong vòng 15 ngày kể từ ngày ban hành Kế hoạch',
        expect: [
          {
            quote: 'Trong vòng 15 ngày kể từ ngày ban hành Kế hoạch',
            value: { kind: 'relative', duration: 'P15D', anchor: 'kể từ ngày ban hành Kế hoạch' },
          },
        ],
      },
      {
        text: 'chậm nhất 05 ngày làm việc sau khi kết thúc hội nghị',
        expect: [{ quote: 'chậm nhất 05 ngày làm việc sau khi kết thúc hội nghị', value: { duration: 'P5D', working: true, due: null } }],
      },
      {
        text: '100 ngày kể từ ngày Kế hoạch được ban hành.',
        expect: [{ quote: '100 ngày kể từ ngày Kế hoạch được ban hành', value: { duration: 'P100D' } }],
      },
    ],
  },
];

/** Beginnings that hang on the plan's own date. */
export const issueRules: readonly Rule<DeadlineValue, PlanTime>[] = [
  {
    id: 'deadline/from-issue',
    pattern: form(
      String.raw`${left}(?:kể )?từ (?:ngày|khi) (?:ban hành|ký ban hành|ký)(?: (?:Kế hoạch|Thông báo|Công văn|Quyết định))?(?: này)?(?: trở đi)?(?=\s{0,3}(?:$|[.;,)\n]))`,
    ),
    read: (_, { date }) => fromDay(readIso(date) && date, 'plan'),
    examples: [
      {
        text: 'Từ ngày ban hành Kế hoạch trở đi',
        expect: [{ quote: 'Từ ngày ban hành Kế hoạch trở đi', value: { kind: 'from', start: null } }],
      },
    ],
  },
];

/** A length alone: a deadline only where a time is expected. */
export const lengthRules: readonly Rule<DeadlineValue, PlanTime>[] = [
  {
    id: 'deadline/length',
    pattern: form(String.raw`${left}${lead}${amount} ${unit}${right}(?! (?:đầu|cuối|\d|một lần|lần|/|tháng|năm|quý|hằng|hàng|\())(?! ?/)`),
    read,
    examples: [
      { text: '02 ngày', expect: [{ quote: '02 ngày', value: { kind: 'relative', duration: 'P2D', anchor: null } }] },
      { text: 'Sau 05 ngày làm việc', expect: [{ quote: 'Sau 05 ngày làm việc', value: { duration: 'P5D', working: true } }] },
    ],
  },
];

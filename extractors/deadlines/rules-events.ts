import type { DeadlineValue } from '../../schemas/index.js';
import type { Groups, Rule } from '../rule.js';
import { squeeze } from '../vietnamese.js';
import { form, left, right } from './fragments.js';
import { event } from './values.js';

const clause = String.raw`[^,;.:()\n]{0,160}?(?=\s{0,3}(?:$|[,;.:()\n]|[-–] )| (?:hoặc|để|thì|và (?:hoàn thành|thực hiện|báo cáo|tổ chức|hằng|hàng)|các (?:phòng|đơn vị) |đề nghị|yêu cầu các|(?:trước|đến) ngày \d|trong (?:quý|tháng|năm))(?!\p{L}))`;
const commas = String.raw`(?:,\s{0,3}(?:ngành|các bộ|các sở|ban|sở|địa phương|cơ quan|đơn vị)${clause}){0,3}`;
const paper = `(?:văn bản|quyết định|kế hoạch|hướng dẫn|chỉ đạo|ý kiến|thông báo|nghị quyết|nghị định|thông tư|luật|chương trình|chủ trương|kết luận|công văn|đề án|yêu cầu|đề nghị|kết quả|báo cáo|phê duyệt|dự toán|danh mục|quy định|kinh phí|thống nhất|phân công)`;

const read = ({ anchor }: Groups): DeadlineValue | null => (anchor === undefined ? null : event(squeeze(anchor)));

/** Events that a duty waits for, in running text and in time cells alike. */
export const eventRules: readonly Rule<DeadlineValue>[] = [
  {
    id: 'deadline/after-event',
    pattern: form(
      String.raw`${left}(?:ngay )?(?:sau khi|ngay khi) (?<anchor>(?:có|nhận được|được) (?:các |những |đầy đủ )?${paper}(?!\p{L})${clause}${commas})`,
    ),
    read,
    examples: [
      {
        text: 'Sau khi có hướng dẫn của Bộ, ngành TW',
        expect: [{ quote: 'Sau khi có hướng dẫn của Bộ, ngành TW', value: { kind: 'event', anchor: 'có hướng dẫn của Bộ, ngành TW' } }],
      },
      {
        text: 'Sau khi có Quyết định phê duyệt của cấp có thẩm quyền.',
        expect: [{ quote: 'Sau khi có Quyết định phê duyệt của cấp có thẩm quyền', value: { kind: 'event' } }],
      },
    ],
  },
  {
    id: 'deadline/after-publication',
    pattern: form(
      String.raw`${left}(?:ngay )?sau khi (?<anchor>(?:kết thúc|hoàn thành)(?!\p{L})${clause}|[^,;.:()\n]{0,120}?(?:được (?:ban hành|phê duyệt|thông qua|ký|giao|công bố)|ban hành|có hiệu lực|phê duyệt|giao|thông qua|chấp thuận|cho ý kiến|bố trí)(?!\p{L})${clause})`,
    ),
    read,
    examples: [
      {
        text: 'Sau khi được UBND tỉnh giao dự toán',
        expect: [{ quote: 'Sau khi được UBND tỉnh giao dự toán', value: { kind: 'event', anchor: 'được UBND tỉnh giao dự toán' } }],
      },
      {
        text: 'Ngay sau khi Kế hoạch được ban hành',
        expect: [{ quote: 'Ngay sau khi Kế hoạch được ban hành', value: { kind: 'event', anchor: 'Kế hoạch được ban hành' } }],
      },
    ],
  },
  {
    id: 'deadline/when-asked',
    pattern: form(
      String.raw`${left}(?:khi (?<anchor>có (?:yêu cầu|đề nghị|chỉ đạo|hướng dẫn|văn bản|ý kiến|quyết định|kế hoạch|thông báo|chủ trương|phát sinh|vụ việc)(?!\p{L})${clause}${commas}|cần thiết|cần|được (?:yêu cầu|giao|đề nghị)(?!\p{L})${clause}|phát sinh${clause})|theo (?<anchor2>(?:yêu cầu|đề nghị) của ${clause}${commas}))`,
    ),
    read: ({ anchor, anchor2 }) => event(squeeze(anchor ?? anchor2!)),
    examples: [
      { text: 'Khi có yêu cầu', expect: [{ quote: 'Khi có yêu cầu', value: { kind: 'event', anchor: 'có yêu cầu' } }] },
      {
        text: 'theo định kỳ hoặc theo yêu cầu của cơ quan có thẩm quyền.',
        expect: [
          { quote: 'theo định kỳ', value: { kind: 'recurring', recurrence: null } },
          { quote: 'theo yêu cầu của cơ quan có thẩm quyền', value: { kind: 'event', anchor: 'yêu cầu của cơ quan có thẩm quyền' } },
        ],
      },
    ],
  },
];

/** Events that count only where a time is expected: the whole cell, or the part of it up to a semicolon. */
export const cellEventRules: readonly Rule<DeadlineValue>[] = [
  {
    id: 'deadline/cell-event',
    pattern: form(
      String.raw`(?<=^|[;\n]\s{0,3}|(?:hoặc|và|-) |[,(] ?)(?<quote>(?:(?:ngay )?(?:sau|khi|trước) (?=khi |có |được |kỳ |hội nghị |phát sinh|cần|đại hội |bầu cử |tết)|(?:thực hiện )?(?:theo|tùy|tuỳ|phù hợp với|căn cứ|đồng thời với|sau)(?! (?:dõi|từng mốc|thời hạn|thời gian|các mốc|phụ lục|định kỳ|tháng|quý|năm)(?!\p{L})) )(?:khi )?(?<anchor>(?:[^;()\n]|\([^;()\n]{0,100}\)){2,200}?))(?=\s{0,3}(?:[;\n.)]|$))(?:[;.\n]|$)?`,
    ),
    read,
    examples: [
      {
        text: 'Theo quy định của Trung ương',
        expect: [{ quote: 'Theo quy định của Trung ương', value: { kind: 'event', anchor: 'quy định của Trung ương' } }],
      },
      { text: 'Theo Kế hoạch của UBND tỉnh', expect: [{ quote: 'Theo Kế hoạch của UBND tỉnh', value: { kind: 'event' } }] },
    ],
    counterexamples: ['Theo từng mốc thời hạn dưới đây', 'Theo thời hạn cụ thể sau đây:'],
  },
  {
    id: 'deadline/as-it-comes',
    pattern: form(`${left}(?<anchor>đột xuất|khi phát sinh)${right}(?! (?:theo|khi))`),
    read,
    examples: [{ text: 'Đột xuất', expect: [{ quote: 'Đột xuất', value: { kind: 'event', anchor: 'Đột xuất' } }] }],
  },
];

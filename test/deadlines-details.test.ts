import { addDays, addMonths, isoDay } from '../extractors/deadlines/calendar.js';
import { extractDeadlines } from '../extractors/deadlines/index.js';
import { DeadlineValue } from '../schemas/index.js';
import { deadlinesIn, passageOf, readText } from './deadline-passages.js';
import { blankHeader } from './helpers/blank-header.js';

const only = (text: string, setting: Parameters<typeof deadlinesIn>[1] = { time: true }) => {
  const found = deadlinesIn(text, setting);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('the fields of a deadline', () => {
  test('a before is exclusive of its end and due the day before', () => {
    expect(only('trước tháng 6/2025')).toMatchObject({
      kind: 'before',
      start: null,
      end: '2025-06-01',
      due: '2025-05-31',
      edtf: '../2025-06-01',
    });
    expect(only('Trước ngày 01/3/2024')).toMatchObject({ end: '2024-03-01', due: '2024-02-29' });
  });

  test('a time of day makes the printed day the last one in time', () => {
    expect(only('Trước 16h00 ngày 20/3/2024')).toMatchObject({ end: '2024-03-20', due: '2024-03-20' });
  });

  test('intervals, beginnings and days have their EDTF', () => {
    expect(only('Quý II/2022').edtf).toBe('2022-04-01/2022-06-30');
    expect(only('Từ Quý I/2024').edtf).toBe('2024-01-01/..');
    expect(only('15/6/2024').edtf).toBe('2024-06-15');
    expect(only('Hằng năm').edtf).toBeNull();
  });

  test('the year is explicit, of the column head, of the plan, or unknown', () => {
    expect(only('Quý II/2022').yearSource).toBe('explicit');
    expect(only('Quý II')).toMatchObject({ start: '2024-04-01', yearSource: 'plan' });
    expect(only('Quý II', { time: true, yearHint: 2026 })).toMatchObject({ start: '2026-04-01', yearSource: 'explicit' });
    expect(only('Quý II', { time: true, period: { start: 2021, end: 2025 } })).toMatchObject({ start: null, end: null, yearSource: null });
    expect(only('Hằng năm').yearSource).toBeNull();
  });

  test('a letter without a period lends its own year to days that are still to come', () => {
    const letter = { period: null, date: '2026-03-05' };
    expect(only('Đề nghị gửi báo cáo trước ngày 20/3.', letter)).toMatchObject({ end: '2026-03-20', yearSource: 'plan' });
    expect(only('Đề nghị gửi báo cáo trước ngày 15/01.', letter)).toMatchObject({ end: null, yearSource: null });
  });

  test('where no one year is meant, days of a sentence about a frequency come back', () => {
    const text = 'Định kỳ 6 tháng báo cáo kết quả về Bộ trước ngày 15 tháng 6 và trước ngày 01 tháng 12 để tổng hợp.';
    const found = deadlinesIn(text, { period: { start: 2021, end: 2025 } });
    expect(found.map(({ recurrence }) => recurrence)).toEqual([
      'FREQ=MONTHLY;INTERVAL=6',
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15',
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1',
    ]);
  });

  test('terms from the plan’s own full date have a due day, working days have none', () => {
    const dated = { time: true, date: '2026-07-14' };
    expect(only('100 ngày kể từ ngày ban hành Kế hoạch', dated)).toMatchObject({ duration: 'P100D', due: '2026-10-22' });
    expect(only('01 tháng kể từ ngày ký', { time: true, date: '2024-01-31' })).toMatchObject({ duration: 'P1M', due: '2024-02-29' });
    expect(only('05 ngày làm việc kể từ ngày ban hành', dated)).toMatchObject({ duration: 'P5D', working: true, due: null });
    expect(only('15 ngày kể từ ngày ban hành', { time: true, date: '2026-07-XX' }).due).toBeNull();
  });

  test('an event keeps what it waits for', () => {
    expect(only('Sau khi có hướng dẫn của Bộ, ngành TW').anchor).toBe('có hướng dẫn của Bộ, ngành TW');
    expect(only('Theo quy định của Trung ương').anchor).toBe('quy định của Trung ương');
  });

  test('`trong năm` is the plan year, or comes back in a plan of several years', () => {
    expect(only('Trong năm')).toMatchObject({ kind: 'during', start: '2024-01-01', yearSource: 'plan' });
    expect(only('Trong năm', { time: true, period: { start: 2021, end: 2025 } })).toMatchObject({
      kind: 'recurring',
      recurrence: 'FREQ=YEARLY',
      bound: 'during',
    });
  });

  test.each(['Quý II/2022', 'Hằng năm', 'Thường xuyên', 'Khi có yêu cầu', '02 ngày', 'Trước ngày 15/12', 'Cuối năm'])(
    '%s fits the schema',
    (text) => {
      const { quote: _, rule: __, ...value } = only(text);
      expect(DeadlineValue.parse(value)).toEqual(value);
    },
  );
});

describe('where deadlines are looked for', () => {
  const limit = 'Gửi báo cáo trước ngày 15/11/2024.';

  test.each(['letterhead', 'title', 'closing'] as const)('nothing is read in the %s', (zone) => {
    expect(deadlinesIn(limit, { zone })).toEqual([]);
  });

  test('opening paragraphs have limits only', () => {
    expect(deadlinesIn(limit, { zone: 'preamble' })).toHaveLength(1);
    expect(deadlinesIn('Năm 2024, các phòng thực hiện nhiệm vụ được giao.', { zone: 'preamble' })).toEqual([]);
  });

  test('cited documents are left alone', () => {
    const text = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/3/2024, gửi báo cáo trước ngày 15/11/2024.';
    const passage = passageOf(text, {}, 100);
    const citation = { start: 100 + text.indexOf('Kế hoạch'), end: 100 + text.indexOf(', gửi') };
    const { mentions } = extractDeadlines({ passages: [passage], header: blankHeader, citations: [citation] });
    expect(mentions.map(({ span }) => text.slice(span.start - 100, span.end - 100))).toEqual(['trước ngày 15/11/2024']);
  });

  test('a time heading lends its meaning to the lines under it', () => {
    const lines = ['Thời gian thực hiện', 'Quý II/2024', 'Phạm vi'];
    let at = 0;
    const passages = lines.map((line, i) => {
      const passage = { ...passageOf(line, { kind: i === 1 ? 'paragraph' : 'heading' }, at), marker: i === 1 ? null : String(i) };
      at = passage.end + 1;
      return passage;
    });
    expect(extractDeadlines({ passages, header: blankHeader, citations: [] }).mentions).toHaveLength(1);
  });

  test('a label opens a time place up to the next sentence', () => {
    const text = 'Thời gian: Quý II/2024. Địa điểm: Hội trường A, xây năm 2015.';
    expect(deadlinesIn(text).map(({ quote }) => quote)).toEqual(['Quý II/2024']);
  });

  test('labels of other times are no time places', () => {
    expect(deadlinesIn('Thời gian giải quyết: 05 ngày.')).toEqual([]);
    expect(deadlinesIn('Thời điểm lấy số liệu: từ ngày 15/12/2023 đến ngày 14/12/2024.')).toEqual([]);
  });
});

describe('what is told besides', () => {
  test.each([
    ['Trước ngày 31/02/2024', 'impossible-date', 0],
    ['Tháng 13/2024', 'impossible-date', 0],
    ['Cuối năm 2024', 'unread-deadline', 1],
    ['Tuần 2 tháng 6', 'unread-deadline', 1],
  ] as const)('%s: %s', (text, code, values) => {
    const { mentions, findings } = readText(text, { time: true });
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(mentions).toHaveLength(values);
  });

  test('a year that nothing says', () => {
    const { findings } = readText('Quý IV', { time: true, period: { start: 2021, end: 2025 } });
    expect(findings.map(({ code }) => code)).toEqual(['missing-year']);
  });
});

describe('calendar', () => {
  test('knows leap years and the lengths of months', () => {
    expect(isoDay({ year: 2024, month: 2, day: 29 })).toBe('2024-02-29');
    expect(isoDay({ year: 2023, month: 2, day: 29 })).toBeNull();
    expect(isoDay({ year: 2100, month: 2, day: 29 })).toBeNull();
    expect(isoDay({ year: 2024, month: 13, day: 1 })).toBeNull();
  });

  test('adds days over years and months to the like or last day', () => {
    expect(addDays({ year: 2024, month: 12, day: 31 }, 1)).toEqual({ year: 2025, month: 1, day: 1 });
    expect(addDays({ year: 2024, month: 3, day: 1 }, -1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2024, month: 11, day: 30 }, 3)).toEqual({ year: 2025, month: 2, day: 28 });
  });
});

test.each([
  ['Các trường chịu trách nhiệm triển khai thu học phí từ tháng 02/2026.', 'từ tháng 02/2026', 'from'],
  ['Sở Nội vụ tổ chức tập huấn cho cán bộ từ tháng 5 đến tháng 9 năm 2026.', 'từ tháng 5 đến tháng 9 năm 2026', 'during'],
])('a time from which a duty runs, at the end of its clause: %s', (text, quote, kind) => {
  const found = deadlinesIn(text, {});
  expect(found.map((deadline) => [deadline.quote, deadline.kind])).toEqual([[quote, kind]]);
});

import type { PassageCell } from '../extractors/passage.js';
import { comparatorWords } from '../extractors/targets/comparators.js';
import { extractTargets } from '../extractors/targets/index.js';
import { notQuantities } from '../extractors/targets/not-quantities.js';
import { readNumber } from '../extractors/targets/numbers.js';
import { leastTime } from './helpers/processor-time.js';
import { header, passagesOf, read, targetsIn } from './helpers/target-passages.js';
import { cases } from './target-cases.js';

describe('targets in running text', () => {
  test.each(cases)('$text', ({ text, expect: wanted }) => {
    expect(read(text).slice(0, Math.max(wanted.length, 1))).toMatchObject(wanted);
    expect(read(text).map(({ quote }) => quote)).toEqual(wanted.map(({ quote }) => quote));
  });
});

const counterexamples: readonly string[] = [
  'hạn chế tối đa việc trễ hạn trong việc tiếp nhận hồ sơ',
  'thông qua dịch vụ công trực tuyến mức độ 3, mức độ 4 và 2 cấp chính quyền',
  'phong trào “3 không” tại bộ phận 1 cửa',
  'tỷ lệ hồ sơ trực tuyến đã đạt 95%, ước đạt 12 hồ sơ',
  'Tiến hành rà soát 11 dịch vụ công trực tuyến của Sở',
  'Kế hoạch 5 năm 2021 - 2025, đợt cao điểm 100 ngày kể từ ngày ban hành',
  'gửi 01 bộ hồ sơ về Sở (qua Văn phòng, số 12 đường Lê Lợi)',
  'sơ kết 6 tháng đầu năm, tổng kết năm 2024 vào quý IV năm 2024',
  'áp dụng 5G và chỉ tiêu theo khoản 2 Điều 5, điểm a mục 3',
  'Kinh phí thực hiện: 500.000.000 đồng',
  'Hộ gia đình có từ 02 con trở lên',
  'toàn huyện có 78 trường học',
  'hộ kinh doanh thanh toán không dùng tiền mặt mới đạt 41%',
];

describe('numbers that are no targets', () => {
  test.each(counterexamples)('%s', (text) => expect(read(text)).toEqual([]));
  test.each(notQuantities.flatMap(({ id, examples }) => examples.map((text) => ({ id, text }))))('$id: $text', ({ text }) =>
    expect(read(text)).toEqual([]),
  );

  test('an account of what has been done', () => {
    const parts = [
      { marker: 'I', text: 'KẾT QUẢ THỰC HIỆN NĂM 2023' },
      { text: 'Tỷ lệ hồ sơ trực tuyến đạt 90%.' },
      { marker: 'II', text: 'MỤC TIÊU NĂM 2024' },
      { text: 'Tỷ lệ hồ sơ trực tuyến đạt 95%.' },
    ];
    expect(targetsIn(parts).map(({ value }) => value)).toEqual([95]);
  });

  test('a heading names the years of the targets under it', () => {
    const parts = [
      { marker: 'a', text: 'Mục tiêu đến năm 2030:' },
      { marker: '-', text: '100% cơ quan kết nối dữ liệu.' },
    ];
    expect(targetsIn(parts)).toMatchObject([{ quote: '100%', period: { start: 2030, end: 2030 } }]);
  });

  test('citations and deadlines', () => {
    const passages = passagesOf([{ text: 'Đảm bảo ít nhất 05 lớp theo Đề án đạt 80% lao động' }]);
    const spans = [{ start: 24, end: 50 }];
    expect(extractTargets({ passages, header, citations: spans, deadlines: [] }).mentions).toHaveLength(1);
    expect(extractTargets({ passages, header, citations: [], deadlines: spans }).mentions).toHaveLength(1);
  });
});

describe('comparators', () => {
  const examples = comparatorWords.flatMap(({ comparator, examples: list }) => list.map((example) => ({ comparator, ...example })));
  test.each(examples)('$text', ({ comparator, text, quote }) => expect(read(text)).toMatchObject([{ quote, comparator }]));
});

describe('targets in tables', () => {
  const row = (product: string, role: PassageCell['role'] = 'product') => [
    { text: '1.1', cell: { role: 'number' as const } },
    { text: 'Mức độ hài lòng về tiếp cận dịch vụ', cell: { role: 'task' as const } },
    { text: product, cell: { role } },
  ];

  test('a bare number is measured by the task of its row', () => {
    expect(targetsIn(row('Đạt từ 85% trở lên'))).toMatchObject([
      { quote: 'Đạt từ 85% trở lên', comparator: '>=', value: 85, metric: 'Mức độ hài lòng về tiếp cận dịch vụ' },
    ]);
    expect(targetsIn(row('Đạt trên 84%'))).toMatchObject([{ quote: 'Đạt trên 84%', comparator: '>', value: 84 }]);
    expect(targetsIn(row('Từ 02 giải pháp trở lên'))).toMatchObject([
      { quote: 'Từ 02 giải pháp trở lên', comparator: '>=', value: 2, unit: 'giải pháp', metric: 'Mức độ hài lòng về tiếp cận dịch vụ' },
    ]);
  });

  test('a measure of its own wins over the task', () => {
    expect(targetsIn(row('100% hồ sơ sớm hạn hoặc đúng hạn'))).toMatchObject([{ quote: '100%', metric: 'hồ sơ sớm hạn hoặc đúng hạn' }]);
    expect(targetsIn(row('Tỷ lệ giải ngân đạt tối thiểu 40%'))).toMatchObject([{ metric: 'Tỷ lệ giải ngân' }]);
  });

  test('a number alone takes its unit from the unit column', () => {
    const head = { rowKind: 'header' as const, row: 0 };
    const parts = [
      { text: 'Chỉ tiêu', cell: { ...head, column: 0, role: 'task' as const } },
      { text: 'Đơn vị tính', cell: { ...head, column: 1 } },
      { text: 'Thực hiện năm 2023', cell: { ...head, column: 2 } },
      { text: 'Kế hoạch năm 2024', cell: { ...head, column: 3 } },
      { text: 'Tỷ lệ hộ nghèo', cell: { column: 0, role: 'task' as const } },
      { text: '%', cell: { column: 1 } },
      { text: '3,1', cell: { column: 2 } },
      { text: '≤ 2,5', cell: { column: 3 } },
    ];
    expect(targetsIn(parts)).toMatchObject([{ quote: '≤ 2,5', comparator: '<=', value: 2.5, unit: '%', metric: 'Tỷ lệ hộ nghèo' }]);
  });
});

test('a blank number is a finding', () => {
  expect(
    extractTargets({ passages: passagesOf([{ text: 'Tỷ lệ hồ sơ đạt ……% trở lên' }]), header, citations: [], deadlines: [] }).findings,
  ).toMatchObject([{ code: 'blank-target' }]);
});

test('numbers in Vietnamese format', () => {
  expect(['1.000', '2,5', '06', '2.029,4', '1.5', 'hai', '36.500.000'].map(readNumber)).toEqual([1000, 2.5, 6, 2029.4, 1.5, 2, 36500000]);
});

describe('hostile input stays fast', () => {
  const inputs = [
    '1 ',
    '1%',
    'đạt ',
    'không a ',
    '1.000',
    'mỗi a ',
    '1 - 2 ',
    '(',
    'so với năm ',
    'tỷ lệ ',
    ' ',
    '10 lớp ',
    'tăng a ',
    '“1',
    '1/1 xã,',
  ];
  test.each(inputs)('%j', (piece) => {
    const text = piece.repeat(Math.ceil(20000 / piece.length));
    expect(leastTime(() => read(text), 2000)).toBeLessThan(2000);
  });
});

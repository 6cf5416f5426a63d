import { extractTasks } from '../extractors/tasks/index.js';
import { splitProducts } from '../extractors/tasks/products.js';
import { extractUnits } from '../extractors/units/index.js';
import { bodyOf, tableOf } from './helpers/plan-body.js';

/** Tasks with the names of their units, as far as units alone decide. */
function tasksIn(...blocks: Parameters<typeof bodyOf>) {
  const { document, outline, tables, passages } = bodyOf(...blocks);
  const units = extractUnits(passages, outline, null);
  const found = { units: units.mentions, deadlines: [], targets: [], references: [] };
  return extractTasks({ document, passages, outline, tables, headings: units.headings, found }).map((task) => ({
    source: task.source,
    number: task.number,
    path: task.path,
    group: task.group,
    title: task.title,
    products: task.products,
    units: task.units.map((index) => `${units.mentions[index]!.value.role} ${units.mentions[index]!.value.name}`),
  }));
}

test('a table row is a task with the group rows above it and every cell that reaches it', () => {
  const rows = [
    ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời gian'],
    ['I', 'Chỉ đạo điều hành', '', '', ''],
    ['1', 'Xây dựng kế hoạch.', '- Kế hoạch; - Báo cáo kết quả', 'Văn phòng Sở', 'Quý I'],
    ['2', 'Kiểm tra công vụ', 'Kết luận', '', 'Quý II'],
  ];
  expect(tasksIn('PHỤ LỤC', 'DANH MỤC', tableOf(rows, { '2/3': { rowSpan: 2 } }))).toEqual([
    {
      source: 'table',
      number: '1',
      path: 'PHỤ LỤC.I.1',
      group: ['Chỉ đạo điều hành'],
      title: 'Xây dựng kế hoạch',
      products: ['Kế hoạch', 'Báo cáo kết quả'],
      units: ['lead Văn phòng Sở'],
    },
    {
      source: 'table',
      number: '2',
      path: 'PHỤ LỤC.I.2',
      group: ['Chỉ đạo điều hành'],
      title: 'Kiểm tra công vụ',
      products: ['Kết luận'],
      units: ['lead Văn phòng Sở'],
    },
  ]);
});

test('where one column counts the rows and another shows their levels, what is not counted heads the deeper rows, units or not', () => {
  const rows = [
    ['TT', 'Mục', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['', '1', 'Làm sạch dữ liệu', '', ''],
    ['1', 'a)', 'Dữ liệu đầu tư công', 'Sở Tài chính', '30/8/2026'],
    ['', '2', 'Hoàn thiện cơ sở dữ liệu đất đai', 'Sở Nông nghiệp và Môi trường', 'Quý III'],
    ['2', 'a)', 'Thửa đất đã đo đạc', 'Sở Nông nghiệp và Môi trường', '30/7/2026'],
    ['3', 'b)', 'Thửa đất còn lại', 'Sở Nông nghiệp và Môi trường', '30/8/2026'],
    ['4', '3', 'Phát triển du lịch số', 'Sở Du lịch', '30/9/2026'],
  ];
  expect(tasksIn('PHỤ LỤC', 'DANH MỤC', tableOf(rows)).map(({ number, path, group }) => [number, path, ...group])).toEqual([
    ['1', 'PHỤ LỤC.1.a', 'Làm sạch dữ liệu'],
    ['2', 'PHỤ LỤC.2.a', 'Hoàn thiện cơ sở dữ liệu đất đai'],
    ['3', 'PHỤ LỤC.2.b', 'Hoàn thiện cơ sở dữ liệu đất đai'],
    ['4', 'PHỤ LỤC.3'],
  ]);
});

test('an item with label lines is a block; units of its body count too', () => {
  const tasks = tasksIn(
    'III. NỘI DUNG',
    '1. Đẩy mạnh tuyên truyền về cải cách hành chính',
    'Phối hợp với Báo Quảng Ngãi tổ chức truyền thông đến các tổ chức.',
    '- Đơn vị chủ trì thực hiện: Thanh tra Sở.',
    '- Thời gian thực hiện: Thường xuyên.',
    '2. Kinh phí',
  );
  expect(tasks).toEqual([
    {
      source: 'block',
      number: '1',
      path: 'III.1',
      group: ['NỘI DUNG'],
      title: 'Đẩy mạnh tuyên truyền về cải cách hành chính',
      products: [],
      units: ['coordinate Báo Quảng Ngãi', 'lead Thanh tra Sở'],
    },
  ]);
});

test('under a heading unit each bullet is a task', () => {
  const tasks = tasksIn(
    'IV. TỔ CHỨC THỰC HIỆN',
    '2. Phòng Kế hoạch - Tài chính',
    '- Chủ trì tham mưu kinh phí.',
    '- Phối hợp với Văn phòng Sở chấm điểm.',
  );
  expect(tasks.map(({ number, group, title, units }) => [number, group, title, units])).toEqual([
    [null, ['TỔ CHỨC THỰC HIỆN', 'Phòng Kế hoạch - Tài chính'], 'Chủ trì tham mưu kinh phí', ['lead Phòng Kế hoạch - Tài chính']],
    [
      null,
      ['TỔ CHỨC THỰC HIỆN', 'Phòng Kế hoạch - Tài chính'],
      'Phối hợp với Văn phòng Sở chấm điểm',
      ['implement Phòng Kế hoạch - Tài chính', 'coordinate Văn phòng Sở'],
    ],
  ]);
});

test('paragraphs with different subjects are tasks with one number; one that names no unit stays with the task before it', () => {
  const tasks = tasksIn(
    '5. Cải cách tài chính công',
    'Phòng A tham mưu thực hiện cơ chế tự chủ.',
    'Rà soát định mức chi.',
    'Trung tâm B tiếp tục thực hiện tự chủ.',
  );
  expect(tasks.map(({ number, title }) => [number, title])).toEqual([
    ['5', 'Phòng A tham mưu thực hiện cơ chế tự chủ. Rà soát định mức chi'],
    ['5', 'Trung tâm B tiếp tục thực hiện tự chủ'],
  ]);
});

test.each([
  [['I. MỤC ĐÍCH, YÊU CẦU', '1. Yêu cầu', '- Các phòng, đơn vị thực hiện nghiêm túc kế hoạch được giao.']],
  [['III. TỔ CHỨC THỰC HIỆN', 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về Văn phòng Sở.']],
  [['Yêu cầu các phòng, đơn vị thuộc Sở nghiêm túc triển khai thực hiện./.']],
  [['1. Rà soát thủ tục hành chính, rút ngắn thời gian giải quyết cho người dân.']],
])('no task: %s', (texts) => expect(tasksIn(...texts)).toEqual([]));

test.each([
  ['Kế hoạch; báo cáo kết quả', ['Kế hoạch', 'báo cáo kết quả']],
  [
    '- Kế hoạch rà soát, đánh giá TTHC;\n- Phương án đơn giản hóa TTHC.',
    ['Kế hoạch rà soát, đánh giá TTHC', 'Phương án đơn giản hóa TTHC'],
  ],
  ['Quyết định, kế hoạch của Sở', ['Quyết định, kế hoạch của Sở']],
  ['', []],
])('products of «%s»', (text, products) => expect(splitProducts(text)).toEqual(products));

test('a heading that names duties beside aims hides no task below it', () => {
  const tasks = tasksIn(
    'PHẦN II. MỤC TIÊU, NHIỆM VỤ NĂM 2026',
    'I. MỤC TIÊU',
    '1. Phòng A nâng cao chất lượng.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng B tham mưu bố trí kinh phí.',
  );
  expect(tasks.map(({ title }) => title)).toEqual(['Phòng B tham mưu bố trí kinh phí']);
});

test('who watches over the whole has a task in the last sentence; what is said to everybody is none', () => {
  const item = 'III. TỔ CHỨC THỰC HIỆN';
  expect(
    tasksIn(item, '1. Phòng A rà soát hồ sơ.', 'Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này./.').map(({ title }) => title),
  ).toEqual(['Phòng A rà soát hồ sơ', 'Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này']);
  expect(tasksIn(item, 'Yêu cầu các phòng, đơn vị nghiêm túc thực hiện, theo dõi, đôn đốc việc thực hiện Kế hoạch này./.')).toEqual([]);
  expect(tasksIn('Điều 3. Thủ trưởng các sở, ban, ngành và các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.')).toEqual(
    [],
  );
  expect(tasksIn(item, 'Các sở, ngành theo dõi, đôn đốc việc thực hiện Kế hoạch này./.')).toEqual([]);
});

test('labels in brackets behind the title are a block too', () => {
  const [task] = tasksIn(
    'III. NỘI DUNG',
    '1. Rà soát thủ tục hành chính (Chủ trì: Sở Tư pháp; phối hợp: các sở, ngành; thời gian: Quý II/2025).',
  );
  expect([task!.source, task!.title, task!.units]).toEqual([
    'block',
    'Rà soát thủ tục hành chính',
    ['lead Sở Tư pháp', 'coordinate các sở, ngành'],
  ]);
});

test('who answers for an item bears it; a counted heading keeps the name behind its colon', () => {
  const tasks = tasksIn(
    '1. Hoạt động 1: Truyền thông',
    '- Đơn vị thực hiện: Trung tâm Y tế.',
    '- Người chịu trách nhiệm: Giám đốc Trung tâm.',
  );
  expect(tasks.map(({ title, units }) => [title, units])).toEqual([
    ['Hoạt động 1: Truyền thông', ['implement Trung tâm Y tế', 'implement Giám đốc Trung tâm']],
  ]);
});

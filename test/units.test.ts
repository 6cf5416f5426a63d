import { extractUnits } from '../extractors/units/index.js';
import { namesInList } from '../extractors/units/name-list.js';
import { unitRules } from '../extractors/units/rules.js';
import { bodyOf, tableOf } from './helpers/plan-body.js';

const unitsIn = (blocks: Parameters<typeof bodyOf>, issuer: string | null = null) => {
  const { passages, outline } = bodyOf(...blocks);
  return extractUnits(passages, outline, issuer).mentions;
};

describe('unit rules win their own examples', () => {
  for (const rule of unitRules) {
    test.each(rule.examples)(`${rule.id}: $paragraphs`, ({ paragraphs, expect: expected }) => {
      const mentions = unitsIn([...paragraphs]);
      expect(mentions.map(({ value: { name, role } }) => ({ name, role }))).toEqual(expected);
      expect(mentions.map((mention) => mention.rule)).toContain(rule.id);
    });
    for (const text of rule.counterexamples ?? []) test(`${rule.id} finds nothing in: ${text}`, () => expect(unitsIn([text])).toEqual([]));
  }
  test('ids are unique', () => expect(new Set(unitRules.map((rule) => rule.id)).size).toBe(unitRules.length));
});

describe('lists of names', () => {
  const split = (text: string) => namesInList(text).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['Thanh tra Sở; Phòng Hành chính - Tổng hợp', ['Thanh tra Sở', 'Phòng Hành chính - Tổng hợp']],
    ['Các phòng, đơn vị thuộc Sở', ['Các phòng, đơn vị thuộc Sở']],
    ['Các phòng thuộc Sở, đơn vị trực thuộc Sở', ['Các phòng thuộc Sở', 'đơn vị trực thuộc Sở']],
    ['UBND các xã, phường, đặc khu', ['UBND các xã, phường, đặc khu']],
    [
      'Ban Tuyên giáo Trung ương; các bộ, ngành, địa phương; VTV, VOV',
      ['Ban Tuyên giáo Trung ương', 'các bộ, ngành, địa phương', 'VTV', 'VOV'],
    ],
    ['Văn phòng HĐND và UBND huyện, Phòng Nội vụ', ['Văn phòng HĐND và UBND huyện', 'Phòng Nội vụ']],
    [
      'bộ phận nhận, trả kết quả TTHC tại Trung tâm phục vụ - kiểm soát thủ tục hành chính tỉnh',
      ['bộ phận nhận, trả kết quả TTHC tại Trung tâm phục vụ - kiểm soát thủ tục hành chính tỉnh'],
    ],
    ['Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ', ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ']],
    ['- Sở Tài chính\n- Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Sở Nội vụ (Ban Thi đua - Khen thưởng)', ['Sở Nội vụ (Ban Thi đua - Khen thưởng)']],
  ])('%s', (text, names) => expect(split(text)).toEqual(names));
});

test('columns give their role, a duty inside a unit cell is cut', () => {
  const rows = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Theo dõi, đôn đốc'],
    ['1', 'Xây dựng kế hoạch', 'UBND các xã, phường trực tiếp triển khai tại địa bàn', 'Sở A, Sở B', 'Văn phòng Sở'],
  ];
  expect(unitsIn([tableOf(rows)]).map(({ value: { name, role } }) => [role, name])).toEqual([
    ['lead', 'UBND các xã, phường'],
    ['coordinate', 'Sở A'],
    ['coordinate', 'Sở B'],
    ['monitor', 'Văn phòng Sở'],
  ]);
});

test('where the issuer asks others, the others are the ones', () => {
  const text = 'Ủy ban nhân dân tỉnh yêu cầu các sở, ngành nghiêm túc thực hiện.';
  expect(unitsIn([text], 'Ủy ban nhân dân tỉnh Lào Cai').map(({ value }) => value.name)).toEqual(['các sở, ngành']);
});

test.each([
  'Bộ Ngoại giao',
  'Sở Giáo dục và đào tạo',
  'Sở Văn hóa, thể thao và du lịch',
  'Cục An toàn thông tin',
  'Trung tâm Công nghệ thông tin và Truyền thông',
  'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện',
  'Trung tâm Dịch vụ việc làm tỉnh',
  'Trung tâm học tập cộng đồng xã',
  'Ban An toàn giao thông tỉnh',
  'Ban Chỉ đạo chuyển đổi số tỉnh',
  'Ban Chỉ đạo phòng, chống thiên tai',
  'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh',
  'Đội quản lý trật tự đô thị',
  'Phòng Cảnh sát quản lý hành chính về trật tự xã hội',
  'Các trường mầm non, tiểu học, THCS',
  'Báo và Đài Phát thanh - Truyền hình tỉnh',
  'UBND cấp huyện, cấp xã',
])('the verb or comma in the name of %s does not end it', (name) => {
  const named = (...blocks: Parameters<typeof bodyOf>) => unitsIn(blocks).map(({ value }) => value.name);
  expect(named(`${name} tham mưu, đề xuất kinh phí.`)).toEqual([name]);
  expect(named(`Phòng A chủ trì, phối hợp với ${name} rà soát hồ sơ.`)).toEqual(['Phòng A', name]);
  expect(
    named(
      tableOf([
        ['TT', 'Nhiệm vụ', 'Chủ trì'],
        ['1', 'Rà soát', name],
      ]),
    ),
  ).toEqual([name]);
});

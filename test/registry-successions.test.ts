import { readTable } from '../extractors/registry/read-table.js';
import { successorsOf } from '../extractors/registry/successions.js';

const successors = (unit: string) => successorsOf(unit).map(({ successor }) => successor);

test.each([
  ['Sở Thông tin và Truyền thông tỉnh Quảng Ngãi', ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch']],
  ['so-tt-tt', ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch']],
  ['Bộ NN&PTNT', ['Bộ Nông nghiệp và Môi trường']],
  ['Giám đốc Sở GTVT', ['Sở Xây dựng']],
  ['Chủ tịch UBND huyện Bình Sơn', ['Ủy ban nhân dân xã, phường, đặc khu']],
  ['Uỷ ban nhân dân thị xã Đức Phổ', ['Ủy ban nhân dân xã, phường, đặc khu']],
  ['ubnd-thanh-pho-quang-ngai', ['Ủy ban nhân dân xã, phường, đặc khu']],
  ['Sở Nội vụ tỉnh Bình Dương', ['thành phố Hồ Chí Minh']],
])('%s', (unit, expected) => expect(successors(unit)).toEqual(expected));

test.each([
  'UBND thành phố Hà Nội',
  'UBND thành phố',
  'UBND tỉnh Quảng Ngãi',
  'Sở Khoa học và Công nghệ',
  'Thanh tra tỉnh',
  'Thanh tra quản lý đất đai',
  'Thanh tra số hóa',
])('%s stands, or nothing is known', (unit) => expect(successors(unit)).toEqual([]));

test('the new order of provinces begins on the day after the last of the old', () => {
  expect(successorsOf('UBND tỉnh Kon Tum')[0]).toMatchObject({ of: 'place', from: '2025-07-01', former: 'tỉnh Kon Tum' });
});

test('every row has a day, a share and a source, and each former body one successor for most of its duties', () => {
  const rows = readTable('successions', ['former', 'successor', 'share', 'from', 'source']);
  for (const row of rows) {
    expect(row.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(['whole', 'main', 'part']).toContain(row.share);
    expect(row.source).not.toBe('');
  }
  for (const former of new Set(rows.map((row) => row.former)))
    expect(rows.filter((row) => row.former === former && row.share !== 'part')).toHaveLength(1);
});

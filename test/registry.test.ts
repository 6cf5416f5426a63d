import { agencies, agencyOf } from '../extractors/registry/agencies.js';
import { documentTypes, nameOfCode, symbolCodes } from '../extractors/registry/document-types.js';
import { lawNames } from '../extractors/registry/law-names.js';
import { provinceOf, provinces } from '../extractors/registry/provinces.js';
import { readTable } from '../extractors/registry/read-table.js';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

test('every row names its source', () => {
  for (const { source } of [...documentTypes, ...agencies, ...provinces, ...lawNames]) expect(source).not.toBe('');
});

test('names and codes are unique', () => {
  for (const names of [
    documentTypes.map((t) => t.name),
    agencies.map((a) => a.code),
    provinces.map((p) => p.name),
    lawNames.map((l) => `${l.kind} ${l.name}`),
  ])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('34 provinces are in being, 31 former ones name a successor that is', () => {
  const now = new Set(provinces.filter(({ validTo }) => validTo === null).map(({ name }) => name));
  expect(now.size).toBe(34);
  const former = provinces.filter(({ validTo }) => validTo !== null);
  expect(former).toHaveLength(31);
  for (const { validTo, successor } of former) {
    expect(validTo).toMatch(isoDate);
    expect(now).toContain(successor);
  }
});

test('spellings of one province meet', () => {
  expect(provinceOf('Thanh Hoá')?.slug).toBe('thanh-hoa');
  expect(provinceOf('Đắc Lắc')?.slug).toBe('dak-lak');
  expect(provinceOf('Bà Rịa-Vũng Tàu')?.slug).toBe('ba-ria-vung-tau');
  expect(provinceOf('Thái Bình Dương')).toBeNull();
});

test('successors of agencies are codes of the table', () => {
  for (const { successor } of agencies) if (successor !== null) expect(agencyOf(successor)).not.toBeNull();
});

test('codes of types are found from symbols and lead back to names', () => {
  expect(symbolCodes.get('CTR')).toBe('CTr');
  expect(nameOfCode('QĐ')).toBe('Quyết định');
  expect(nameOfCode('TTLT')).toBe('Thông tư liên tịch');
  expect(nameOfCode('XX')).toBeNull();
});

test('a missing column is an error', () => {
  expect(() => readTable('provinces', ['capital'])).toThrow('expected a column "capital"');
});

import { quotes, read, values } from './reading.js';

describe('relations', () => {
  test('the preamble gives the basis, a citation inside a title is only cited', () => {
    const text = 'Căn cứ Kế hoạch số 218/KH-UBND ngày 13/5/2026 của UBND tỉnh triển khai thực hiện Chỉ thị số 11-CT/TU;';
    expect(values('relation', text, {}, 'preamble')).toEqual(['basis', 'cites']);
    expect(values('relation', text)).toEqual(['cites', 'cites']);
  });

  test.each([
    ['Nghị định số 117/2013/NĐ-CP về sửa đổi, bổ sung một số Điều của Nghị định số 130/2005/NĐ-CP', ['cites', 'amends']],
    ['Nghị định số 67/2013/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 106/2017/NĐ-CP', ['amends', 'cites']],
    ['Nghị định 61/2018/NĐ-CP (được sửa đổi tại Nghị định 107/2021/NĐ-CP)', ['amends', 'cites']],
    ['thay thế Quyết định số 12/2020/QĐ-UBND và Quyết định số 13/2020/QĐ-UBND', ['replaces', 'replaces']],
    ['bãi bỏ một phần Quyết định số 12/2020/QĐ-UBND', ['repeals']],
    ['Quy chế ban hành kèm theo Quyết định số 105/2009/QĐ-TTg', ['cites']],
  ])('%s', (text, expected) => {
    expect(values('relation', text)).toEqual(expected);
  });

  test('the line above an annex names the document by which it is issued', () => {
    expect(values('relation', '(Kèm theo Quyết định số /KH-SKHCN ngày /10/2021 của Sở Khoa học và Công nghệ)', {}, 'annex')).toEqual([
      'promulgates',
    ]);
    expect(values('relation', 'DANH MỤC NHIỆM VỤ (Ban hành kèm theo Quyết định số 5/QĐ-UBND)', {}, 'annex')).toEqual(['promulgates']);
  });
});

describe("the document's own number", () => {
  const header = { type: 'KH', number: '34', symbol: 'KH-UBND', date: '2022-03-03' };
  test('is no reference', () => {
    expect(quotes('(Kèm theo Kế hoạch số 34/KH-UBND ngày 03/3/2022 của UBND tỉnh)', header, 'annex')).toEqual([]);
    expect(quotes('(Kèm theo Kế hoạch số    /KH-SCT ngày   /5/2026)', { type: 'KH', symbol: 'KH-SCT', number: null }, 'annex')).toEqual([]);
  });
  test('the same number of another year is one', () => {
    expect(quotes('Kế hoạch số 34/KH-UBND ngày 03/3/2021 của UBND tỉnh', header)).toHaveLength(1);
  });
  test('letterhead and closing hold no references', () => {
    expect(quotes('Số: 34/KH-UBND', {}, 'letterhead')).toEqual([]);
    expect(quotes('Như Quyết định số 5/QĐ-UBND', {}, 'closing')).toEqual([]);
  });
});

describe('findings', () => {
  const codes = (text: string) => read(text).findings.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
  test('a type word with neither number nor name is vague', () => {
    expect(codes('Thực hiện tinh giản biên chế theo Nghị định của Chính phủ, Thông tư của Bộ Nội vụ')).toEqual([
      ['vague-citation', 'Nghị định của Chính phủ'],
      ['vague-citation', 'Thông tư của Bộ Nội vụ'],
    ]);
  });
  test.each([
    'Quyết định của Sở',
    'theo Quyết định của Bộ KH&CN về công bố thủ tục',
    'theo Nghị định của Chính phủ số 1/2020/NĐ-CP',
    'Nghị định của Chính phủ',
  ])('not vague: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
  test('an impossible date is kept and reported', () => {
    expect(values('date', 'Quyết định số 1/QĐ-UBND ngày 31/02/2022')).toEqual(['2022-02-31']);
    expect(codes('Quyết định số 1/QĐ-UBND ngày 31/02/2022')[0]![0]).toBe('impossible-date');
  });
});

test('the lines of a title are read as one', () => {
  const lines = ['Triển khai thi hành Luật Phòng cháy, chữa cháy', 'và cứu nạn, cứu hộ năm 2026'];
  const [reference] = read(lines, {}, 'title').references;
  expect(reference!.value.title).toBe('Phòng cháy, chữa cháy và cứu nạn, cứu hộ');
});

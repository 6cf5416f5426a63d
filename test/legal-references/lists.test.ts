import { quotes, read, values } from './reading.js';

describe('lists', () => {
  test('a member without type word has the type of its symbol, else that of the member before', () => {
    expect(values('type', 'Văn bản số 1552/BTTTT-TTH và 708/BTTTT-CATTT')).toEqual([null, null]);
    expect(values('type', 'Quyết định số 1/QĐ-TTg, số 2/QĐ-TTg và 3/CT-TTg')).toEqual(['QĐ', 'QĐ', 'CT']);
  });

  test('the issuer of a coordinated list belongs to all members of the same body', () => {
    expect(values('issuer', 'Kế hoạch số 38/KH-UBND ngày 26/01/2026 và Kế hoạch số 131/KH-UBND ngày 31/3/2026 của UBND Thành phố')).toEqual(
      ['UBND Thành phố', 'UBND Thành phố'],
    );
    expect(values('issuer', 'Quyết định số 649/QĐ-UBND ngày 26/7/2021 và Kế hoạch 132/KH-SKHCN của Giám đốc Sở KH&CN')).toEqual([
      null,
      'Giám đốc Sở KH&CN',
    ]);
  });

  test('a title behind a list joined by và belongs to all members', () => {
    const text = 'Nghị quyết số 04-NQ/TU của Tỉnh ủy và Quyết định số 93/QĐ-UBND của UBND tỉnh về đẩy mạnh cải cách hành chính';
    expect(values('title', text)).toEqual(['về đẩy mạnh cải cách hành chính', 'về đẩy mạnh cải cách hành chính']);
  });

  test('a title behind a comma or semicolon belongs to members that share the type word', () => {
    const text = 'Quyết định số 48/2021/QĐ-UBND của UBND tỉnh, Chỉ thị số 31-CT/TU của Tỉnh ủy về chủ trương không dùng rượu';
    expect(values('title', text)).toEqual([null, 'về chủ trương không dùng rượu']);
    expect(values('title', 'Chỉ thị số 5/CT-UBND; Chỉ thị số 6/CT-UBND về kỷ luật, kỷ cương')).toEqual([
      'về kỷ luật, kỷ cương',
      'về kỷ luật, kỷ cương',
    ]);
  });
});

describe('citations inside titles', () => {
  test('the inner citation is a mention of its own, the title runs over it', () => {
    const text = 'Nghị định số 59/2019/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tham nhũng; Kiểm tra';
    expect(quotes(text)).toEqual(['Nghị định số 59/2019/NĐ-CP', 'Luật Phòng, chống tham nhũng']);
    expect(values('title', text)[0]).toBe('quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tham nhũng');
  });

  test('the extent covers quote and title', () => {
    const text = 'theo Kế hoạch số 34/KH-UBND ngày 03/3/2022 của UBND tỉnh về tuyên truyền năm 2022; gửi Sở';
    const [first] = read(text).references;
    expect(text.slice(first!.extent.start, first!.extent.end)).toBe(
      'Kế hoạch số 34/KH-UBND ngày 03/3/2022 của UBND tỉnh về tuyên truyền năm 2022',
    );
  });
});

describe('provisions', () => {
  const of = (text: string) => values('provisions', text)[0]!.map(({ article, clause, point }) => [article, clause, point].join('.'));
  test.each([
    ['các khoản 1, 3 và điểm b khoản 5 Điều 8, Điều 9 Nghị định số 30/2020/NĐ-CP', ['8.1.', '8.3.', '8.5.b', '9..']],
    ['điểm a khoản 2 Điều 5 của Luật Đất đai', ['5.2.a']],
    ['khoản 3, Điều 4 Nghị định số 105/2025/NĐ-CP', ['4.3.']],
    ['điểm c, điểm d khoản 1 Điều 25; Điều 33 Nghị định số 105/2017/NĐ-CP', ['25.1.c', '25.1.d', '33..']],
    ['Điều 7, Điều 8 Luật Đất đai', ['7..', '8..']],
    ['thực hiện Nghị định số 62/2020/NĐ-CP', []],
    ['Điều 5 quy chế này và Nghị định số 62/2020/NĐ-CP', []],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });
});

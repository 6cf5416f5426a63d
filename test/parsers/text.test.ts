import { readFileSync } from 'node:fs';
import { IngestError } from '../../pipeline/ingest-error.js';
import { beginnings, itemBeginning } from '../../pipeline/parsers/text/line-beginnings.js';
import { parseText } from '../../pipeline/parsers/text.js';
import { processorClock } from '../helpers/processor-time.js';
import { blocks, flattened, paragraphs, rows } from './text-blocks.js';

const seed = (name: string) => readFileSync(`seeds/${name}`, 'utf8');

describe('encodings', () => {
  const text = 'KẾ HOẠCH\n\nCăn cứ Luật Đất đai';
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-8', Buffer.from(text.normalize('NFD'))],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', async (encoding, bytes) => {
    const source = await parseText(bytes, 'plan.txt');
    expect(source).toMatchObject({ mediaType: 'text/plain', encoding, pages: null, pageCuts: true, diagnostics: [] });
    expect(source.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['KẾ HOẠCH', 'Căn cứ Luật Đất đai']);
    expect(source.blocks[0]).toMatchObject({ style: { capitals: true } });
  });
  test.each([
    ['unsupported-format', Buffer.from([0x4b, 0xd5, 0x20, 0x68, 0xb9, 0xff])],
    ['unsupported-format', Buffer.from('KẾ\0HOẠCH')],
    ['unsupported-format', Buffer.from('\u0001\u0002\u0003abc')],
    ['no-text', Buffer.from(' \n\u00a0\t\n')],
    ['no-text', Buffer.from('')],
  ])('refuses with %s', async (code, bytes) => {
    await expect(parseText(bytes, 'plan.txt')).rejects.toMatchObject({ code, file: 'plan.txt' });
    await expect(parseText(bytes, 'plan.txt')).rejects.toBeInstanceOf(IngestError);
  });
});

describe('line beginnings', () => {
  test.each(beginnings.flatMap(({ id, examples }) => examples.map((example) => [id, example])))('%s: %s', (_id, example) => {
    expect(itemBeginning(example)).not.toBeNull();
  });
  test.each(beginnings.flatMap(({ counterexamples }) => [...counterexamples]))('nothing: %s', (text) => {
    expect(itemBeginning(text)).toBeNull();
  });
});

describe('flattened PDF text', () => {
  test('paragraphs are whole, headings and items apart', async () => {
    const found = await paragraphs(seed('002_4cca7286993ba5db.txt'));
    expect(found.slice(0, 8)).toEqual([
      'UBND TỈNH QUẢNG NGÃI',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'Số: /KH-SKHCN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quảng Ngãi, ngày 15 tháng 3 năm 2022',
      'KẾ HOẠCH',
      'Tuyên truyền cải cách hành chính năm 2022 của Sở Khoa học và Công nghệ',
    ]);
    expect(found).toContain('- Thời gian thực hiện: Quý IV/2022.');
    expect(found.find((text) => text.startsWith('3. Các phòng, đơn vị thuộc Sở báo cáo'))).toContain(
      '(qua Phòng Hành chính - Tổng hợp) trước ngày 10/11/2022 để tổng hợp',
    );
    expect(found.join('\n')).toContain('giai đoạn 2021-2025; Quyết định');
    expect(found.join('\n')).toContain('giai đoạn 2017 - 2025.');
    expect(found.slice(-4)).toEqual(['- Các phòng, đơn vị thuộc Sở;', '- Lưu: VT, HCTH.', 'GIÁM ĐỐC', 'Nguyễn Văn Thành']);
  });
  test('the body that issues a decision is no part of its title; a dash inside a name opens no item', async () => {
    const found = await paragraphs(
      [
        'QUYẾT ĐỊNH',
        'BAN HÀNH KẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH PHÁT TRIỂN CÔNG TÁC XÃ',
        'HỘI TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2021 - 2025',
        'ỦY BAN NHÂN DÂN TỈNH',
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
        'Theo đề nghị của Giám đốc Sở Lao động',
        '- Thương binh và Xã hội tại Tờ trình số 92/TTr-SLĐTBXH ngày 06/4/2021.',
      ].join('\n'),
    );
    expect(found).toEqual([
      'QUYẾT ĐỊNH',
      'BAN HÀNH KẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH PHÁT TRIỂN CÔNG TÁC XÃ HỘI TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2021 - 2025',
      'ỦY BAN NHÂN DÂN TỈNH',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      'Theo đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội tại Tờ trình số 92/TTr-SLĐTBXH ngày 06/4/2021.',
    ]);
  });
  test('a letterhead whose fixed words are broken over lines is joined', async () => {
    const found = await paragraphs(
      [
        'ỦY',
        'BAN NHÂN DÂN',
        'TỈNH BÀ RỊA – VŨNG TÀU',
        '-----',
        '|',
        'CỘNG',
        'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        '|',
      ]
        .concat(['Số:', '1052/QĐ-UBND', '|', 'Bà', 'Rịa – Vũng Tàu, ngày 31 tháng 05 năm 2012', '|', 'QUYẾT ĐỊNH', 'Ban hành Kế hoạch'])
        .join('\n'),
    );
    expect(found).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH BÀ RỊA – VŨNG TÀU',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 1052/QĐ-UBND',
      'Bà Rịa – Vũng Tàu, ngày 31 tháng 05 năm 2012',
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch',
    ]);
  });
  test('page numbers go, accidental markers stay inside, headings run over two lines', async () => {
    const found = await paragraphs(seed('000_c51ba32f5273de07.txt'));
    expect(found).not.toContain('3');
    expect(found).toContain('III. KHẮC PHỤC, NÂNG CAO CHỈ SỐ SỰ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC');
    expect(found).toContain('2. Cải thiện tinh thần phục vụ của công chức, nâng cao năng lực giải quyết công việc');
    expect(found.find((text) => text.startsWith('4. Về xây dựng'))).toMatch(/cải cách chế độ công vụ, công chức$/);
    expect(found.join('\n')).toContain('Chỉ thị số 17/CT-UBND ngày 10/11/2016 của Chủ tịch UBND tỉnh');
    expect(found.filter((text) => /^(?:10\/11|31-CT|59\/2019)/.test(text))).toEqual([]);
    expect(found[1]).toMatch(/^Khắc phục chỉ số .* tổ chức năm 2022$/);
    expect(found).toContain('Yêu cầu các phòng đơn vị thuộc Sở nghiêm túc triển khai thực hiện./.');
  });
  test('a hyphen at a line end joins where no space stands before it', async () => {
    const text = flattened(
      'Thực hiện Nghị định số 117/2013/NĐ-',
      'CP ngày 07/10/2013 của Chính phủ trong giai đoạn 2021 -',
      '2025 trên địa bàn',
      'tỉnh và trong các',
      'ngành',
    );
    expect(await paragraphs(text)).toEqual([
      'Thực hiện Nghị định số 117/2013/NĐ-CP ngày 07/10/2013 của Chính phủ trong giai đoạn 2021 - 2025 trên địa bàn tỉnh và trong các ngành',
    ]);
  });
});

describe('a paragraph a line, with typed tables', () => {
  test('rows that a page break cut are joined cell by cell', async () => {
    const table = (await blocks(seed('004_49d9910dd6a19b51.txt'))).filter((block) => block.kind === 'table');
    expect(table).toHaveLength(1);
    const found = rows(table[0]);
    expect(found).toHaveLength(20);
    expect(found[0]).toEqual(['STT', 'Nội dung/Nhiệm vụ', 'Kết quả/ Sản phẩm', 'Thời gian thực hiện', 'Cách thức thực hiện']);
    expect(found[6]!.slice(0, 4)).toEqual(['1.4', 'Mức độ hài lòng về thủ tục hành chính', 'Đạt từ 84% trở lên', 'Trong năm 2023']);
    expect(found[3]![4]).toBe('- Văn phòng Sở chủ trì ¶ - Các đơn vị phối hợp');
    expect(found[17]![1]).toMatch(/khách hàng ngay từ hồ sơ đầu vào để hạn chế/);
  });
  test('bars draw a table too', async () => {
    const text = '| TT | Nội dung | Đơn vị |\n|---|---|---|\n| 1 | Rà soát thủ tục | Văn phòng |\n| 2 | Báo cáo | Thanh tra |\n';
    expect(rows((await blocks(text))[0])).toEqual([
      ['TT', 'Nội dung', 'Đơn vị'],
      ['1', 'Rà soát thủ tục', 'Văn phòng'],
      ['2', 'Báo cáo', 'Thanh tra'],
    ]);
  });
  test('marks of emphasis around words are no text', async () => {
    expect(await paragraphs(seed('004_49d9910dd6a19b51.txt'))).toEqual(
      expect.arrayContaining(['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Phước Đức']),
    );
  });
});

test('hostile lines take no time', async () => {
  const long = ['1. ', 'I', ' ', '- ', '(', 'TT ', '1 ', 'a) ', 'Sở ', '|', '20/', 'Ủy, ngày '].map((piece) => piece.repeat(20_000));
  const many = ['TT Nội dung Đơn vị chủ trì Thời gian', ...Array.from({ length: 3000 }, (_, i) => `${i + 1} Rà soát Sở`)].join('\n');
  const endless = `TT Nội dung Đơn vị chủ trì Thời gian\n1 ${'Sở Văn phòng \n'.repeat(3000)}`;
  for (const text of [...long.map((line) => `KẾ HOẠCH\n${line}\nxong`), many, endless]) {
    const used = processorClock();
    await parseText(Buffer.from(text), 'plan.txt');
    expect(used()).toBeLessThan(4000);
  }
});

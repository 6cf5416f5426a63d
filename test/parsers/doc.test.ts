import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../pipeline/index.js';
import { legacyLines, linesOf, parse } from './doc-lines.js';

const fixture = (name: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fixtures/doc/${name}.doc`, import.meta.url))));

describe('a document with everything in it', () => {
  let lines: string[];
  beforeAll(async () => {
    lines = await linesOf(fixture('features'));
  });

  test('the letterhead is read column by column', () =>
    expect(lines.slice(0, 6)).toEqual([
      'UBND TỈNH QUẢNG NGÃI',
      'SỞ NỘI VỤ',
      'Số: 21/KH-SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quảng Ngãi, ngày 10 tháng 02 năm 2025',
    ]));
  test('automatic numbers are text', () =>
    expect(lines.slice(7, 15)).toEqual([
      'I. Mục đích',
      '1. Yêu cầu chung',
      '2. Yêu cầu riêng',
      'đoạn xen giữa',
      'II. Nhiệm vụ',
      '1. nhiệm vụ thứ nhất',
      'a) bước một',
      '4. Danh sách khác',
    ]));
  test('capitals are letters, hidden text is gone', () => expect(lines[15]).toBe('in đậm in nghiêng CHỮ HOA'));
  test('tracked changes are accepted, in a paragraph mark too', () =>
    expect(lines.slice(16, 18)).toEqual(['Hạn: 31/12/2025', 'Đoạn bị nối với đoạn sau.']));
  test('fields show their result', () => expect(lines[18]).toMatch(/^Xem cổng thông tin, trang \d\.$/));
  test('marks of notes leave no trace, powers stay', () => expect(lines[19]).toBe('Theo Quyết định và Nghị quyết; diện tích 10 km2'));
  test('the text of a box stands behind its paragraph', () =>
    expect(lines.slice(20, 23)).toEqual(['Neo của khung.', 'Trong khung thứ nhất', 'dòng hai của khung']));
  test('special characters', () => expect(lines.slice(23, 27)).toEqual(['15/NQ-CP tổchức', 'Dòng mới.', 'Tỷ lệ ≥ 80%', 'Trang sau']));
  test('merged cells stand once; a table in a cell is read cell by cell', () =>
    expect(lines.slice(27, 41)).toEqual([
      '0,0 2×1 TT',
      '0,1 2×1 Nội dung',
      '0,2 1×2 Phân công',
      '1,2 1×1 Chủ trì',
      '1,3 1×1 Phối hợp',
      '2,0 1×1 I',
      '2,1 1×3 Chuẩn bị',
      '3,0 1×1 1',
      '3,1 1×1 Rà soát quy trình',
      '3,2 2×1 Văn phòng Sở',
      '3,3 1×1 Thanh tra Sở',
      '4,0 1×1 2',
      '4,1 1×1 Lập danh mục: | mẫu A | mẫu B | theo quy định',
      '4,3 1×1 Các phòng; | Chi cục',
    ]));
  test('notes stand at the end; headers are left out', () => {
    expect(lines.slice(41)).toEqual(['Hết.', 'Quyết định số 12/QĐ-UBND ngày 05/01/2025.', 'Nghị quyết số 76/NQ-CP ngày 15/7/2021.']);
    expect(lines.join(' ')).not.toContain('ĐẦU TRANG');
  });
  test('styles and roles are told', async () => {
    const { blocks } = await parse(fixture('features'));
    expect(blocks.find((block) => block.kind === 'paragraph' && block.text === 'KẾ HOẠCH')).toMatchObject({
      style: { bold: true, centred: true },
    });
    expect(blocks.find((block) => block.kind === 'table')).toMatchObject({ rows: 5, columns: 4, headerRows: 2 });
    expect(blocks.slice(-2)).toMatchObject([{ note: true }, { note: true }]);
  });
});

describe('text from before Unicode', () => {
  test('is converted run by run; Unicode in an old font and signs stay', async () =>
    expect(await linesOf(fixture('legacy'))).toEqual(legacyLines));
  test('the plan says so', async () => {
    const plan = await ingest({ bytes: fixture('legacy'), path: 'legacy.doc' });
    expect(plan.source).toMatchObject({ mediaType: 'application/msword', encoding: 'tcvn3', pages: null, textLayer: 'native' });
    expect(plan.diagnostics.filter(({ code }) => code === 'legacy-encoding').map(({ severity }) => severity)).toEqual(['note', 'note']);
  });
  test('is refused where no encoding explains it', async () =>
    await expect(parse(fixture('unreadable'))).rejects.toMatchObject({
      code: 'unsupported-format',
      message: expect.stringContaining('encoding'),
    }));
});

test('the same bytes give the same plan, by whatever name they come', async () => {
  const [first, again, renamed] = await Promise.all(
    ['a.doc', 'a.doc', 'a.docx'].map((path) => ingest({ bytes: fixture('features'), path })),
  );
  expect(again).toEqual(first);
  expect(renamed!.text).toBe(first!.text);
  expect(renamed!.diagnostics).toContainEqual(expect.objectContaining({ code: 'wrong-file-ending' }));
});

import { parseDoc } from '../../pipeline/parsers/doc.js';
import { defaultParserOptions, type Limits } from '../../pipeline/parsers/options.js';
import { textOfParsed } from './parsed-text.js';

/** Parses a Word 97-2003 file with some limits of one's own. */
export const parse = (bytes: Uint8Array, limits: Partial<Limits> = {}) =>
  parseDoc(bytes, 'x.doc', { ...defaultParserOptions, limits: { ...defaultParserOptions.limits, ...limits } });

/** The blocks of a file, one line each: paragraphs as their text, cells as `row,column rows×columns text`. */
export async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await parse(bytes);
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [textOfParsed(block.text)]
      : block.cells.map(({ row, column, rowSpan, colSpan, paragraphs }) =>
          `${row},${column} ${rowSpan}×${colSpan} ${paragraphs.map(textOfParsed).join(' | ')}`.trim(),
        ),
  );
}

/** The code of the error that a file ends in, or `read`. */
export const codeOf = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> =>
  parse(bytes, limits).then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** What `fixtures/doc/legacy.doc` says. */
export const legacyLines: readonly string[] = [
  'ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC',
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Kế hoạch cải cách hành chính năm 2006 của Sở Nội vụ',
  'Điều 1. Phạm vi điều chỉnh',
  'Điều 2. Đối tượng áp dụng',
  'Quyết định này có hiệu lực kể từ ngày ký; các đơn vị chịu trách nhiệm thi hành.',
  'Đoạn này đã là Unicode, chỉ tên phông còn cũ.',
  'Điều khoản § 5 và dấu © không đổi.',
  '0,0 1×1 Nội dung công việc',
  '0,1 1×1 Thời gian hoàn thành',
];

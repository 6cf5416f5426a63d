import type { RecognisedLine } from './recognised.js';

/** Words that stand alone on a line in capitals: kinds of documents, and the head of an annex. */
const printed =
  'KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|HƯỚNG DẪN|PHƯƠNG ÁN|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|KẾT LUẬN|CÔNG ĐIỆN|PHỤ LỤC'.split(
    '|',
  );

const markless = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
const byLetters = new Map(printed.map((name) => [markless(name), name]));

/** Puts the marks of a type word right that stands alone on its line in capitals (`CHÍ THỊ`, `KÉ HOẠCH`); adds to `changes` what was changed. */
export function correctTypeWords(lines: readonly RecognisedLine[], changes: string[]): RecognisedLine[] {
  return lines.map((line) => {
    const read = line.words.map(({ text }) => text).join(' ');
    const name = byLetters.get(markless(read));
    if (name === undefined || name === read || line.words.length !== name.split(' ').length) return line;
    changes.push(`${read} → ${name}`);
    return { ...line, words: line.words.map((word, index) => ({ ...word, text: name.split(' ')[index]! })) };
  });
}

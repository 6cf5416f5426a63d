import { knownLength } from './known-law-name.js';
import { startsWithTypeWord } from './type-words.js';

/** Words that no longer belong to the name of a law, folded to lower case with their accents. */
const afterName = new Set(
  (
    'được có theo để trong đến tới cho tại trên do khi đã sẽ đang này với nhằm hiện là thì bằng như từ sau trước vào ra qua năm ngày số về cần phải nếu hoặc gồm bao' +
    ' quy ban sửa hướng tổ trình đề nêu của kèm thay bãi hết còn cùng mà nên trực mới cũ đó trừ tuy nhưng thuộc bởi chưa không một các những đối'
  ).split(' '),
);
/** Small words that may go on after `và` in a name: `Luật Phí và lệ phí`. */
const list =
  /^(?:các|những|văn|hướng|tổ|pháp|chỉ|theo|của|thực|triển|quy|thông|nghị|quyết|kế|công|tuyên|trong|từ|được|tăng|đẩy|nâng|bảo đảm|đảm|xử lý nghiêm|có|việc)(?!\p{L})/u;

/**
 * The length of the name of a law at the beginning of `text` (the words behind `Luật`), 0 where there is none. Names of the registry
 * are read whole; other names begin with a capital letter and end at punctuation, at a type word or at a word that leads on.
 */
export function lawNameLength(text: string): number {
  return knownLength(text) || readLength(text);
}

function readLength(text: string): number {
  if (!/^\p{Lu}/u.test(text)) return 0;
  let end = 0;
  let count = 0;
  for (const match of text.slice(0, 160).matchAll(/(?<gap>[\s]*)(?<word>[\p{L}\p{N}\p{M}&-]+)(?<after>[^\p{L}\p{N}\p{M}\s&-]*)/gu)) {
    const { gap = '', word = '', after = '' } = match.groups!;
    const rest = text.slice(match.index + gap.length, match.index + 60);
    if (match.index !== end && count > 0) break;
    if (count > 0 && (afterName.has(word) || /^\d/u.test(word) || gap.includes('\n'))) break;
    if (startsWithTypeWord(rest)) break;
    const next = text.slice(match.index + match[0].length).trimStart();
    if (word === 'và' && (list.test(next) || startsWithTypeWord(next))) break;
    if (word === '-' && !/^\p{L}/u.test(next)) break;
    if (++count > 14) break;
    end = match.index + match[0].length - after.length;
    if (after === '' || (after === ',' && commaGoesOn(word, next))) {
      end += after.length;
      continue;
    }
    break;
  }
  return text.slice(0, end).replace(/(?:[\s,-]|\s(?:và|-))+$/u, '').length;
}

/** `Phòng, chống …`, `an toàn, vệ sinh …`: commas inside names stand before a small letter, and behind these words. */
function commaGoesOn(word: string, next: string): boolean {
  return (
    /^\p{Ll}/u.test(next) &&
    /^(?:phòng|quản lý|lý|toàn|chữa|khám|cháy|thực|hành|thi|đua|phẩm|kiệm|sử|dụng|công nghệ|khen|trật|tự|thuế|khẩu|rượu|môi|thanh|xuất|nhập|cảnh|bệnh|cứu|cán|bộ|ngưỡng)$/iu.test(
      word,
    )
  );
}

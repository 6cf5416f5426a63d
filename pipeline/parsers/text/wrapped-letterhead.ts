import { provinceOf } from '../../../extractors/registry/provinces.js';
import type { Line } from './line.js';

/** A letterhead stands at the beginning. */
const depth = 24;

/** Fixed words of a letterhead, which narrow columns break over lines. */
const phrases = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
];

const typed = (text: string) =>
  text
    .toUpperCase()
    .replace(/\s*[-–]\s*/gu, ' - ')
    .replace(/\s+/gu, ' ');
const isPart = (text: string, phrase: string) => phrase.length > text.length && phrase.startsWith(`${text} `);

/** A cell of a web page's layout table, as a lone bar between lines. */
const bar = /^\|$/u;
const dated = /^(?<place>[^,]{2,40}),\s{0,3}ngày\s/u;

/** Whether the second of two lines of a letterhead reads on in the first. */
function readsOn(first: string, second: string): boolean {
  const [head, whole] = [typed(first), typed(`${first} ${second}`)];
  if (phrases.some((phrase) => isPart(head, phrase) && (whole === phrase || isPart(whole, phrase) || whole.startsWith(`${phrase} `))))
    return true;
  if (/^Số\s?:$/iu.test(first)) return /^\d{0,5}[a-zA-Z]?\s?[/-]\S/u.test(second);
  if (/,$/u.test(first) && first.length < 40) return /^ngày\s/u.test(second);
  const place = dated.exec(`${first} ${second}`)?.groups?.['place'];
  const alone = dated.exec(second)?.groups?.['place'];
  return place !== undefined && alone !== undefined && provinceOf(place) !== null && provinceOf(alone) === null;
}

/** Joins the lines of a letterhead that were broken inside a fixed phrase, a number or a place (`CỘNG` above `HÒA XÃ HỘI …`); lone bars go. */
export function joinWrappedLetterhead(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let apart = false;
  for (const line of lines.slice(0, depth)) {
    if (bar.test(line.text)) {
      apart = true;
      continue;
    }
    const last = joined.at(-1);
    if (last && !apart && readsOn(last.text, line.text)) joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else joined.push(apart ? { ...line, before: 'gap' } : line);
    apart = false;
  }
  return [...joined, ...lines.slice(depth)];
}

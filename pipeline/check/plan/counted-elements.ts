import { fold } from '../../../extractors/vietnamese.js';

/** One element of a list that begins with its count, and where it begins in the list (UTF-16 offset). */
export interface CountedElement {
  index: number;
  quote: string;
}

/** Words for a whole, and the words that its parts may be counted by: bodies by their kinds, people by what they are. */
const kinships: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [
    /^(?:don vi|co quan|to chuc|dia phuong|co so)(?! tinh)/u,
    /^(?:don vi|co quan|so|ban|nganh|cuc|chi cuc|vu|phong|huyen|quan|thi xa|thanh pho|xa|phuong|thi tran|dac khu|truong|benh vien|trung tam|doanh nghiep|hop tac xa|cua hang|cho|tram)(?![a-z])/u,
  ],
  [
    /^(?:nguoi|can bo|dai bieu|hoc vien|thanh vien)(?![a-z])/u,
    /^(?:nguoi|can bo|cong chuc|vien chuc|lao dong|dai bieu|hoc vien|thanh vien|giao vien|giang vien|dan quan|doan vien|hoi vien|hoa giai vien|chien si|lanh dao)(?![a-z])/u,
  ],
];

const element = /(?:^|[,;]\s{0,3}|\s(?:và|cùng)\s)(?<quote>(?<count>\d{1,4})\s(?<noun>\p{L}[^,;()\d]{0,60}?))(?=\s*(?:$|[,;]|\svà\s\d))/gu;

/** Words for amounts that nobody counted, or that are counted for each of several. */
const uncounted = /(?<!\p{L})(?:một số|một vài|nhiều|những|các|mỗi|từng|còn lại|khác)(?!\p{L})/iu;

/** Whether a part is of the kind that the total counts: named by the same first word, or by one that bodies or people are counted by. */
function isPart(whole: string, part: string): boolean {
  const [a, b] = [fold(whole), fold(part)];
  return a.split(' ')[0] === b.split(' ')[0] || kinships.some(([all, one]) => all.test(a) && one.test(b));
}

/** `10 sở, 9 huyện và 8 xã` behind `28 đơn vị gồm:`: the elements of a list, if every one of them begins with a count of what the total counts; else none. */
export function countedElements(whole: string, list: string): CountedElement[] {
  const text = list.trimEnd();
  const elements = [...text.matchAll(element)].map(({ index, 0: all, groups }) => ({
    index: index + all.length - groups!['quote']!.length,
    quote: groups!['quote']!,
    noun: groups!['noun']!,
  }));
  const covered = elements.reduce((sum, { quote }) => sum + quote.length, 0);
  const between = text.length - covered;
  if (elements.length < 2 || elements[0]!.index > 0 || between > 5 * elements.length || uncounted.test(text)) return [];
  return elements.every(({ noun }) => isPart(whole, noun)) ? elements.map(({ index, quote }) => ({ index, quote })) : [];
}

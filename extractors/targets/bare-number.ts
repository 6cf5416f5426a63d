import type { TargetValue } from '../../schemas/index.js';
import { fold } from '../vietnamese.js';
import { type Comparator, comparatorWords } from './comparators.js';
import { numberSource, readNumber } from './numbers.js';

const words = comparatorWords.flatMap(({ comparator, words: list }) => list.map((word) => ({ comparator, word })));
const bare = new RegExp(
  `^\\s{0,4}(?<reach>đạt\\s{1,4})?(?<word>${[...words]
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word }) => word)
    .join(
      '|',
    )})?\\s{0,4}(?<first>${numberSource})(?:\\s?[-–—]\\s?(?<second>${numberSource}))?\\s{0,4}(?<more>trở lên)?\\s{0,4}[.;]?\\s{0,4}$`,
  'iu',
);

/** A cell that holds nothing but a number, with what compares it; null for any other text. */
export function readBareNumber(text: string): Pick<TargetValue, 'comparator' | 'value' | 'upper'> | null {
  const match = text.length > 60 ? null : bare.exec(text);
  if (!match) return null;
  const { word, first, second, more, reach } = match.groups!;
  const value = readNumber(first!);
  if (second !== undefined) return { comparator: 'between', value, upper: readNumber(second) };
  const found = words.find((entry) => entry.word === word?.toLowerCase())?.comparator ?? null;
  const weak = word?.toLowerCase() === 'từ' && !more && !reach;
  const comparator: Comparator = more ? '>=' : found && !weak ? found : '=';
  return { comparator, value, upper: null };
}

const aimHead =
  /ke hoach|muc tieu|chi tieu|ket qua|phan dau|giao|^(?:nam )?20\d\d$|^den (?:nam )?20\d\d|^(?:den )?nam 20\d\d|so luong|san pham|giai doan/;
const pastHead =
  /thuc hien|uoc|hien trang|hien co|ket qua (?:nam|thuc hien)|th nam|nam truoc|so sanh|ghi chu|kinh phi|diem|tong so|stt|^tt$/;

/** Whether a column head announces values to be reached, not records of what was. */
export function announcesAims(head: string): boolean {
  const folded = fold(head);
  return aimHead.test(folded) && !pastHead.test(folded);
}

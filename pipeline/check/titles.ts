import { fold } from '../../extractors/vietnamese.js';
import { folded, remember } from './folded.js';
import { isOneSlip } from './one-slip.js';

/** How the openings of formal titles begin; `đôn đốc …` behind a number tells what a document demands, not what it is called. */
const formal = /^(?:ve|v\/v|viec|quy dinh|ban hanh|phe duyet|cong bo|thanh lap|huong dan|thuc hien|trien khai|to chuc thuc hien)(?!\p{L})/u;
/** A document that amends several is cited with the part that concerns the text at hand. */
const amending = /^(?:ve )?(?:viec )?(?:sua doi|bo sung|bai bo|thay the|dieu chinh|dinh chinh|gia han)(?!\p{L})/u;
/** Words of form: they stand in one copy of a title and not in the other. */
const form =
  /(?<!\p{L})(?:ve viec|v\/v|ve|viec|ban hanh|phe duyet|cong bo|quy dinh|chi tiet|huong dan|to chuc|trien khai|thuc hien|thi hanh|mot so|dieu|noi dung|bien phap|cua|va|cac|nhung|doi voi|trong|tren dia ban|tren|cho|tai|theo|den|tu|thuoc|de|la|so)(?!\p{L})/gu;
/** The particulars of a document that a title names: told by their own citation. */
const particulars = /(?:ngày|tháng)\s+\d[\d/.-]{0,9}(?:\s+(?:tháng|năm)\s+\d{1,4}){0,2}/gu;

/** What two copies of a title have in common. `left` and `right` are the shares of content words (0 to 1) that the other copy lacks. */
export interface TitleComparison {
  left: number;
  right: number;
  /** The number of content words that each copy has for itself. */
  only: readonly [number, number];
  sizes: readonly [number, number];
}

const contentWords = remember((title): readonly string[] =>
  fold(title.normalize('NFC').replace(particulars, ' '))
    .replace(form, ' ')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== ''),
);

/** Replaces abbreviations (`UBND`, `PCCC`, `KH&CN`) by the run of words in the other title whose initials they are. */
function spellOut(words: readonly string[], other: readonly string[]): string[] {
  return words.flatMap((word) => {
    const letters = word.replace(/&/gu, '');
    if (letters.length < 2 || letters.length > 8 || other.includes(word) || /\d/u.test(letters)) return [word];
    for (let start = 0; start + letters.length <= other.length; start++) {
      const run = other.slice(start, start + letters.length);
      if (run.every((spelled, index) => spelled[0] === letters[index])) return run;
    }
    return [word];
  });
}

/** How many of `words` have no like in `others`; one wrong letter in a word of four or more is a slip of the copy. */
function missing(words: readonly string[], others: readonly string[]): number {
  const rest = [...others];
  const take = (test: (other: string) => boolean): boolean => {
    const at = rest.findIndex(test);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const unlike = words.filter((word) => !take((other) => other === word));
  const similar = (word: string) => (other: string) => word.length > 3 && !/\d/u.test(word) && isOneSlip(word, other);
  return unlike.filter((word) => !take(similar(word))).length;
}

/** Compares two titles by their content words: letter case, accents of tone, abbreviations, order and words of form are nothing. */
export function compareTitles(a: string, b: string): TitleComparison {
  const [first, second] = [contentWords(a), contentWords(b)];
  const [left, right] = [spellOut(first, second), spellOut(second, first)];
  const only = [missing(left, right), missing(right, left)] as const;
  return { left: only[0] / Math.max(1, left.length), right: only[1] / Math.max(1, right.length), only, sizes: [left.length, right.length] };
}

/** Whether two titles can hardly belong to one document: each has a good part of its own that the other lacks. A shortened title is no contradiction. */
export function contradict(a: string, b: string): boolean {
  if (amending.test(folded(a)) || amending.test(folded(b))) return false;
  const { left, right, only, sizes } = compareTitles(a, b);
  return Math.min(...sizes) >= 5 && Math.min(...only) >= 3 && Math.min(left, right) >= 0.35;
}

/** Whether two titles surely name one matter; years and numbers in them must be the same. */
export function sameTitle(a: string, b: string): boolean {
  const { left, right, sizes } = compareTitles(a, b);
  const numbers = (title: string) => (title.replace(particulars, ' ').match(/\d+/gu) ?? []).join(' ');
  return Math.min(...sizes) >= 4 && Math.max(left, right) <= 0.15 && numbers(a) === numbers(b);
}

/** Whether words behind a citation are a title by which a document can be compared. */
export const isFormalTitle = remember((title) => formal.test(fold(title)));

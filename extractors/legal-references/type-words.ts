import { phraseTable } from '../phrase-table.js';
import { documentTypes } from '../registry/document-types.js';
import { fold } from '../vietnamese.js';

/** A letter or digit may touch neither end of a word. */
export const wordStart = String.raw`(?<![\p{L}\p{N}\p{M}])`;
export const wordEnd = String.raw`(?![\p{L}\p{N}\p{M}])`;

/** Source of a pattern that matches `text` in any letter case and spacing, for patterns that otherwise tell capitals from small letters. */
export function anyCase(text: string): string {
  return [...text]
    .map((letter) => {
      if (letter === ' ') return String.raw`\s{1,3}`;
      const lower = letter.toLowerCase();
      const upper = letter.toUpperCase();
      return lower === upper ? letter.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`) : `[${lower}${upper}]`;
    })
    .join('');
}

/** Both ways of placing the tone mark (`hỏa`/`hoả`, `ủy`/`uỷ`), for use before `anyCase`. */
const spellings = (name: string) => [...new Set([name, name.replace(/ủy/gu, 'uỷ').replace(/thỏa/gu, 'thoả').replace(/hỏa/gu, 'hoả')])];

const citedByNumber = documentTypes.filter(({ kind }) => kind === 'numbered' || kind === 'private');

/** Type words of documents that are cited by number, longer ones first. */
export const typeWord: string = citedByNumber
  .flatMap(({ name }) => spellings(name))
  .map(anyCase)
  .join('|');

/** Abbreviations that stand in place of a type word (`NĐ số 62/2020/NĐ-CP`, `TT. 01/2020/TT-BNV`). */
export const typeAbbreviation = String.raw`(?:NĐ|QĐ|NQ|CT|TT|TTLT|KL|KH|CV|TB|TTr|BC|HD|CTr)\.?`;

const byName = new Map(documentTypes.map((type) => [fold(type.name), type]));

/** The type that a printed word or abbreviation names; undefined where it is no type word. */
export function typeOfWord(word: string): { code: string | null; kind: string } | undefined {
  const named = byName.get(fold(word));
  if (named) return named;
  const code = word.replace(/\.$/u, '');
  return new RegExp(`^${typeAbbreviation}$`, 'u').test(code) ? { code, kind: 'numbered' } : undefined;
}

const anyTypeWord = phraseTable(
  documentTypes.map(({ name }) => name),
  { ignoreCase: true },
);
const citedTypeWord = phraseTable(
  citedByNumber.flatMap(({ name }) => spellings(name)),
  { ignoreCase: true },
);
const abbreviation = new RegExp(`${typeAbbreviation}(?!\\p{L})`, 'uy');
const word = /(?<!\p{N})[\p{L}\p{M}]+/gu;

/** Where in `text` a type word or its abbreviation begins with which documents are cited by number. */
export function typeWordStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(word)) {
    abbreviation.lastIndex = index;
    if (citedTypeWord(text, index) > 0 || abbreviation.test(text)) starts.push(index);
  }
  return starts;
}

/** Whether a type word stands anywhere in `text`. */
export function holdsTypeWord(text: string): boolean {
  return [...text.matchAll(word)].some(({ index }) => anyTypeWord(text, index) > 0);
}

/** Whether `text` begins with a type word, letter case ignored. */
export function startsWithTypeWord(text: string): boolean {
  return anyTypeWord(text) > 0;
}

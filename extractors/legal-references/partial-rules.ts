import { squeeze } from '../vietnamese.js';
import type { IdentificationRule } from './identification.js';
import { identifier, identify, no, typed } from './read-identifier.js';
import { codeOfSymbol, symbolParts, symbolPattern } from './symbol.js';
import { typeOfWord } from './type-words.js';

/** Documents cited with one of the three parts missing: a blank number, no symbol, no type word. */
export const partialRules: readonly IdentificationRule[] = [
  {
    id: 'reference/type-blank-number',
    atTypeWord: true,
    pattern: new RegExp(
      `${typed}\\s{1,3}[sS][ốỐ]\\s{0,3}:?[\\s.…_]{0,60}(?:/\\s{0,2}(?<year>(?:19|20)\\d{2}))?\\s{0,2}(?<separator>[-–/])\\s{0,2}${symbolPattern}`,
      'gu',
    ),
    read: (groups) => identify(groups, 3),
    examples: [
      {
        text: 'Kèm theo Quyết định số /KH-SKHCN ngày /10/2021 của Sở Khoa học và Công nghệ',
        expect: [
          {
            quote: 'Quyết định số /KH-SKHCN ngày /10/2021 của Sở Khoa học và Công nghệ',
            value: { type: 'QĐ', number: null, symbol: 'KH-SKHCN', date: '2021-10-XX', identifier: null, key: null },
          },
        ],
      },
    ],
  },
  {
    id: 'reference/type-number-date',
    atTypeWord: true,
    pattern: new RegExp(`${typed}\\s{1,3}[sS][ốỐ]\\s{0,3}:?\\s{0,3}(?<number>\\d{1,5})(?=\\s{0,3},?\\s{1,3}ngày\\s{0,3}\\d)`, 'gu'),
    read: ({ type, number }) => {
      const word = typeOfWord(squeeze(type!));
      const known = word !== undefined && word.code !== null && word.kind === 'numbered';
      return known
        ? {
            kind: 'numbered',
            type: word.code,
            typed: true,
            number: number!,
            year: null,
            symbol: null,
            identifier: number!,
            name: null,
            issuer: null,
          }
        : null;
    },
    examples: [
      {
        text: 'Công văn số 12 ngày 03/4/2023 của Sở Nội vụ',
        expect: [
          {
            quote: 'Công văn số 12 ngày 03/4/2023 của Sở Nội vụ',
            value: { type: 'CV', number: '12', symbol: null, date: '2023-04-03', key: null },
          },
        ],
      },
    ],
    counterexamples: ['Hợp đồng số 12 ngày 03/4/2023', 'Kế hoạch số 2'],
  },
  {
    id: 'reference/number-symbol',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}\\p{M}/.,-])(?<!(?:[mM]ẫu|[bB]iểu|[pP]hụ lục)\\s{1,3}(?:[sS]ố\\s{1,3})?)(?:${no})?${identifier}`,
      'gu',
    ),
    read: (groups, match) => {
      const read = identify(groups, 99);
      // `Số: 15/QĐ-BNV` with its colon is a letterhead's number line.
      if (read === null || read.symbol === null || /^S[ốỐ]\s*:/u.test(match)) return null;
      const code = codeOfSymbol(read.symbol);
      const parts = symbolParts(read.symbol);
      const shape =
        code !== null || /^QH\d/u.test(parts[0]!) || /^[sS][ốỐ]/u.test(match) || parts.every((part) => /^\p{Lu}{2,}\d{0,2}$/u.test(part));
      const party = groups['separator'] === '/' || code !== null;
      return shape && party ? { ...read, type: code } : null;
    },
    examples: [
      {
        text: 'Quyết định số 1/QĐ-TTg, số 2/QĐ-TTg',
        expect: [
          { quote: 'Quyết định số 1/QĐ-TTg', value: { type: 'QĐ', number: '1' } },
          { quote: 'số 2/QĐ-TTg', value: { type: 'QĐ', number: '2', symbol: 'QĐ-TTg' } },
        ],
      },
      { text: 'theo 57-NQ/TW', expect: [{ quote: '57-NQ/TW', value: { type: 'NQ', number: '57' } }] },
    ],
    counterexamples: ['tỷ lệ 12/15 xã', 'mạng 5G-IoT', 'hợp đồng số 12/2022/HĐ-XD', 'mẫu số 01/BC-TTHC', 'Số: 15/QĐ-BNV'],
  },
];

import type { Groups } from '../rule.js';
import { squeeze } from '../vietnamese.js';
import type { Identification, IdentificationRule } from './identification.js';
import { codeOfSymbol, numberPattern, symbolParts, symbolPattern, tidySymbol } from './symbol.js';
import { holdsTypeWord, typeAbbreviation, typeOfWord, typeWord, wordStart } from './type-words.js';

const no = String.raw`[sS][ốỐ]\s{0,3}[:.]?\s{0,3}`;
const typed = `${wordStart}(?<type>${typeWord}|${typeAbbreviation})`;
const identifier = numberPattern + symbolPattern;

/** Number, year and symbol of a match, with the type that its word names; null for contracts and for what is no symbol. */
function identify(groups: Groups, least: number): Identification | null {
  const symbol = tidySymbol(groups['symbol']!);
  const type = groups['type'] === undefined ? undefined : typeOfWord(squeeze(groups['type']));
  if (type?.kind === 'private' || symbol.startsWith('HĐ-') || symbol.startsWith('HĐ/')) return null;
  const letters = symbol.replace(/[^\p{L}]/gu, '').length;
  if (symbolParts(symbol).length < 2 && letters < least && !/^QH\d/u.test(symbol)) return null;
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  const number = groups['number'] ?? null;
  const separator = (groups['separator'] ?? '/').replace('–', '-');
  return {
    kind: 'numbered',
    type: type === undefined ? null : type.code,
    typed: type !== undefined,
    number,
    year,
    symbol,
    identifier: number === null ? null : `${number}${year === null ? '' : `/${year}`}${separator}${symbol}`,
    name: null,
    issuer: null,
  };
}

/** Documents cited by number and symbol. */
export const numberedRules: readonly IdentificationRule[] = [
  {
    id: 'reference/type-number-symbol',
    pattern: new RegExp(`${typed}\\s{1,3}${no}${identifier}`, 'gu'),
    read: (groups) => identify(groups, 2),
    examples: [
      {
        text: 'theo Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ về vị trí việc làm và biên chế công chức.',
        expect: [
          {
            quote: 'Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ',
            value: {
              type: 'NĐ',
              number: '62',
              year: 2020,
              symbol: 'NĐ-CP',
              date: '2020-06-01',
              issuer: 'Chính phủ',
              title: 'về vị trí việc làm và biên chế công chức',
            },
          },
        ],
      },
      {
        text: 'Chỉ thị số 31-CT/TU ngày 13/6/2014 của Ban Thường vụ Tỉnh ủy',
        expect: [
          {
            quote: 'Chỉ thị số 31-CT/TU ngày 13/6/2014 của Ban Thường vụ Tỉnh ủy',
            value: { type: 'CT', number: '31', symbol: 'CT/TU', identifier: '31-CT/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
          },
        ],
      },
      { text: 'Công văn số 305/HD-STTTT', expect: [{ quote: 'Công văn số 305/HD-STTTT', value: { type: 'CV', symbol: 'HD-STTTT' } }] },
      { text: 'Văn bản số 1230/SCT-KT', expect: [{ quote: 'Văn bản số 1230/SCT-KT', value: { type: null, symbol: 'SCT-KT' } }] },
      {
        text: 'Nghị định số 15/2021/NĐ- CP',
        expect: [{ quote: 'Nghị định số 15/2021/NĐ- CP', value: { symbol: 'NĐ-CP', identifier: '15/2021/NĐ-CP' } }],
      },
    ],
    counterexamples: ['Hợp đồng số 12/2022/HĐ-XD', 'đạt 15/15 xã', 'Kế hoạch/Chương trình'],
  },
  {
    id: 'reference/type-number-symbol-bare',
    pattern: new RegExp(`${typed}\\s{1,3}${identifier}`, 'gu'),
    read: (groups) => identify(groups, 3),
    examples: [
      {
        text: 'Kế hoạch 132/KH-SKHCN ngày 11/02/2022',
        expect: [{ quote: 'Kế hoạch 132/KH-SKHCN ngày 11/02/2022', value: { type: 'KH', number: '132', symbol: 'KH-SKHCN' } }],
      },
      { text: 'TT. 01/2020/TT-BNV', expect: [{ quote: 'TT. 01/2020/TT-BNV', value: { type: 'TT', number: '01', year: 2020 } }] },
    ],
    counterexamples: ['Đề án 06/CP'],
  },
  {
    id: 'reference/type-issuer-number-symbol',
    pattern: new RegExp(`${typed}\\s{1,3}của\\s{1,3}(?<issuer>\\p{Lu}[^,;.:()“”"\\n]{2,80}?)\\s{1,3}${no}${identifier}`, 'gu'),
    read: (groups) => {
      if (holdsTypeWord(groups['issuer']!)) return null;
      const read = identify(groups, 2);
      return read && { ...read, issuer: squeeze(groups['issuer']!) };
    },
    examples: [
      {
        text: 'Quyết định của Thủ tướng Chính phủ số 115/2004/QĐ-TTg ngày 25 tháng 6 năm 2004',
        expect: [
          {
            quote: 'Quyết định của Thủ tướng Chính phủ số 115/2004/QĐ-TTg ngày 25 tháng 6 năm 2004',
            value: { number: '115', year: 2004, date: '2004-06-25', issuer: 'Thủ tướng Chính phủ' },
          },
        ],
      },
    ],
  },
  {
    id: 'reference/type-topic-number-symbol',
    pattern: new RegExp(`${typed}(?<topic>(?:\\s\\p{L}{1,12}){1,8})\\s${no}${identifier}`, 'gu'),
    read: (groups) => {
      const read = identify(groups, 2);
      const own = read !== null && read.type !== null && codeOfSymbol(read.symbol!) === read.type;
      return own && !holdsTypeWord(groups['topic']!) ? read : null;
    },
    examples: [
      {
        text: 'Báo cáo thẩm định số 2257/BC-SCT ngày 23/4/2026',
        expect: [{ quote: 'Báo cáo thẩm định số 2257/BC-SCT ngày 23/4/2026', value: { type: 'BC', number: '2257' } }],
      },
      {
        text: 'Kế hoạch thực hiện Nghị quyết số 57-NQ/TW',
        expect: [{ quote: 'Nghị quyết số 57-NQ/TW', value: { type: 'NQ', number: '57', symbol: 'NQ/TW' } }],
      },
    ],
  },
  {
    id: 'reference/type-blank-number',
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
      if (read === null || read.symbol === null) return null;
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
    counterexamples: ['tỷ lệ 12/15 xã', 'mạng 5G-IoT', 'hợp đồng số 12/2022/HĐ-XD', 'mẫu số 01/BC-TTHC'],
  },
];

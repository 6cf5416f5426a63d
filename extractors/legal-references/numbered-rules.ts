import { squeeze } from '../vietnamese.js';
import type { IdentificationRule } from './identification.js';
import { identifier, identify, no, typed, wrappedIdentifier } from './read-identifier.js';
import { codeOfSymbol } from './symbol.js';
import { holdsTypeWord } from './type-words.js';

/** Documents cited by type word, number and symbol. */
export const numberedRules: readonly IdentificationRule[] = [
  {
    id: 'reference/type-number-symbol',
    atTypeWord: true,
    pattern: new RegExp(`${typed}\\s{1,3}${no}${wrappedIdentifier}`, 'gu'),
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
      {
        text: 'Quyết định số 21 08/QĐ-UBND',
        expect: [{ quote: 'Quyết định số 21 08/QĐ-UBND', value: { number: '2108', identifier: '2108/QĐ-UBND' } }],
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
    atTypeWord: true,
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
    atTypeWord: true,
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
    atTypeWord: true,
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
];

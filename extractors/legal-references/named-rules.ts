import type { Identification, IdentificationRule } from './identification.js';
import { knownLength } from './known-law-name.js';
import { lawNameLength } from './law-name.js';
import { anyCase, wordEnd, wordStart } from './type-words.js';

const law = (kind: Identification['kind'], type: string, name: string | null, length: number): Identification => {
  return { kind, type, typed: true, number: null, year: null, symbol: null, identifier: null, name, issuer: null, length };
};
const codes: Record<string, string> = { 'bộ luật': 'BL', luật: 'LUẬT', 'pháp lệnh': 'PL' };
const head = `${wordStart}(?<![pP][hH][áÁ][pP]\\s)(?<![kK]ỷ\\s)(?<type>${['Bộ luật', 'Luật', 'Pháp lệnh'].map(anyCase).join('|')})`;

/** Laws, codes, ordinances and the constitution, cited by name. */
export const namedRules: readonly IdentificationRule[] = [
  {
    id: 'reference/law-name',
    pattern: new RegExp(`${head}\\s{1,3}(?=(?<rest>[\\s\\S]{1,160}))`, 'gu'),
    read: ({ type = '', rest = '' }, match) => {
      const word = type.replace(/\s+/gu, ' ');
      const kind = codes[word.toLowerCase()]!;
      const capital = /^\p{Lu}/u.test(word);
      const length = capital ? lawNameLength(rest) : knownLength(rest);
      const name = rest.slice(0, length);
      if (length === 0 || (!capital && !/^\p{Lu}/u.test(name) && name.split(/\s+/u).length < 3)) return null;
      if (/^(?:sư|pháp|gia|khoa|học)$|^sửa\s+đổi/iu.test(name)) return null;
      return law('law', kind, name.replace(/\s+/gu, ' '), match.length + length);
    },
    examples: [
      {
        text: 'Thực hiện nghiêm quy định Luật Ngân sách nhà nước, tăng cường kỷ luật tài chính',
        expect: [
          {
            quote: 'Luật Ngân sách nhà nước',
            value: { type: 'LUẬT', title: 'Ngân sách nhà nước', issuer: 'Quốc hội', key: 'luat/ngan-sach-nha-nuoc' },
          },
        ],
      },
      {
        text: 'Bộ luật Lao động năm 2019 quy định',
        expect: [{ quote: 'Bộ luật Lao động năm 2019', value: { type: 'BL', year: 2019, title: 'Lao động', key: 'luat/lao-dong/2019' } }],
      },
      {
        text: 'theo Luật Đầu tư, Luật Đấu thầu và Luật Quy hoạch đô thị',
        expect: [
          { quote: 'Luật Đầu tư', value: { title: 'Đầu tư' } },
          { quote: 'Luật Đấu thầu', value: { title: 'Đấu thầu' } },
          { quote: 'Luật Quy hoạch đô thị', value: { title: 'Quy hoạch đô thị' } },
        ],
      },
      {
        text: 'quy định của luật ban hành văn bản quy phạm pháp luật',
        expect: [{ quote: 'luật ban hành văn bản quy phạm pháp luật', value: { type: 'LUẬT' } }],
      },
      {
        text: 'Luật Dữ liệu số 60/2024/QH15',
        expect: [{ quote: 'Luật Dữ liệu số 60/2024/QH15', value: { number: '60', year: 2024, symbol: 'QH15', title: 'Dữ liệu' } }],
      },
    ],
    counterexamples: [
      'kỷ luật lao động',
      'theo pháp luật đất đai',
      'Luật sư',
      'dự thảo Luật',
      'Luật này',
      'Luật của Quốc hội',
      'phổ biến luật giao thông',
    ],
  },
  {
    id: 'reference/amending-law',
    pattern: new RegExp(`${head}(?=\\s{1,3}[sS]ửa\\s{1,3}đổi)`, 'gu'),
    read: ({ type = '' }, match) => law('amending-law', codes[type.replace(/\s+/gu, ' ').toLowerCase()]!, null, match.length),
    examples: [
      {
        text: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
        expect: [
          {
            quote: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
            value: {
              date: '2019-11-22',
              title: 'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
            },
          },
          { quote: 'Luật Tổ chức Chính phủ', value: { relation: 'amends', date: null } },
          { quote: 'Luật Tổ chức chính quyền địa phương', value: { relation: 'amends', date: null } },
        ],
      },
    ],
  },
  {
    id: 'reference/law-number',
    pattern: new RegExp(`${head}(?=\\s{1,3}[sS][ốỐ]\\s{0,3}:?\\s{0,3}\\d{1,4}\\s?/\\s?\\d{4}\\s?/\\s?(?:QH|UBTVQH|PL)\\s?\\d?)`, 'gu'),
    read: ({ type = '' }, match) => law('law', codes[type.replace(/\s+/gu, ' ').toLowerCase()]!, null, match.length),
    examples: [
      {
        text: 'Luật số 47/2019/QH14 ngày 22 tháng 11 năm 2019 của Quốc hội',
        expect: [
          {
            quote: 'Luật số 47/2019/QH14 ngày 22 tháng 11 năm 2019 của Quốc hội',
            value: { type: 'LUẬT', number: '47', year: 2019, symbol: 'QH14', title: null },
          },
        ],
      },
    ],
  },
  {
    id: 'reference/constitution',
    pattern: new RegExp(
      `${wordStart}[Hh]iến\\s{1,3}[Pp]háp(?:\\s{1,3}nước\\s{1,3}(?:CHXHCN|[Cc]ộng\\s{1,3}h(?:òa|oà)\\s{1,3}xã\\s{1,3}hội\\s{1,3}chủ\\s{1,3}nghĩa)\\s{1,3}Việt\\s{1,3}Nam)?${wordEnd}`,
      'gu',
    ),
    read: (_, match) => (match.startsWith('H') ? law('law', 'HP', null, match.length) : null),
    examples: [
      {
        text: 'Hiến pháp năm 2013',
        expect: [
          { quote: 'Hiến pháp năm 2013', value: { type: 'HP', year: 2013, issuer: 'Quốc hội', title: null, key: 'hien-phap/2013' } },
        ],
      },
    ],
  },
];

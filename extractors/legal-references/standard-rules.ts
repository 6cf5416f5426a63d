import { squeeze } from '../vietnamese.js';
import type { IdentificationRule } from './identification.js';
import { wordStart } from './type-words.js';

/** Standards (TCVN, QCVN) and the international ones cited without a Vietnamese mark. */
export const standardRules: readonly IdentificationRule[] = [
  {
    id: 'reference/standard',
    pattern: new RegExp(
      String.raw`${wordStart}(?<type>TCVN|QCVN)\s{0,3}(?<number>(?:ISO(?:\s?\/\s?IEC)?\s{0,3}|IEC\s{0,3})?\d{1,6}(?:-\d{1,3}(?!\d))?)(?:\s{0,2}[:-]\s{0,2}(?<year>(?:19|20)\d{2}))?(?:\s?\/\s?(?<symbol>B\p{Lu}{1,8}))?(?![\p{L}\p{N}])`,
      'gu',
    ),
    read: ({ type, number, year, symbol }, match) => ({
      kind: 'standard',
      type: type!,
      typed: true,
      number: squeeze(number!),
      year: year === undefined ? null : Number(year),
      symbol: symbol ?? null,
      identifier: squeeze(match),
      name: null,
      issuer: null,
    }),
    examples: [
      {
        text: 'theo TCVN ISO 9001:2015 vào hoạt động',
        expect: [
          {
            quote: 'TCVN ISO 9001:2015',
            value: { type: 'TCVN', number: 'ISO 9001', year: 2015, identifier: 'TCVN ISO 9001:2015', key: 'tcvn/iso-9001/2015' },
          },
        ],
      },
      {
        text: 'QCVN 14:2008/BTNMT',
        expect: [{ quote: 'QCVN 14:2008/BTNMT', value: { type: 'QCVN', number: '14', year: 2008, symbol: 'BTNMT' } }],
      },
    ],
    counterexamples: ['TCVN', 'tiêu chuẩn TCVN và QCVN'],
  },
  {
    id: 'reference/international-standard',
    pattern: new RegExp(
      String.raw`${wordStart}(?<number>ISO(?:\s?\/\s?IEC)?\s{0,3}\d{3,6}(?:-\d{1,3}(?!\d))?)\s{0,2}:\s{0,2}(?<year>(?:19|20)\d{2})(?!\d)`,
      'gu',
    ),
    read: ({ number, year }, match) => ({
      kind: 'standard',
      type: null,
      typed: false,
      number: squeeze(number!),
      year: Number(year),
      symbol: null,
      identifier: squeeze(match),
      name: null,
      issuer: null,
    }),
    examples: [
      {
        text: 'phù hợp ISO/IEC 17025:2017',
        expect: [{ quote: 'ISO/IEC 17025:2017', value: { type: null, number: 'ISO/IEC 17025', year: 2017 } }],
      },
    ],
    counterexamples: ['ISO điện tử'],
  },
];

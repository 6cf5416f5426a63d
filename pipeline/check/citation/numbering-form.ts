import { issuerPart } from '../../../extractors/legal-references/symbol.js';
import { yearOf } from '../edtf.js';
import { aboutCitation } from '../found.js';
import type { CitationCheck } from './check.js';

const stateBodies =
  /^(?:CP|TTg|CTN|UBND|HĐND|VPCP|B(?:TC|NV|TP|CA|QP|YT|XD|CT|KHCN|KHĐT|TNMT|TTTT|GDĐT|GTVT|NNPTNT|NNMT|LĐTBXH|VHTTDL)|S\p{Lu}{2,})$/u;
const partyBodies = /^(?:TW|TU|HU|QU|BTGTW|BTCTW|UBKTTW|VPTW|VPTU)$/u;
/** Party documents are numbered `31-CT/TU` (Hướng dẫn 36-HD/VPTW), those of the State `31/CT-UBND` (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const partyForm = /^\d{1,5}[a-zđ]?-(?<code>\p{L}{1,4})\/(?<body>\p{L}+)$/u;
const stateForm = /^\d{1,5}[a-zđ]?(?:\/\d{4})?\/(?<code>\p{L}{1,4})-(?<body>\p{L}+)$/u;
/** Before Thông tư 01/2011/TT-BNV many forms were in use. */
const firstYear = 2011;

/** A number in the form of the Party with the symbol of a State body, or the other way round: `38-CT/TTg`, `57/NQ-TW`. */
export const numberingForm: CitationCheck = (fact, { header }) => {
  const { identifier, symbol, number } = fact;
  if (identifier === null || symbol === null || number === null) return [];
  const issued = fact.year ?? yearOf(fact.date) ?? yearOf(header.date) ?? header.period?.start ?? null;
  if (issued !== null && issued < firstYear) return [];
  const body = issuerPart(symbol);
  const asParty = partyForm.exec(identifier)?.groups;
  const asState = stateForm.exec(identifier)?.groups;
  const state = asParty !== undefined && stateBodies.test(body);
  if (!state && !(asState !== undefined && partyBodies.test(body))) return [];
  const usual = state ? `${number}/${asParty!['code']}-${body}` : `${number}-${asState!['code']}/${body}`;
  return [
    aboutCitation(fact, {
      code: 'state-party-numbering',
      severity: 'warning',
      message: {
        vi: `Số, ký hiệu «${identifier}» viết theo thể thức ${state ? 'văn bản của Đảng nhưng ký hiệu là của cơ quan nhà nước' : 'văn bản nhà nước nhưng ký hiệu là của cơ quan Đảng'}; thường viết «${usual}».`,
        en: `«${identifier}» is written in the form of ${state ? 'the Party, with the symbol of a State body' : 'the State, with the symbol of a Party body'}; the usual form is «${usual}».`,
      },
      expected: usual,
      met: identifier,
    }),
  ];
};

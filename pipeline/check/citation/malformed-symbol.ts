import { codeOfSymbol, symbolParts } from '../../../extractors/legal-references/symbol.js';
import { agencyOf } from '../../../extractors/registry/agencies.js';
import { symbolCodes } from '../../../extractors/registry/document-types.js';
import { fold } from '../../../extractors/vietnamese.js';
import { yearOf } from '../edtf.js';
import { aboutCitation, nameOf } from '../found.js';
import { isOneSlip } from '../one-slip.js';
import type { CitationCheck } from './check.js';

/** A decree has had its year in its number since 1997; one without was given none by this copy: `66/NĐ-CP` of 2021. */
export const decreeWithoutYear: CitationCheck = (fact) => {
  const issued = yearOf(fact.date);
  if (fact.symbol !== 'NĐ-CP' || fact.number === null || fact.year !== null || issued === null || issued < 1998) return [];
  const usual = `${fact.number}/${issued}/NĐ-CP`;
  return [
    aboutCitation(fact, {
      code: 'malformed-symbol',
      severity: 'warning',
      message: {
        vi: `Số của nghị định «${nameOf(fact)}» thiếu năm ban hành; có lẽ là «${usual}».`,
        en: `The number of the decree «${nameOf(fact)}» lacks its year; it is probably «${usual}».`,
      },
      expected: usual,
      met: nameOf(fact),
    }),
  ];
};

/** Codes of bodies that are so common that a code beside them is a slip; codes of other bodies stand in the table of agencies. */
const common = ['UBND', 'HĐND'];
/** A symbol that is no symbol but for one letter: `QĐ-Tg`, `QĐ-UNBD`, `ND-CP`. */
export const malformedSymbol: CitationCheck = (fact) => {
  if (fact.symbol === null || fact.number === null) return [];
  const parts = symbolParts(fact.symbol);
  if (parts.length < 2) return [];
  const mended = [withAccents(parts[0]!, parts[1]!), usualBody(parts[1]!, codeOfSymbol(fact.symbol) !== null), ...parts.slice(2)];
  if (mended.every((part, index) => part === parts[index])) return [];
  const separators = fact.symbol.match(/[-/]/gu)!;
  const usual = mended.map((part, index) => `${index === 0 ? '' : separators[index - 1]}${part}`).join('');
  return [
    aboutCitation(fact, {
      code: 'malformed-symbol',
      severity: 'warning',
      message: {
        vi: `Ký hiệu «${fact.symbol}» không có trong thể thức văn bản; có lẽ là «${usual}». Có thể bản này gõ hoặc nhận dạng sai.`,
        en: `There is no symbol «${fact.symbol}»; it is probably «${usual}». This copy may be mistyped or misread.`,
      },
      expected: usual,
      met: fact.symbol,
    }),
  ];
};

/** `ND`, `QD` with the letter that they lost, before a body that is known; codes that exist without it (`HD`) stay. */
function withAccents(code: string, body: string): string {
  if (symbolCodes.has(code.toUpperCase()) || agencyOf(code) !== null || agencyOf(body) === null || !/^(?:ND|QD|NÐ|QÐ)$/u.test(code))
    return code;
  return [...symbolCodes.values()].find((known) => fold(known) === fold(code)) ?? code;
}

function usualBody(body: string, behindType: boolean): string {
  if (!behindType || agencyOf(body) !== null || !/^\p{L}+$/u.test(body)) return body;
  if (/^T[gG]$/u.test(body)) return 'TTg';
  return common.find((code) => isSlip(body.toUpperCase(), code)) ?? body;
}

/** Neighbours exchanged, a letter lost or doubled, an accent lost. A letter changed makes codes of other bodies (`HĐTD`). */
function isSlip(body: string, code: string): boolean {
  if (fold(body) === fold(code)) return true;
  if (!isOneSlip(body, code)) return false;
  const letters = (text: string) => [...text].sort().join('');
  const doubled = /(.)\1/u.test(body) && body.length === code.length + 1;
  return body.length < code.length || doubled || letters(body) === letters(code);
}

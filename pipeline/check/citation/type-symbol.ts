import { codeOfSymbol, issuerPart, symbolParts } from '../../../extractors/legal-references/symbol.js';
import { agencyOf } from '../../../extractors/registry/agencies.js';
import { nameOfCode } from '../../../extractors/registry/document-types.js';
import { yearOf } from '../edtf.js';
import type { CitationFact, DocumentFacts } from '../facts.js';
import { aboutCitation } from '../found.js';
import type { CitationCheck } from './check.js';

/** Types whose documents bear the code of another: a notice of conclusions is both. */
const alike: readonly (readonly string[])[] = [
  ['TB', 'KL'],
  ['TT', 'TTLT'],
  ['NQ', 'NQLT'],
  ['CTr', 'KH'],
  ['PL', 'L'],
];
/** What a decision approves is often called by the number of the decision: `Đề án số 06/QĐ-TTg`. */
const byDecision = new Set(['ĐA', 'DA', 'CTr', 'KH', 'PA', 'QC', 'QyĐ']);
/** Laws, ordinances and the constitution bear the number of the term (`QH15`) and no code; official letters have no type word of their own. */
const withoutCode = new Set(['LUẬT', 'BL', 'HP', 'PL', 'VBHN']);
/** Since Thông tư 01/2011/TT-BNV every type but the official letter begins its symbol with its code; symbols before it had many forms. */
const firstYear = 2011;

/** The type word against the code that the symbol begins with: `Công văn số 305/HD-STTTT`, `Quyết định số …/KH-SKHCN`. */
export const typeSymbol: CitationCheck = (fact, document) => {
  const { type, symbol } = fact;
  if (type === null || !fact.typePrinted || symbol === null || withoutCode.has(type)) return [];
  const code = codeOfSymbol(symbol);
  if (code === type || (code !== null && alike.some((group) => group.includes(code) && group.includes(type)))) return [];
  if (code === null ? !lacksCode(fact, document) : !isSurelyCode(symbol)) return [];
  if (type === 'QyĐ' && code === 'QĐ' && /\/\p{L}+$/u.test(symbol)) return []; // The Party numbers its regulations as `QĐ/TW`.
  const approved = code === 'QĐ' && byDecision.has(type);
  const word = nameOfCode(type) ?? type;
  const meant = code === null ? nameOfCode('CV')! : (nameOfCode(code) ?? code);
  return [
    aboutCitation(fact, {
      code: 'type-symbol-mismatch',
      severity: approved ? 'note' : 'warning',
      message: {
        vi: `Tên loại «${word}» không khớp ký hiệu «${symbol}», là ký hiệu của ${meant.toLowerCase()}. Có thể tên loại hoặc ký hiệu trong bản này chép sai.`,
        en: `The type word «${word}» does not fit the symbol «${symbol}», which is that of a ${meant.toLowerCase()}. The type word or the symbol may be miscopied here.`,
      },
      expected: `${meant} (${symbol})`,
      met: word,
    }),
  ];
};

/** The first part may also be the code of an office (`CT-TTHT`: Cục Thuế): it is a type only where the body behind it is known. */
function isSurelyCode(symbol: string): boolean {
  if (symbolParts(symbol).length < 2) return false;
  const body = issuerPart(symbol);
  return agencyOf(body) !== null || /^[SB]\p{Lu}{2,}$/u.test(body);
}

/** `Thông báo số 172/SNV-CCHC`: an official letter's symbol, of a time in which other types have a code. */
function lacksCode({ type, symbol, date, year }: CitationFact, { header }: DocumentFacts): boolean {
  if (type === 'CV' || type === 'CĐ' || type === 'GP') return false;
  const parts = symbolParts(symbol!);
  const issued = year ?? yearOf(date) ?? yearOf(header.date) ?? header.period?.start ?? null;
  if (
    issued === null ||
    issued < firstYear ||
    parts.length < 2 ||
    parts.some((part) => part === type || part.startsWith('QH') || part.startsWith('UBTVQH'))
  )
    return false;
  return agencyOf(parts[0]!) !== null || /^S\p{Lu}{2,}$/u.test(parts[0]!);
}

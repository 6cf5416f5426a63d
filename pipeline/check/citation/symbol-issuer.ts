import { agencyOf } from '../../../extractors/registry/agencies.js';
import { aboutCitation, nameOf } from '../found.js';
import { bodyOfName, bodyOfSymbol, mayBeOne } from '../issuers.js';
import type { CitationCheck } from './check.js';

/** The highest bodies: their symbols belong to nobody else. */
const highest = new Set(['CP', 'TTg', 'QH', 'UBTVQH', 'CTN']);

/** The body that the symbol names against the one printed behind `của` in the same citation: `QĐ-TTg` is none of a province, `QH15` none of the Standing Committee. */
export const symbolIssuer: CitationCheck = (fact) => {
  if (fact.symbol === null || fact.printedIssuer === null) return [];
  const [meant, met] = [bodyOfSymbol(fact.symbol), bodyOfName(fact.printedIssuer)];
  if (meant === null || met === null || mayBeOne(meant, met)) return [];
  const loose = (meant === 'TTg' && met === 'CP') || (meant === 'CP' && met === 'TTg');
  const surely = highest.has(meant) && !loose;
  const name = meant === 'party' ? 'cơ quan Đảng' : (agencyOf(meant)?.name ?? null);
  return [
    aboutCitation(fact, {
      code: 'symbol-issuer-mismatch',
      severity: surely ? 'error' : 'warning',
      message: {
        vi: `Ký hiệu «${fact.symbol}» là của ${name ?? 'cơ quan khác'}, nhưng viện dẫn ghi cơ quan ban hành là «${fact.printedIssuer}» (${nameOf(fact)}). Có thể một trong hai bị chép sai.`,
        en: `The symbol «${fact.symbol}» is that of ${name ?? 'another body'}, but the citation names «${fact.printedIssuer}» as the issuer (${nameOf(fact)}). One of the two may be miscopied.`,
      },
      expected: name,
      met: fact.printedIssuer,
    }),
  ];
};

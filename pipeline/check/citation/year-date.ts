import { printed, yearOf } from '../edtf.js';
import { aboutCitation, nameOf } from '../found.js';
import type { CitationCheck } from './check.js';

/** The year inside the number is the year in which the document was issued (Nghị định 30/2020/NĐ-CP; Luật 80/2015/QH13): `38/2018/TT-BCT` was not dated 2028. */
export const yearDate: CitationCheck = (fact) => {
  const dated = yearOf(fact.date);
  if (fact.number === null || fact.symbol === null || fact.year === null || dated === null || dated === fact.year) return [];
  if (fact.type === 'QCVN' || fact.type === 'TCVN') return [];
  return [
    aboutCitation(fact, {
      code: 'year-date-mismatch',
      severity: 'error',
      message: {
        vi: `Năm trong số, ký hiệu (${fact.year}) khác năm của ngày ban hành (${printed(fact.date!)}) trong cùng một viện dẫn «${nameOf(fact)}». Có thể bản này chép sai; cần đối chiếu bản gốc.`,
        en: `The year in the number (${fact.year}) differs from the year of the date (${fact.date}) within one citation, «${nameOf(fact)}». This copy may be wrong; compare with the original.`,
      },
      expected: String(fact.year),
      met: fact.date!,
    }),
  ];
};

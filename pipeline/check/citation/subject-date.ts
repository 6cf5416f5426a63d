import { bound, dayNumber, printed, yearOf } from '../edtf.js';
import type { CitationFact } from '../facts.js';
import { folded, remember } from '../folded.js';
import { aboutCitation, nameOf, titledEvidence } from '../found.js';
import type { CitationCheck } from './check.js';

/** Titles that look back on a whole year: its results are announced, ranked or made good when it is over. */
const lookingBack =
  /(?<!\p{L})(?:ket qua|cong bo|tong ket|xep hang|quyet toan)(?!\p{L})(?:(?!(?<!\p{L})(?:ke hoach|du kien|dau nam|quy|thang|nhiem vu|giai doan|giua nam|so ket)(?!\p{L})).){0,80}?(?<!dau )(?<!\p{L})nam (?<year>20\d{2})(?!\s?[-–]\s?20\d\d)(?!\d)/u;

/** A year is looked back on from its last quarter on. */
const tooEarly = (date: string, year: number): boolean => {
  const last = bound(date, 'last');
  return last !== null && last < `${year}-10-01`;
};

const yearLookedBackOn = remember((title) => lookingBack.exec(folded(title))?.groups?.['year']);

function subjectYear({ printedTitle }: CitationFact): number | null {
  const year = printedTitle === null ? undefined : yearLookedBackOn(printedTitle);
  return year === undefined ? null : Number(year);
}

/**
 * A document whose title looks back on a year that was not over on its date: `Công văn số 172/SNV-CCHC ngày 15/01/2023 … từ kết quả CCHC năm
 * 2023`. Other citations of the same document that look back on that year are the other side of the evidence.
 */
export const subjectDate: CitationCheck = (fact, { citations }) => {
  const year = subjectYear(fact);
  if (year === null || fact.date === null || !tooEarly(fact.date, year)) return [];
  const others = citations.filter((other) => {
    if (other === fact || other.date === null || subjectYear(other) !== year) return false;
    const day = dayNumber(bound(other.date, 'first'));
    return day !== null && !tooEarly(other.date, year) && day > (dayNumber(bound(fact.date!, 'last')) ?? day);
  });
  const after = others[0];
  return [
    aboutCitation(fact, {
      code: 'dated-before-subject',
      severity: 'warning',
      message: {
        vi: `«${nameOf(fact)}» đề ngày ${printed(fact.date)} nhưng trích yếu nói về kết quả của năm ${year}, khi đó chưa kết thúc${after ? `; văn bản «${nameOf(after)}» về cùng kết quả đó đề ngày ${printed(after.date!)}` : ''}. Có thể ngày trong bản này chép sai năm.`,
        en: `«${nameOf(fact)}» is dated ${fact.date}, but its title looks back on ${year}, which was not over then${after ? `; «${nameOf(after)}», on the same results, is dated ${after.date}` : ''}. The year of the date may be miscopied here.`,
      },
      expected: `≥ ${year}-10`,
      met: `${fact.date} (${yearOf(fact.date)})`,
      others: others.slice(0, 2).map(titledEvidence),
      withTitle: true,
    }),
  ];
};

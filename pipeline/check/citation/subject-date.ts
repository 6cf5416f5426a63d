import { bound, dayNumber, printed } from '../edtf.js';
import type { CitationFact } from '../facts.js';
import { folded, remember } from '../folded.js';
import { aboutCitation, nameOf, titledEvidence } from '../found.js';
import type { CitationCheck } from './check.js';

/** Titles that look back on a whole year: its results, ranks and sums are there when it is over. */
const lookingBack =
  /(?<!\p{L})(?:ket qua|tong ket|xep hang|cong bo chi so)(?!\p{L})(?:(?!(?<!\p{L})(?:ke hoach|du kien|quy|thang|nhiem vu|giai doan|so ket|thi tuyen|xet tuyen|tuyen dung|trung tuyen|tuyen sinh|bau cu|ky hop|hoi nghi|dau thau|tham dinh|thanh tra|kiem tra|giam sat)(?!\p{L})).){0,80}?(?<!dau |giua )(?<!\p{L})nam (?<year>20\d{2})(?!\s?[-–]\s?20\d\d)(?!\d)/u;
/** Titles that look ahead although they name results: `nâng cao kết quả chỉ số CCHC năm 2023`. */
const lookingAhead = /(?<!\p{L})(?:nang cao|cai thien|phan dau|ke hoach dat|duy tri)(?!\p{L})/u;

/** The slip of January: the old year stands on a document of the new one. Later in the year results of parts of it may be meant. */
const tooEarly = (date: string, year: number): boolean => {
  const last = bound(date, 'last');
  return last !== null && last < `${year}-04-01`;
};

const yearLookedBackOn = remember((title) => {
  const text = folded(title);
  const match = lookingBack.exec(text);
  return match === null || lookingAhead.test(text.slice(0, match.index)) ? undefined : match.groups?.['year'];
});

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
      expected: `> ${year}`,
      met: fact.date,
      others: others.slice(0, 2).map(titledEvidence),
      withTitle: true,
    }),
  ];
};

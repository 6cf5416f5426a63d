import { isPossibleDate } from '../../../extractors/legal-references/cited-date.js';
import { bound, printed, yearOf } from '../edtf.js';
import type { DocumentFacts } from '../facts.js';
import { aboutCitation, nameOf } from '../found.js';
import type { CitationCheck } from './check.js';

/** A day that no calendar has: `ngày 31/4/2021`. */
export const possibleDate: CitationCheck = (fact) => {
  if (fact.date === null || isPossibleDate(fact.date)) return [];
  return [
    aboutCitation(fact, {
      code: 'impossible-date',
      severity: 'error',
      message: {
        vi: `Ngày ${printed(fact.date)} của «${nameOf(fact)}» không có trong lịch. Có thể bản này chép sai.`,
        en: `The date ${fact.date} of «${nameOf(fact)}» is in no calendar. This copy may be wrong.`,
      },
      met: fact.date,
    }),
  ];
};

/** A document cannot cite one that was issued later; where its own date is blank, its period or the day of the check stands in. */
export function citingDate(asOf: string | null): CitationCheck {
  return (fact, document) => {
    if (fact.date === null || fact.place.relation === 'promulgates' || !isPossibleDate(fact.date)) return [];
    if (fact.year !== null && fact.year !== yearOf(fact.date)) return []; // The citation contradicts itself already.
    const cited = bound(fact.date, 'first');
    const latest = latestDay(document, asOf);
    if (cited === null || latest === null || cited <= latest.day) return [];
    return [
      aboutCitation(fact, {
        code: 'cited-after-citing',
        severity: latest.certain ? 'error' : 'warning',
        message: {
          vi: `«${nameOf(fact)}» đề ngày ${printed(fact.date)}, sau ${latest.vi} (${printed(latest.shown)}). Có thể một trong hai ngày bị chép sai.`,
          en: `«${nameOf(fact)}» is dated ${fact.date}, after ${latest.en} (${latest.shown}). One of the two dates may be miscopied.`,
        },
        expected: `≤ ${latest.shown}`,
        met: fact.date,
      }),
    ];
  };
}

interface Latest {
  day: string;
  shown: string;
  certain: boolean;
  vi: string;
  en: string;
}

/** The last day on which the document can have been written. */
function latestDay({ header }: DocumentFacts, asOf: string | null): Latest | null {
  const day = header.date === null || !isPossibleDate(header.date) ? null : bound(header.date, 'last');
  if (day !== null)
    return { day, shown: header.date!, certain: true, vi: 'ngày của văn bản viện dẫn nó', en: 'the document that cites it' };
  if (header.period !== null) {
    return {
      // Plans are mended and reports written after their years: one year more is no contradiction.
      day: `${header.period.end + 1}-12-31`,
      shown: String(header.period.end),
      certain: false,
      vi: 'thời gian thực hiện của kế hoạch',
      en: 'the period of the plan',
    };
  }
  return asOf === null ? null : { day: asOf, shown: asOf, certain: false, vi: 'ngày kiểm tra', en: 'the day of the check' };
}

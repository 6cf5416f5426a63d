import { dayNumber, printed } from '../edtf.js';
import type { CitationFact } from '../facts.js';
import type { FoundFinding } from '../finding.js';
import { aboutCitation, evidenceOf, nameOf } from '../found.js';

/** Public holidays with a fixed date (Bộ luật Lao động 45/2019/QH14, Điều 112), as month and day. */
const holidays = new Map([
  ['01-01', 'Tết Dương lịch'],
  ['04-30', 'Ngày Chiến thắng'],
  ['05-01', 'Ngày Quốc tế lao động'],
  ['09-02', 'Quốc khánh'],
]);

/** What day without office work a full date is, in Vietnamese and English; null for all others, for Saturdays (sessions are held on them) and before 1999. */
export function dayOff(date: string | null): { vi: string; en: string } | null {
  const day = dayNumber(date);
  if (day === null || date! < '1999-10-02') return null;
  const holiday = holidays.get(date!.slice(5));
  if (holiday !== undefined) return { vi: `ngày nghỉ lễ (${holiday})`, en: 'a public holiday' };
  return (day + 4) % 7 === 0 ? { vi: 'Chủ nhật', en: 'a Sunday' } : null;
}

/** Where so many documents give the same day it is the right one, working day or not. */
const enoughFiles = 3;

/** Documents dated on a Sunday or public holiday: possible, but often a slip of the day. One note a document and date, where few files agree on it. */
export function daysOff(citations: readonly CitationFact[]): FoundFinding[] {
  const dated = new Map<string, CitationFact[]>();
  for (const fact of citations) {
    if (fact.number === null || dayOff(fact.date) === null) continue;
    const name = `${fact.key ?? `${fact.place.file}#${nameOf(fact)}`} ${fact.date}`;
    const like = dated.get(name);
    if (like) like.push(fact);
    else dated.set(name, [fact]);
  }
  return [...dated.values()].flatMap((same) => {
    if (new Set(same.map(({ place }) => place.file)).size >= enoughFiles) return [];
    const [fact] = same;
    const off = dayOff(fact!.date)!;
    return [
      aboutCitation(fact!, {
        code: 'no-working-day',
        severity: 'note',
        message: {
          vi: `«${nameOf(fact!)}» đề ngày ${printed(fact!.date!)}, là ${off.vi}.`,
          en: `«${nameOf(fact!)}» is dated ${fact!.date}, ${off.en}.`,
        },
        met: fact!.date!,
        others: same.slice(1, 4).map(evidenceOf),
      }),
    ];
  });
}

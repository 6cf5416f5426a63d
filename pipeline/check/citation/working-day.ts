import { dayNumber, printed } from '../edtf.js';
import { aboutCitation, nameOf } from '../found.js';
import type { CitationCheck } from './check.js';

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

/** A document dated on a Sunday or public holiday: possible, but often a slip of the day. */
export const workingDay: CitationCheck = (fact) => {
  const off = dayOff(fact.date);
  if (off === null || fact.number === null) return [];
  return [
    aboutCitation(fact, {
      code: 'no-working-day',
      severity: 'note',
      message: {
        vi: `«${nameOf(fact)}» đề ngày ${printed(fact.date!)}, là ${off.vi}.`,
        en: `«${nameOf(fact)}» is dated ${fact.date}, ${off.en}.`,
      },
      met: fact.date!,
    }),
  ];
};

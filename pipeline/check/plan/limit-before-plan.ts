import { printed } from '../edtf.js';
import type { FoundFinding } from '../finding.js';

/** The finding that a time limit, as quoted and as its last day (ISO), lies before the plan's date (EDTF; `first` its first day, ISO). */
export function limitBeforePlan(
  quote: string,
  due: string | null,
  first: string,
  date: string,
  evidence: FoundFinding['evidence'],
): FoundFinding {
  return {
    code: 'deadline-before-plan',
    severity: 'warning',
    message: {
      vi: `Thời hạn «${quote}» trước ngày của kế hoạch (${printed(date)}). Có thể một trong hai ngày bị chép sai.`,
      en: `The time limit «${quote}» lies before the date of the plan (${date}). One of the two may be miscopied.`,
    },
    expected: `≥ ${first}`,
    met: due,
    evidence,
    key: null,
    suggestion: null,
  };
}

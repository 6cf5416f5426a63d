import { squeeze } from '../../../extractors/vietnamese.js';
import type { Plan, Reference } from '../../../schemas/index.js';
import { printed } from '../edtf.js';
import type { CitingDay } from './citing-day.js';
import { type Said, sourceOf } from './mismatch-findings.js';
import type { Compared } from './registry-checks.js';

/** Who ends or changes an old document has to cite it. */
const acting = new Set<Reference['relation']>(['repeals', 'replaces', 'amends', 'promulgates']);
/** Words around a citation that look back on it: nobody rests on it there. */
const past = /(?:trước đây|hết hiệu lực|được thay thế|bị thay thế|thay thế cho|đã được thay|bãi bỏ|giai đoạn trước|tổng kết|sơ kết)/iu;

/** Whether the citation stands in the title of another one: that document is cited, not this. */
function isWithinTitle({ span, identifier, quote }: Reference, plan: Plan): boolean {
  const name = identifier ?? quote;
  return plan.references.some(
    (other) =>
      other.title !== null &&
      other.span.start < span.start &&
      span.start - other.span.end < other.title.length + 20 &&
      other.title.includes(name) &&
      other.identifier !== identifier,
  );
}

const looksBack = ({ span }: Reference, { text }: Plan): boolean =>
  past.test(squeeze(text.slice(Math.max(0, span.start - 60), span.start))) || past.test(squeeze(text.slice(span.end, span.end + 60)));

/** What is to be said about the force of a cited document on the citing day. */
export function forceFinding({ reference, record, by, verdicts }: Compared, plan: Plan, day: CitingDay | null): Said[] {
  const { state, since } = verdicts.force;
  if (day === null || state === 'in-force' || state === 'unknown' || acting.has(reference.relation)) return [];
  if (isWithinTitle(reference, plan) || looksBack(reference, plan)) return [];
  const name = reference.identifier ?? reference.quote;
  const from = sourceOf(record);
  const on = { vi: printed(day.first), en: day.first };
  const basis = reference.relation === 'basis';
  const base = { key: reference.key, expected: null, suggestion: null } as const;
  if (state === 'ended') {
    const successor = record.replacedBy.length === 0 ? null : record.replacedBy.join(', ');
    const version =
      by === 'version' && record.identifier !== null
        ? { vi: ` (${record.identifier})`, en: ` (${record.identifier})` }
        : { vi: '', en: '' };
    return [
      {
        ...base,
        code: 'cited-not-in-force',
        severity: plan.header.type === 'BC' && !basis ? 'note' : 'warning',
        message: {
          vi: `«${name}»${version.vi} ${since === null ? 'không còn hiệu lực' : `hết hiệu lực từ ${printed(since)}`}${successor === null ? '' : `, được thay thế bởi ${successor}`}, theo ${from.vi}; văn bản này không sớm hơn ${on.vi}. Cần xem lại việc viện dẫn.`,
          en: `«${name}»${version.en} ${since === null ? 'is no longer in force' : `has not been in force since ${since}`}${successor === null ? '' : `; ${successor} took its place`}, according to ${from.en}; this document is no earlier than ${on.en}. The citation deserves a look.`,
        },
        expected: successor,
        met: record.identifier ?? name,
      },
    ];
  }
  if (!basis) return [];
  const words = {
    partly: { vi: 'chỉ còn hiệu lực một phần', en: 'was only partly in force' },
    suspended: { vi: 'đang ngưng hiệu lực', en: 'was suspended' },
    'not-yet': {
      vi: `có hiệu lực từ ${since === null ? 'ngày muộn hơn' : printed(since)}`,
      en: `takes effect on ${since ?? 'a later day'}`,
    },
  }[state];
  return [
    {
      ...base,
      code: state === 'not-yet' ? 'cited-not-yet-in-force' : 'cited-partly-in-force',
      severity: 'note',
      message: {
        vi: `Căn cứ «${name}» ${words.vi}, theo ${from.vi}; văn bản này đề ngày ${on.vi}.`,
        en: `The legal basis «${name}» ${words.en}, according to ${from.en}; this document is dated ${on.en}.`,
      },
      met: since,
    },
  ];
}

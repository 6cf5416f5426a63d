import type { Diagnostic, FindingEvidence } from '../../../schemas/index.js';
import type { CheckedDocument, DocumentCheck } from '../finding.js';
import { itemEvidence, textEvidence } from './evidence.js';
import { markerAfter, standsBetween } from './marker-between.js';

const codes = new Set(['numbering-gap', 'numbering-repeat']);

/** Lines with which another document or form begins: it has its own numbers. */
const otherDocument = /\n\s{0,20}(?:Độc lập\s?[-–]\s?Tự do|(?:Biểu )?Mẫu (?:số )?\d|Biểu số \d|Phụ lục)/iu;

/** Whether a place stands inside “ … ”: numbers there are those of the quoted text. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8000), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** What stands before in a sequence. */
interface Earlier {
  marker: string;
  evidence: FindingEvidence;
}

/** The numbered thing that stands before this one in the same sequence: a section of the same parent and kind, or a row of the same table. */
function before(document: CheckedDocument, { span, cell }: Diagnostic): Earlier | null {
  const { plan } = document;
  if (cell !== undefined) {
    const row = plan.tasks.findLast((task) => task.cell?.table === cell.table && task.cell.row < cell.row && task.number !== null);
    return row === undefined ? null : { marker: row.number!, evidence: itemEvidence(document, row) };
  }
  const at = plan.sections.findIndex((section) => section.span.start === span?.start && section.span.end === span.end);
  const own = plan.sections[at];
  if (own === undefined) return null;
  const prefix = (marker: string) => marker.split('.').slice(0, -1).join('.');
  const earlier = plan.sections
    .slice(0, at)
    .findLast(
      (section) =>
        section.parent === own.parent &&
        section.kind === own.kind &&
        /\d/u.test(section.marker) === /\d/u.test(own.marker) &&
        prefix(section.marker) === prefix(own.marker),
    );
  return earlier === undefined ? null : { marker: earlier.marker, evidence: textEvidence(document, earlier.span, earlier.id) };
}

/** Gaps and repeats of numbers, as the extraction found them, with the item that stands before. Quoted texts and forms count for themselves. */
export const numbering: DocumentCheck = (document) =>
  document.plan.diagnostics.flatMap((diagnostic) => {
    const { code, span, quote, page = null, message } = diagnostic;
    if (!codes.has(code) || span === undefined || quote === undefined) return [];
    const earlier = before(document, diagnostic);
    const from = earlier?.evidence.span?.start ?? span.start;
    const places = [span.start, from];
    if (places.some((at) => isQuoted(document.plan.text, at))) return [];
    // Each form among the annexes of a decree begins with its own Điều 1.
    if (code === 'numbering-repeat' && /^Điều\s+1(?!\d)/u.test(quote)) return [];
    if (otherDocument.test(document.plan.text.slice(from, span.start))) return [];
    const next = earlier === null ? null : code === 'numbering-gap' ? markerAfter(earlier.marker) : /^i\b/u.test(quote) ? 'ii' : null;
    if (next !== null && standsBetween(document.plan.text, from + 1, span.start, next)) return [];
    const own = document.plan.sections.find((section) => section.span.start === span.start)?.id ?? null;
    const [vi = message, en = message] = message.split(/\s\((?=[^()]*\)$)/u).map((part) => part.replace(/\)$/u, ''));
    return [
      {
        code,
        severity: 'warning',
        message: {
          vi: `${vi}. Có thể bản này thiếu hoặc chép sai.`,
          en: `${en[0]!.toUpperCase()}${en.slice(1)}. This copy may be incomplete.`,
        },
        expected: null,
        met: null,
        evidence: [...(earlier === null ? [] : [earlier.evidence]), itemEvidence(document, { id: own, quote, span, page })],
        key: null,
        suggestion: null,
      },
    ];
  });

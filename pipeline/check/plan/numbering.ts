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

/** The two numbers that a diagnostic names: `Thiếu số thứ tự giữa 3 và 5`, `Số thứ tự 2 đứng sau 6`. */
const numbers =
  /giữa (?<before>.{1,20}) và (?<after>.{1,20}?)(?= \(|$)|Số thứ tự (?<again>.{1,20}) đứng sau (?<earlier>.{1,20}?)(?= \(|$)/u;

function numberBefore(message: string): string | null {
  const groups = numbers.exec(message)?.groups;
  return groups?.['before'] ?? groups?.['earlier'] ?? null;
}

/** The row of the same table with this number that stands nearest before: its task, else its longest cell. */
function rowBefore(document: CheckedDocument, { cell }: Diagnostic, marker: string): FindingEvidence | null {
  const { plan } = document;
  const rows = plan.tables.find(({ id }) => id === cell?.table)?.rows ?? [];
  const cells = rows
    .map((row) => row.cells)
    .findLast((row) => (row[0]?.row ?? 0) < cell!.row && row.some(({ text }) => text.replace(/[.)\s]+$/u, '') === marker));
  if (cells === undefined) return null;
  const task = plan.tasks.find((item) => item.cell?.table === cell!.table && item.cell.row === cells[0]!.row);
  const longest = [...cells].sort((a, b) => b.text.length - a.text.length)[0]!;
  return task === undefined ? textEvidence(document, longest.span) : itemEvidence(document, task);
}

/** The section of the same parent and kind with this number that stands nearest before. */
function sectionBefore(document: CheckedDocument, { span }: Diagnostic, marker: string): FindingEvidence | null {
  const { sections } = document.plan;
  const at = sections.findIndex((section) => section.span.start === span?.start && section.span.end === span.end);
  const own = sections[at];
  const earlier = sections
    .slice(0, Math.max(0, at))
    .findLast((section) => section.parent === own?.parent && section.kind === own.kind && section.marker === marker);
  return earlier === undefined ? null : textEvidence(document, earlier.span, earlier.id);
}

/** Gaps and repeats of numbers, as the extraction found them, with the item that stands before. Quoted texts and forms count for themselves. */
export const numbering: DocumentCheck = (document) =>
  document.plan.diagnostics.flatMap((diagnostic) => {
    const { code, span, quote, page = null, message } = diagnostic;
    if (!codes.has(code) || span === undefined || quote === undefined) return [];
    const marker = numberBefore(message);
    const find = diagnostic.cell === undefined ? sectionBefore : rowBefore;
    const earlier = marker === null ? null : find(document, diagnostic, marker);
    const from = earlier?.span?.start ?? span.start;
    const places = [span.start, from];
    if (places.some((at) => isQuoted(document.plan.text, at))) return [];
    // Each form among the annexes of a decree begins with its own Điều 1.
    if (code === 'numbering-repeat' && /^Điều\s+1(?!\d)/u.test(quote)) return [];
    if (otherDocument.test(document.plan.text.slice(from, span.start))) return [];
    const next = marker === null ? null : code === 'numbering-gap' ? markerAfter(marker) : marker === 'i' ? 'ii' : null;
    if (next !== null && standsBetween(document.plan.text, from + 1, span.start, next)) return [];
    const items = [...document.plan.sections, ...document.plan.tasks];
    const own = items.find((item) => item.span.start === span.start)?.id ?? null;
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
        evidence: [...(earlier === null ? [] : [earlier]), itemEvidence(document, { id: own, quote, span, page })],
        key: null,
        suggestion: null,
      },
    ];
  });

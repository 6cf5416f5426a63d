import { squeeze } from '../../../extractors/vietnamese.js';
import type { FindingEvidence, Span } from '../../../schemas/index.js';
import type { CheckedDocument } from '../finding.js';

/** An item of the plan (or a field of its header, with `item` null) as evidence. */
export function itemEvidence(
  { file }: CheckedDocument,
  { id = null, quote, span, page }: { id?: string | null; quote: string; span: Span; page: number | null },
): FindingEvidence {
  return { file, quote, span, page, item: id };
}

/** Words of the plan as evidence; the page is that on which they begin. */
export function textEvidence({ file, plan }: CheckedDocument, span: Span, item: string | null = null): FindingEvidence {
  const page = plan.pages.findLast(({ start }) => start <= span.start)?.number ?? null;
  return { file, quote: squeeze(plan.text.slice(span.start, span.end)), span, page, item };
}

/** The field of the header as evidence, as a list that is empty where the field was not read. */
export function headerEvidence(document: CheckedDocument, field: string): FindingEvidence[] {
  const found = document.plan.header.evidence[field];
  return found === undefined ? [] : [itemEvidence(document, found)];
}

import type { HeaderFields, Span } from '../schemas/index.js';
import type { Passage } from './passage.js';

/** What every mention extractor may know: the passages in reading order, the header, and the spans that earlier extractors took. */
export interface ExtractionContext {
  passages: readonly Passage[];
  header: HeaderFields;
  /** Citations with their titles (extents): dates and numbers inside them are no deadlines and no targets. Sorted by start. */
  citations: readonly Span[];
}

/** A finding about the document that is no value, with its place. */
export interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
  span: Span;
  rule: string;
}

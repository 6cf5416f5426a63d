import type { ExtractionContext } from '../../extractors/context.js';
import { extractReferences, type ReferenceReading } from '../../extractors/legal-references/index.js';
import type { Passage, Zone } from '../../extractors/passage.js';
import { squeeze } from '../../extractors/vietnamese.js';

const blank: ExtractionContext['header'] = {
  type: 'KH',
  number: null,
  symbol: null,
  issuer: null,
  parent: null,
  place: null,
  date: null,
  title: null,
  period: null,
  signers: [],
  recipients: [],
};

/** One paragraph, or several in order, as passages of one zone. */
export function passagesOf(texts: string | readonly string[], zone: Zone = 'body'): Passage[] {
  let start = 0;
  return [texts].flat().map((text, index) => {
    const passage: Passage = {
      text,
      start,
      end: start + text.length,
      block: `b${index + 1}`,
      kind: 'paragraph',
      marker: null,
      zone,
      section: null,
      cell: null,
    };
    start += text.length + 1;
    return passage;
  });
}

/** Reads the references of some text, with header fields as given. */
export function read(
  texts: string | readonly string[],
  header: Partial<ExtractionContext['header']> = {},
  zone: Zone = 'body',
): ReferenceReading {
  return extractReferences({ passages: passagesOf(texts, zone), header: { ...blank, ...header } });
}

/** Quotes of all references, in order. */
export function quotes(text: string, header: Partial<ExtractionContext['header']> = {}, zone: Zone = 'body'): string[] {
  return read(text, header, zone).references.map(({ span }) => squeeze(text.slice(span.start, span.end)));
}

/** One field of all references, in order. */
export function values<K extends keyof ReferenceReading['references'][number]['value']>(
  field: K,
  text: string,
  header: Partial<ExtractionContext['header']> = {},
  zone: Zone = 'body',
): ReferenceReading['references'][number]['value'][K][] {
  return read(text, header, zone).references.map(({ value }) => value[field]);
}

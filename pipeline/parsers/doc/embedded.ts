import type { Diagnostic } from '../../../schemas/index.js';

const object = /\x13\s{0,5}(?:EMBED|LINK)\s{1,5}([\w.]{1,60})/gu;

/** Warns of files that are embedded in a document (worksheets, drawings), by the fields that show them: their content is not read. */
export function embeddedObjects(text: string): Diagnostic[] {
  const kinds = new Set([...text.matchAll(object)].map(([, kind]) => kind!));
  if (kinds.size === 0) return [];
  const message = `Embedded objects are not read, only the text around them: ${[...kinds].sort().join(', ')}.`;
  return [{ code: 'embedded-object', severity: 'warning', message }];
}

import type { Diagnostic } from '../../../schemas/index.js';
import { convertRuns } from '../encodings/convert-runs.js';

/** A text of a document that is to be read, and the name of the font that it is set in; null where none is named. */
export interface SetText {
  node: { value: string };
  font: string | null;
}

/**
 * Brings the texts of a document, paragraph by paragraph, to Unicode where they are in an old Vietnamese encoding; the nodes are changed
 * in place. Returns the encoding that most were converted from, null for none. Throws IngestError `unsupported-format` for unreadable ones.
 */
export function convertTexts(
  paragraphs: readonly (readonly SetText[])[],
  name: string,
): { encoding: string | null; diagnostics: Diagnostic[] } {
  const runs = paragraphs.map((texts) => texts.map(({ node, font }) => ({ text: node.value, font })));
  const converted = convertRuns(runs, name);
  for (const [index, texts] of paragraphs.entries())
    for (const [at, { node }] of texts.entries()) node.value = converted.paragraphs[index]?.[at] ?? node.value;
  return { encoding: converted.encoding, diagnostics: converted.diagnostics };
}

import type { Diagnostic } from '../../../schemas/index.js';
import { convertRuns } from '../encodings/convert-runs.js';
import type { FontText } from './runs.js';

/** What became of the letters of a document. */
export interface ConvertedLetters {
  /** The encoding that most letters were converted from; null where all were Unicode. */
  encoding: string | null;
  diagnostics: Diagnostic[];
}

/**
 * Turns the letters of old Vietnamese encodings into Unicode, in place; text that is shown in capitals becomes capitals.
 * Throws IngestError `unsupported-format` where letters cannot be converted with confidence.
 */
export function convertTexts(paragraphs: readonly (readonly FontText[])[], name: string): ConvertedLetters {
  const runs = paragraphs.map((texts) => texts.map(({ node, font }) => ({ text: node.value, font })));
  const converted = convertRuns(runs, name);
  for (const [index, texts] of paragraphs.entries()) {
    for (const [at, { node, capitals }] of texts.entries()) {
      const value = converted.paragraphs[index]![at]!;
      node.value = capitals ? value.toUpperCase() : value;
    }
  }
  return { encoding: converted.encoding, diagnostics: converted.diagnostics };
}

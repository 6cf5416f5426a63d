import type { Diagnostic } from '../../../schemas/index.js';
import { legacyDecoder } from '../encodings/legacy-fonts.js';
import type { FontText } from './runs.js';

/** What became of the letters of a document. */
export interface ConvertedLetters {
  encoding: string | null;
  diagnostics: Diagnostic[];
}

/** Turns the letters of old Vietnamese fonts into Unicode, in place. */
export function convertTexts(texts: readonly (readonly FontText[])[], _name: string): ConvertedLetters {
  const fonts = new Set<string>();
  for (const text of texts.flat()) {
    const decode = legacyDecoder(text.font);
    if (decode) {
      fonts.add(text.font);
      text.node.value = [...text.node.value].map(decode).join('');
    }
    if (text.capitals) text.node.value = text.node.value.toUpperCase();
  }
  return { encoding: null, diagnostics: [] };
}

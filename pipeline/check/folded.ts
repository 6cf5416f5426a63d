import { fold } from '../../extractors/vietnamese.js';

/**
 * A function of short texts that keeps its last answers: the same titles and issuers stand in thousands of documents. At most `most` answers
 * are kept, then all are forgotten.
 */
export function remember<T>(answer: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined || known.has(text)) return old as T;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}

/** `fold` for texts that come again and again. */
export const folded = remember(fold);

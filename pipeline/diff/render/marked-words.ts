import { runsBetween } from '../words/sequences.js';

/** A piece of text that both versions have, or only one of them. */
export interface MarkedPart {
  is: 'same' | 'removed' | 'added';
  text: string;
}

const mostEdits = 3000;
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** Both texts as one, word by word: what only the old one has is `removed`, what only the new one has `added`. */
export function markedWords(before: string, after: string): MarkedPart[] {
  const [olds, news] = [wordsOf(before), wordsOf(after)];
  const parts = runsBetween(olds, news, mostEdits).flatMap((run): MarkedPart[] =>
    run.same
      ? [{ is: 'same', text: olds.slice(...run.old).join('') }]
      : [
          { is: 'removed', text: olds.slice(...run.old).join('') },
          { is: 'added', text: news.slice(...run.new).join('') },
        ],
  );
  return joinedOverBlanks(parts.filter(({ text }) => text !== ''));
}

/** Changes with only a blank between them are one change: it reads better. */
function joinedOverBlanks(parts: readonly MarkedPart[]): MarkedPart[] {
  const out: MarkedPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') out.push({ is: 'removed', text: removed });
    if (added !== '') out.push({ is: 'added', text: added });
    removed = '';
    added = '';
  };
  parts.forEach((part, at) => {
    if (part.is === 'removed') removed += part.text;
    else if (part.is === 'added') added += part.text;
    else if (part.text.trim() === '' && removed !== '' && added !== '' && at < parts.length - 1) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      out.push(part);
    }
  });
  flush();
  return out;
}

/** Long stretches that did not change cut down to `around` characters on each side of what did. */
export function shortened(parts: readonly MarkedPart[], around: number): MarkedPart[] {
  return parts.map((part, at) => {
    if (part.is !== 'same') return part;
    const head = at === 0 ? '' : part.text.slice(0, around);
    const tail = at === parts.length - 1 ? '' : part.text.slice(-around);
    if (head.length + tail.length >= part.text.length - 1) return part;
    return { is: 'same', text: `${head}…${tail}` };
  });
}

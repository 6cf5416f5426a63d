import { isSyllable } from '../syllables.js';

const words = /[\p{L}\p{M}]+/gu;
const marked = /[^\u0000-\u007f]/u;

/** Whether a word was typed in capitals as far as they go (`CộNG`, `NộI`); null where it could be either (`Hà`, `UBND`). */
function typedInCapitals(word: string): boolean | null {
  if (/[a-z]/u.test(word)) return false;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0 || word.length === 1) return null;
  if (capitals === 1) return /^\p{Lu}/u.test(word) ? null : true;
  return isSyllable(word.toLowerCase()) ? true : null;
}

/** What the nearest word before each one in the same phrase tells. */
function nearest(found: readonly { capital: boolean | null }[], parts: (at: number) => boolean): (boolean | null)[] {
  let last: boolean | null = null;
  return found.map(({ capital }, at) => {
    const before = parts(at) ? null : last;
    last = capital ?? before;
    return before;
  });
}

/**
 * Gives capitals their tone marks back: fonts of TCVN3 have none, so that `CỘNG HOÀ XÃ HỘI` was typed `CộNG HOà Xã HộI`. A word that could
 * be either follows its neighbours: it is raised where one is in capitals and none is not. Lengths stay.
 */
export function restoreCapitals(text: string): string {
  const found = [...text.matchAll(words)].map(({ 0: word, index }) => ({ word, index, capital: typedInCapitals(word) }));
  const parted = found.map(({ index }, at) => {
    const before = found[at - 1];
    return before !== undefined && /[^\s-]/u.test(text.slice(before.index + before.word.length, index));
  });
  const ahead = nearest(found, (at) => parted[at]!);
  const behind = nearest([...found].reverse(), (at) => parted[found.length - at] ?? false).reverse();
  const letters = text.split('');
  for (const [at, { word, index, capital }] of found.entries()) {
    const beside = [ahead[at], behind[at]];
    if (!marked.test(word) || !(capital ?? (beside.includes(true) && !beside.includes(false)))) continue;
    const raised = word.toUpperCase();
    if (raised.length === word.length) letters.splice(index, word.length, ...raised.split(''));
  }
  return letters.join('');
}

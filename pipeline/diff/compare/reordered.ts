import type { Hunk } from '../words/hunks.js';
import { phraseKeys } from '../words/syllable.js';
import { strongKeys, type Token } from '../words/tokens.js';

/** Words of one side with what parts lists: whether a comma, a semicolon, `và`, `hoặc` or a line break stands before each. */
export interface ListedWords {
  keys: readonly string[];
  parted: readonly boolean[];
}

const parting = /[,;:\n|]|(?<!\p{L})(?:và|cùng|với)(?!\p{L})/iu;

/** Marks where the members of lists begin. */
export function listedWords(tokens: readonly Token[], text: string): ListedWords {
  const strong = tokens.filter(({ weak }) => !weak);
  return {
    keys: strong.map(({ key }) => key),
    parted: strong.map(({ start }, at) => {
      const before = strong[at - 1];
      return before === undefined || before.start > start || parting.test(text.slice(before.end, start));
    }),
  };
}

/** Words that a list may share before its first and behind its last member. */
const reach = 8;
/** Differences that one reordered list may fall into. */
const mostHunks = 12;

/** The differences that only put the members of a list in another order: `sơ kết, tổng kết` and `tổng kết, sơ kết`. */
export function reorderedLists(hunks: readonly Hunk[], old: ListedWords, current: ListedWords): ReadonlySet<Hunk> {
  const found = new Set<Hunk>();
  for (let first = 0; first < hunks.length; first++) {
    for (let last = first + 1; last < Math.min(hunks.length, first + mostHunks); last++) {
      if (!isReordered(hunks[first]!, hunks[last]!, old, current)) continue;
      for (const hunk of hunks.slice(first, last + 1)) found.add(hunk);
      first = last;
      break;
    }
  }
  return found;
}

function isReordered(first: Hunk, last: Hunk, old: ListedWords, current: ListedWords): boolean {
  const [oldFrom, oldTo, newFrom, newTo] = [first.old[0], last.old[1], first.new[0], last.new[1]];
  if (oldTo - oldFrom !== newTo - newFrom) return false;
  const counted = (words: ListedWords, from: number, to: number) => words.keys.slice(from, to).sort().join(' ');
  if (counted(old, oldFrom, oldTo) !== counted(current, newFrom, newTo)) return false;
  for (let before = 0; before <= reach && before <= Math.min(oldFrom, newFrom); before++) {
    for (let behind = 0; behind <= reach && oldTo + behind <= old.keys.length && newTo + behind <= current.keys.length; behind++)
      if (members(old, oldFrom - before, oldTo + behind) === members(current, newFrom - before, newTo + behind)) return true;
  }
  return false;
}

/** The members between two places, sorted; text without any parting mark is no list. */
function members({ keys, parted }: ListedWords, from: number, to: number): string | symbol {
  const list: string[][] = [];
  for (let at = from; at < to; at++) {
    if (at === from || parted[at]) list.push([]);
    list.at(-1)!.push(keys[at]!);
  }
  return list.length < 2
    ? Symbol('no list')
    : list
        .map((words) => words.join(' '))
        .sort()
        .join('\n');
}

/** Words that say how something is done; they stand before or behind their verb. */
const manners: ReadonlySet<string> = new Set(
  [
    'kịp thời',
    'nghiêm túc',
    'đầy đủ',
    'thường xuyên',
    'tích cực',
    'chủ động',
    'chặt chẽ',
    'hiệu quả',
    'khẩn trương',
    'đồng bộ',
    'quyết liệt',
  ].map((words) => phraseKeys(words).join(' ')),
);
/** Words between the two places of such a word. */
const leap = 4;

/** The differences that only put a word of manner on the other side of its verb: `kịp thời xử lý` and `xử lý kịp thời`. */
export function movedManners(hunks: readonly Hunk[]): ReadonlySet<Hunk> {
  const found = new Set<Hunk>();
  for (const [at, one] of hunks.entries()) {
    const other = hunks[at + 1];
    if (other === undefined || other.old[0] - one.old[1] > leap) continue;
    const isMoved = (from: Hunk, to: Hunk) =>
      from.added.length === 0 && to.removed.length === 0 && strongKeys(from.removed) === strongKeys(to.added);
    const words = strongKeys([...one.removed, ...one.added]);
    if (manners.has(words) && (isMoved(one, other) || isMoved(other, one))) for (const hunk of [one, other]) found.add(hunk);
  }
  return found;
}

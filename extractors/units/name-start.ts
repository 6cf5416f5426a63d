import { compounds, heads, quantifiers } from './lexicon.js';

const edge = '(?![\\p{L}\\p{N}])';
const spaced = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).map((w) => w.replace(/ (?![^(]*\))/g, '\\s+'));

const quantifier = `(?:${spaced(quantifiers).join('|')})${edge}\\s+`;
const compound = spaced(compounds).join('|');
const head = spaced(heads)
  .map((h) => {
    const look = h.indexOf('(?');
    return look < 0 ? `${h}${edge}` : `${h.slice(0, look)}${edge}${h.slice(look)}`;
  })
  .join('|');

const start = new RegExp(`^(?<quantifier>(?:${quantifier}){0,2})(?:(?<compound>(?:${compound})${edge})|(?<head>${head}))`, 'iu');
const compoundOnly = new RegExp(`^(?:${compound})${edge}`, 'iu');
const quantifierOnly = new RegExp(`^${quantifier}`, 'iu');

/** How a body's name begins at the start of `text`: lengths in characters. */
export interface NameStart {
  quantifier: number;
  /** Up to the end of the head word. */
  length: number;
  /** The head is a plain common noun (`phòng`, `đơn vị`), not a fixed name with words of its own. */
  plain: boolean;
  /** The head is written with a capital letter. */
  capital: boolean;
}

/** Reads the beginning of a body's name; null where none begins. */
export function readNameStart(text: string): NameStart | null {
  const match = start.exec(text.slice(0, 120));
  if (!match) return null;
  const quantifierLength = match.groups!['quantifier']!.length;
  return {
    quantifier: quantifierLength,
    length: match[0].length,
    plain: match.groups!['compound'] === undefined,
    capital: /^\p{Lu}/u.test(text.slice(quantifierLength)),
  };
}

/** Length of a name with a verb inside that begins here, 0 for none. */
export const compoundLength = (text: string): number => compoundOnly.exec(text.slice(0, 80))?.[0].length ?? 0;

/** Length of a quantifier (`các`, `mỗi`) that begins here, 0 for none. */
export const quantifierLength = (text: string): number => quantifierOnly.exec(text.slice(0, 40))?.[0].length ?? 0;

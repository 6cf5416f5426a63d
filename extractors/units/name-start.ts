import { type PhraseTable, phraseTable } from '../phrase-table.js';
import { compounds } from './compound-names.js';
import { heads, quantifiers } from './lexicon.js';
import { capitalPhrases, innerPhrases } from './name-phrases.js';

const quantifier = phraseTable(quantifiers, { ignoreCase: true });
const compound = phraseTable(compounds, { ignoreCase: true });
const head = phraseTable(heads, { ignoreCase: true });
const gap = /\s+/uy;

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

/** Length of a quantifier (`các`, `mỗi`) with the white space behind it that begins here, 0 for none. */
export function quantifierLength(text: string, at = 0): number {
  const length = quantifier(text, at);
  if (length === 0) return 0;
  gap.lastIndex = at + length;
  const space = gap.exec(text)?.[0].length ?? 0;
  return space === 0 ? 0 : length + space;
}

/** Length of a name with a verb inside that begins here, 0 for none. */
export const compoundLength: PhraseTable = compound;

const capital = phraseTable(capitalPhrases, { ignoreCase: true });
const inner = phraseTable(innerPhrases, { ignoreCase: true });

/** Length of a part of a name that begins here and holds a verb or a comma, 0 for none. */
export const innerLength = (text: string): number => (/^\p{Lu}/u.test(text) ? capital(text) : 0) || inner(text);

/** Reads the beginning of a body's name; null where none begins. */
export function readNameStart(text: string): NameStart | null {
  const first = quantifierLength(text);
  const counted = first + (first > 0 ? quantifierLength(text, first) : 0);
  const fixed = compound(text, counted);
  const length = fixed || head(text, counted);
  return length === 0
    ? null
    : { quantifier: counted, length: counted + length, plain: fixed === 0, capital: /^\p{Lu}/u.test(text.slice(counted, counted + 2)) };
}

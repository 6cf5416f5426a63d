/**
 * What every match of a pattern must hold: a digit, or one of some words (lower case). null where nothing can be said. Read from the
 * pattern's own source, so that a text without it need not be searched at all.
 */
export type Need = { digit: true } | { words: readonly string[] } | null;

/** More words than this cost as much as the search that they would save. */
const mostWords = 40;

/** A piece of a pattern: literal text that stands in every match, or what the piece as a whole needs. */
type Piece = { literal: string } | { need: Need };

const weight = (need: Need): number =>
  need === null ? 0 : 'digit' in need ? 3 : Math.min(...need.words.map((word) => word.length)) - need.words.length / mostWords;

const stronger = (a: Need, b: Need): Need => (weight(b) > weight(a) ? b : a);

/** What one of several alternatives needs: all that any of them may need. */
function either(needs: readonly Need[]): Need {
  if (needs.some((need) => need === null)) return null;
  if (needs.every((need) => need !== null && 'digit' in need)) return { digit: true };
  if (needs.some((need) => need !== null && 'digit' in need)) return null;
  const words = [...new Set(needs.flatMap((need) => (need !== null && 'words' in need ? need.words : [])))];
  return words.length > mostWords ? null : { words };
}

/** What a run of pieces needs: literals that touch are one word. */
function all(pieces: readonly Piece[]): Need {
  let need: Need = null;
  let run = '';
  const close = () => {
    if (run.length > 1) need = stronger(need, /\d/.test(run) ? { digit: true } : { words: [run] });
    else if (/\d/.test(run)) need = stronger(need, { digit: true });
    run = '';
  };
  for (const piece of pieces) {
    if ('literal' in piece) run += piece.literal;
    else {
      close();
      need = stronger(need, piece.need);
    }
  }
  close();
  return need;
}

/** A recursive reader of the syntax that the project's patterns use; anything else needs nothing. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Need {
    const needs = [all(this.sequence())];
    while (this.source[this.at] === '|') {
      this.at++;
      needs.push(all(this.sequence()));
    }
    return either(needs);
  }

  private sequence(): Piece[] {
    const pieces: Piece[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const piece = this.atom();
      const least = this.leastRepeats();
      pieces.push(least === 0 ? { need: null } : piece);
      if (least !== null && least > 0) pieces.push({ need: null });
    }
    return pieces;
  }

  /** Least repeats of a quantifier behind an atom; null where there is none. */
  private leastRepeats(): number | null {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 14));
    if (!quantifier) return null;
    this.at += quantifier[0].length;
    return quantifier[1] === undefined ? (quantifier[0].startsWith('+') ? 1 : 0) : Number(quantifier[1]);
  }

  private atom(): Piece {
    const character = this.source[this.at]!;
    if (character === '(') return this.group();
    if (character === '[') return this.characterClass();
    if (character === '\\') return this.escape();
    this.at++;
    return /[.^$]/.test(character) ? { need: null } : { literal: character.toLowerCase() };
  }

  private group(): Piece {
    const open = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))![0];
    this.at += open.length;
    const need = this.alternatives();
    this.at++;
    return { need: /[=!]$/.test(open) ? null : need };
  }

  private escape(): Piece {
    const escaped = this.source.slice(this.at, this.at + 2);
    this.at += 2;
    if (/^\\[pP]$/.test(escaped)) this.at = this.source.indexOf('}', this.at) + 1;
    else if (escaped === '\\k') this.at = this.source.indexOf('>', this.at) + 1;
    else if (escaped === '\\u') this.at += this.source[this.at] === '{' ? this.source.indexOf('}', this.at) - this.at + 1 : 4;
    else if (escaped === '\\x') this.at += 2;
    if (escaped === '\\d') return { need: { digit: true } };
    return /^\\[^\p{L}\p{N}]$/u.test(escaped) ? { literal: escaped[1]! } : { need: null };
  }

  /** A class of one letter in both cases is that letter, a class of digits a digit. */
  private characterClass(): Piece {
    let end = this.at + 1;
    while (end < this.source.length && this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    const members = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    if (/^(?:\d(?:-\d)?)+$/.test(members) || members === '\\d') return { need: { digit: true } };
    const letters = new Set([...members.toLowerCase()]);
    return /^\p{L}{2}$/u.test(members) && letters.size === 1 ? { literal: [...letters][0]! } : { need: null };
  }
}

/** Reads what every match of the pattern must hold. Words are lower case: compare them with a lower-cased text. */
export const needOf = (pattern: RegExp): Need => new Reader(pattern.source).alternatives();

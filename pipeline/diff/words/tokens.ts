import { definition, type Glossary } from './glossary.js';
import { isAcronym } from './initials.js';
import { notations } from './lexicon.js';
import { isBody, phraseLengths, phraseReadings } from './phrases.js';
import { wordKey } from './syllable.js';
import { weakWords } from './weak-words.js';

/** A word as it is compared. Several tokens of one abbreviation share its place; `weak` ones do not count. Offsets are those of the whole text. */
export interface Token {
  key: string;
  start: number;
  end: number;
  weak: boolean;
}

const printedWord = /\p{L}[\p{L}\p{M}\p{N}]*(?:&\p{Lu}[\p{L}\p{N}]*)*(?:\/c(?:áo)?(?!\p{L}))?/uy;
const bareDefinition = new RegExp(definition.source, 'iuy');

/**
 * The words of `text` from `from` to `to` as they are compared: abbreviations written out, one spelling for each word, one notation for
 * each date, number and document; punctuation, case and brackets that only define abbreviations left out.
 */
export function tokensOf(text: string, from: number, to: number, glossary: Glossary): Token[] {
  const tokens: Token[] = [];
  const push = (keys: readonly string[], start: number, end: number) => {
    for (const key of keys) tokens.push({ key, start, end, weak: weakWords.has(key) });
  };
  let at = from;
  while (at < to) {
    const read = text[at] === '(' ? definitionAt(text, at, glossary) : null;
    const found = read ?? notationAt(text, at, to) ?? wordAt(text, at, glossary);
    if (found === null || found.end > to) {
      at += 1;
      continue;
    }
    if (found.symbolic && tokens.at(-1)?.key === numberSign) tokens.pop();
    push(found.keys, at, found.end);
    at = found.end;
  }
  return readPhrases(tokens);
}

const numberSign = wordKey('số');

interface Found {
  keys: readonly string[];
  end: number;
  symbolic?: boolean;
}

/** A bracket that only says what something is called from here on: it has no words of its own. */
function definitionAt(text: string, at: number, glossary: Glossary): Found | null {
  bareDefinition.lastIndex = at;
  const match = bareDefinition.exec(text);
  if (match) return { keys: [], end: at + match[0].length };
  const bracket = /^\((?<short>[^()\s]{2,12})\)/u.exec(text.slice(at, at + 14));
  return bracket && isAcronym(bracket.groups!.short!) && glossary.has(bracket.groups!.short!)
    ? { keys: [], end: at + bracket[0].length }
    : null;
}

function notationAt(text: string, at: number, to: number): Found | null {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(text[at]!)) return null;
  if (!/[\d(%/≥≤<>±nNtTqQgG]/u.test(text[at]!)) return null;
  for (const { pattern, read } of notations) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || at + match[0].length > to) continue;
    const keys = read(match.groups ?? {});
    const end = at + match[0].length;
    return { keys: keys === null ? [match[0]] : keys.map(wordKey), end, symbolic: match.groups?.printed !== undefined };
  }
  return null;
}

function wordAt(text: string, at: number, glossary: Glossary): Found | null {
  printedWord.lastIndex = at;
  const match = printedWord.exec(text);
  if (!match) return null;
  const [printed] = match;
  const long = glossary.get(printed);
  return { keys: long ?? [wordKey(printed)], end: at + printed.length };
}

/** Puts one phrase for all that say the same. */
function readPhrases(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const lengths = isBody(token.key, tokens[at - 1]?.key) ? [] : (phraseLengths.get(token.key) ?? []);
    let taken = 0;
    for (const length of lengths) {
      const piece = tokens.slice(at, at + length);
      const reading = phraseReadings.get(piece.map(({ key }) => key).join(' '));
      if (!reading || piece.length < length) continue;
      const { end } = piece.at(-1)!;
      out.push(...reading.map((key) => ({ key, start: token.start, end, weak: weakWords.has(key) })));
      taken = length;
      break;
    }
    if (taken === 0) out.push(token);
    at += taken || 1;
  }
  return out;
}

/** Whether two texts say the same in the same order, grammar words aside. */
export function sameWords(one: readonly Token[], other: readonly Token[]): boolean {
  return strongKeys(one) === strongKeys(other);
}

/** The keys that count, as one string. */
export const strongKeys = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ weak }) => !weak)
    .map(({ key }) => key)
    .join(' ');

import type { Groups } from '../rule.js';
import { squeeze } from '../vietnamese.js';
import type { Identification } from './identification.js';
import { numberPattern, symbolParts, symbolPattern, tidySymbol, wrappedNumberPattern } from './symbol.js';
import { typeAbbreviation, typeOfWord, typeWord, wordStart } from './type-words.js';

/** Source of the word `số` with its colon. */
export const no = String.raw`[sS][ốỐ]\s{0,3}[:.]?\s{0,3}`;
/** Source of a type word or its abbreviation, as group `type`. */
export const typed = `${wordStart}(?<type>${typeWord}|${typeAbbreviation})`;
/** Source of number, optional year and symbol, as groups. */
export const identifier = numberPattern + symbolPattern;
/** The same, where a line end may have left a space inside the number. */
export const wrappedIdentifier = wrappedNumberPattern + symbolPattern;

/** Number, year and symbol of a match, with the type that its word names; null for contracts and for what is no symbol. */
export function identify(groups: Groups, least: number): Identification | null {
  const symbol = tidySymbol(groups['symbol']!);
  const type = groups['type'] === undefined ? undefined : typeOfWord(squeeze(groups['type']));
  if (type?.kind === 'private' || symbol.startsWith('HĐ-') || symbol.startsWith('HĐ/')) return null;
  const letters = symbol.replace(/[^\p{L}]/gu, '').length;
  if (symbolParts(symbol).length < 2 && letters < least && !/^QH\d/u.test(symbol)) return null;
  const year = groups['year'] === undefined ? null : Number(groups['year'].replace(/\s/gu, ''));
  const number = groups['number']?.replace(/\s/gu, '') ?? null;
  const separator = (groups['separator'] ?? '/').replace('–', '-');
  return {
    kind: 'numbered',
    type: type === undefined ? null : type.code,
    typed: type !== undefined,
    number,
    year,
    symbol,
    identifier: number === null ? null : `${number}${year === null ? '' : `/${year}`}${separator}${symbol}`,
    name: null,
    issuer: null,
  };
}

import { identityOf } from '../../../../extractors/legal-references/identity.js';
import { bareNumber } from '../../../../extractors/legal-references/own-number.js';
import { identifier as identifierPattern } from '../../../../extractors/legal-references/read-identifier.js';
import { tidySymbol } from '../../../../extractors/legal-references/symbol.js';
import { typeOfWord } from '../../../../extractors/legal-references/type-words.js';
import { documentTypes } from '../../../../extractors/registry/document-types.js';
import { provinceOf } from '../../../../extractors/registry/provinces.js';
import { fold, slug } from '../../../../extractors/vietnamese.js';

/** What the identity of a record is made from, as its row prints it. */
export interface Identified {
  identifier: string | null;
  type: string | null;
  title: string | null;
  date: string | null;
  issuer: string | null;
  locality: string | null;
}

/** The keys of a record, and the identifier in the form that citations have. */
export interface RecordIdentity {
  key: string | null;
  names: string[];
}

const whole = new RegExp(`^${identifierPattern}$`, 'u');
const laws = ['HP', 'LUẬT', 'BL', 'PL'];
const codes = new Map(documentTypes.map(({ name, code }) => [fold(name), code]));

/** Remembers what was read from words that stand in many rows. */
function remembered<V>(read: (words: string) => V): (words: string) => V {
  const known = new Map<string, V>();
  return (words) => {
    const value = known.has(words) ? known.get(words)! : read(words);
    if (known.size < 10_000) known.set(words, value);
    return value;
  };
}

/** The code of a type word (`Nghị định`), of a code as it stands (`NĐ`), or of words that begin with a type word (`Quyết định của UBND tỉnh`). */
const typeCode = remembered((words): string | null => {
  if (documentTypes.some(({ code }) => code === words)) return words;
  const begins = fold(words.split(/\s+(?:của|liên)\s+/u)[0]!);
  return codes.get(begins) ?? typeOfWord(words)?.code ?? null;
});

const lawWord = /^(?:Bộ luật|Luật|Pháp lệnh)\s+/iu;
const yearAtEnd = /\s+(?:năm\s+)?(?<year>\d{4})$/u;

/** Names under which a law is cited: `luat/to-cao` and, with the year of its issue, `luat/to-cao/2018`. */
function lawNames(type: string, title: string | null, date: string | null): string[] {
  const kind = type === 'HP' ? 'law' : /^sửa đổi/iu.test(title ?? '') ? 'amending-law' : 'law';
  const name = title === null ? null : title.replace(lawWord, '').replace(yearAtEnd, '');
  const bare = { kind, type, number: null, year: null, symbol: null, name, date: null, issuer: null, seat: '' } as const;
  const { key } = identityOf(bare, { province: null, district: null });
  const year = date?.slice(0, 4) ?? yearAtEnd.exec(title ?? '')?.groups?.['year'];
  return key === null ? [] : year === undefined ? [key] : [key, `${key}/${year}`];
}

const locate = remembered((locality): { province: string | null; district: string | null } | null => {
  const [province, ...below] = locality
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean);
  if (province === undefined) return { province: null, district: null };
  const found = provinceOf(province.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, '')) ?? null;
  return found === null ? null : { province: found.slug, district: below.length === 0 ? null : below.map(slug).join('/') };
});

/** The identity of a record by the rule that citations follow, or the reason why it has none. */
export function identify(row: Identified): RecordIdentity | { reason: string } {
  const type = row.type === null ? null : typeCode(row.type);
  if (row.identifier === null) {
    const title = type === null ? lawType(row.title) : type;
    if (title === null || !laws.includes(title)) return { reason: 'expected an identifier, found none' };
    const names = lawNames(title, row.title, row.date);
    return names.length > 0 ? { key: null, names } : { reason: 'expected the name of a law, found none' };
  }
  const groups = whole.exec(row.identifier.replace(/\s*([/–-])\s*/gu, '$1'))?.groups;
  if (groups === undefined) return { reason: `expected number and symbol such as 62/2020/NĐ-CP, found ${row.identifier.slice(0, 60)}` };
  const place = locate(row.locality ?? '');
  if (place === null) return { reason: `expected a province as locality, found ${row.locality!.slice(0, 60)}` };
  const symbol = tidySymbol(groups['symbol']!);
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  const code = type ?? (/^QH\d/u.test(symbol) ? lawType(row.title) : null);
  const { issuer, date, title } = row;
  const number = bareNumber(groups['number']!);
  const base = { kind: 'numbered', type: code, number, year, symbol, name: title, date, issuer, seat: issuer ?? '' } as const;
  const { key } = identityOf(base, place);
  if (key === null) {
    const missing =
      year === null && date === null ? 'a year or date' : code === null && /^QH\d/u.test(symbol) ? 'a type' : 'the place of the issuer';
    return { reason: `${row.identifier}: expected ${missing}, found none` };
  }
  return { key, names: code !== null && laws.includes(code) ? lawNames(code, title, date) : [] };
}

/** The type that the title of a law begins with. */
function lawType(title: string | null): string | null {
  const word = lawWord.exec(title ?? '')?.[0].trim();
  return word === undefined ? (/^Hiến pháp/u.test(title ?? '') ? 'HP' : null) : (codes.get(fold(word)) ?? null);
}

import type { HeaderFields } from '../../schemas/index.js';
import { matchesOf } from '../matches-of.js';
import type { Passage } from '../passage.js';
import { provinceOf, provincePattern, provinces } from '../registry/provinces.js';
import { slug } from '../vietnamese.js';
import { anyCase, wordStart } from './type-words.js';

/** The place that a local body belongs to: slugs of province and, below it, district or commune. */
export interface Locality {
  province: string | null;
  district: string | null;
}

const wordEnd = String.raw`(?![\p{L}\p{N}])`;
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|TP\.?|Tp\.?)\s{0,2})(?<name>${provincePattern})${wordEnd}(?!\s+Dương(?:\s|$))`,
  'gu',
);
const bare = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${provincePattern})${wordEnd}(?!\s+Dương(?:\s|$))`, 'gu');
const headBelow = [
  'huyện ủy',
  'huyện uỷ',
  'quận ủy',
  'quận uỷ',
  'thị ủy',
  'thị uỷ',
  'thành ủy',
  'thành uỷ',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
]
  .map(anyCase)
  .join('|');
const lower = new RegExp(String.raw`${wordStart}(?<head>${headBelow})\s+(?<name>\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){0,3})`, 'gu');

/** Name in usual case, so that a letterhead in capitals can be looked up. */
const usual = (text: string) =>
  /\p{Ll}/u.test(text) ? text : text.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

/** The province that a text names, if it names exactly one. */
export function provinceIn(text: string): string | null {
  for (const pattern of [named, bare]) {
    const found = new Set([...matchesOf(pattern, text)].map(({ groups }) => provinceOf(groups!['name']!)!.slug));
    if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
  }
  return null;
}

/** `thành phố Quảng Ngãi` is a town of the province Quảng Ngãi, `thành phố Hà Nội` is no part of one. */
function isBelowProvince(head: string, name: string): boolean {
  const province = provinceOf(name);
  return province === null || (/^thành phố$/iu.test(head) && province.kind === 'tỉnh');
}

/** The district or commune that the name of a body gives (`UBND huyện Bình Sơn` is `binh-son`), or null. */
export function districtIn(text: string): string | null {
  const places = [...usual(text).matchAll(lower)].flatMap(({ groups }) =>
    isBelowProvince(groups!['head']!, groups!['name']!) ? [groups!['name']!] : [],
  );
  return places.length === 0 ? null : places.map((name) => slug(name)).join('/');
}

/** Where the plan's own bodies stand: its issuer, parent and place, else the one province that its text names. */
export function planLocality(header: HeaderFields, passages: readonly Pick<Passage, 'text'>[]): Locality {
  const fields = [header.issuer, header.parent, header.place].filter((field) => field !== null).map(usual);
  const province = fields.map(provinceIn).find((slug) => slug !== null) ?? provinceIn(passages.map(({ text }) => text).join('\n'));
  const district =
    [header.issuer, header.parent].map((field) => (field === null ? null : districtIn(field))).find((slug) => slug !== null) ?? null;
  return { province, district };
}

const below = /(?<![\p{L}])(?:huyện|quận|thị xã|thị (?:ủy|uỷ)|xã|phường|thị trấn|đặc khu)(?![\p{L}])/u;
const provincial = /(?<![\p{L}])(?:tỉnh|sở)(?![\p{L}])/u;
const city = /(?<![\p{L}])(?:thành (?:phố|ủy|uỷ)|tp)(?![\p{L}])/u;

/** At which level the words of an issuer place it; null where they do not say. A city without a name may be either: its province decides. */
export function levelOf(issuer: string, province: string | null): 'province' | 'district' | null {
  const words = issuer.toLowerCase();
  if (below.test(words)) return 'district';
  if (provincial.test(words)) return 'province';
  if (!city.test(words)) return null;
  if (districtIn(issuer) !== null) return 'district';
  if (provinceIn(usual(issuer)) !== null) return 'province';
  const kind = provinces.find(({ slug: name }) => name === province)?.kind;
  return kind === undefined ? null : kind === 'thành phố' ? 'province' : 'district';
}

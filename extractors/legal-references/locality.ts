import type { HeaderFields } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import { provinceOf, provincePattern } from '../registry/provinces.js';
import { slug } from '../vietnamese.js';

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
const lower =
  /(?<![\p{L}\p{N}])(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+(?<name>\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){0,3})/gu;

/** Name in usual case, so that a letterhead in capitals can be looked up. */
const usual = (text: string) =>
  /\p{Ll}/u.test(text) ? text : text.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

/** The province that a text names, if it names exactly one. */
export function provinceIn(text: string): string | null {
  for (const pattern of [named, bare]) {
    const found = new Set([...text.matchAll(pattern)].map(({ groups }) => provinceOf(groups!['name']!)!.slug));
    if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
  }
  return null;
}

/** The district or commune that the name of a body gives (`UBND huyện Bình Sơn` is `binh-son`), or null. */
export function districtIn(text: string): string | null {
  const places = [...usual(text).matchAll(lower)].map(({ groups }) => groups!['name']!).filter((name) => provinceOf(name) === null);
  return places.length === 0 ? null : places.map((name) => slug(name)).join('/');
}

/** Where the plan's own bodies stand: its issuer, parent and place, else the one province that its text names. */
export function planLocality(header: HeaderFields, passages: readonly Passage[]): Locality {
  const fields = [header.issuer, header.parent, header.place].filter((field) => field !== null).map(usual);
  const province = fields.map(provinceIn).find((slug) => slug !== null) ?? provinceIn(passages.map(({ text }) => text).join('\n'));
  const district =
    [header.issuer, header.parent].map((field) => (field === null ? null : districtIn(field))).find((slug) => slug !== null) ?? null;
  return { province, district };
}

const below = /(?<![\p{L}])(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?![\p{L}])/u;
const provincial = /(?<![\p{L}])(?:tỉnh|sở)(?![\p{L}])/u;
const city = /(?<![\p{L}])thành (?:phố|ủy|uỷ)(?![\p{L}])/u;

/** At which level the words of an issuer place it; null where they do not say. */
export function levelOf(issuer: string): 'province' | 'district' | null {
  const words = issuer.toLowerCase();
  if (below.test(words)) return 'district';
  if (provincial.test(words)) return 'province';
  if (!city.test(words)) return null;
  return provinceIn(usual(issuer)) === null && districtIn(issuer) !== null ? 'district' : 'province';
}

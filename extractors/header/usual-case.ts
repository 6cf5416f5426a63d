import { provinces } from '../registry/provinces.js';
import { fold } from '../vietnamese.js';
import { bodyHeads } from './body-heads.js';
import { isCapitals } from './lines.js';

/** Phrases with a spelling of their own, in usual case. */
const phrases: readonly string[] = [
  'Mặt trận Tổ quốc',
  'Tổ quốc',
  'Trung ương',
  'Công Thương',
  'Nhà nước',
  'Chính phủ',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Đảng',
  'Quốc hội',
];
const administrative: readonly string[] = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'xã', 'phường'];

/** Spelling by folded words: heads of body names, phrases and places; longest first, so that `Ban Chỉ đạo` wins over `Ban`. */
const known = [
  ...[...provinces.map(({ name }) => name), 'Việt Nam'].map((spelling) => ({ spelling, kind: 'place' as const })),
  ...bodyHeads.map((spelling) => ({ spelling, kind: 'head' as const })),
  ...phrases.map((spelling) => ({ spelling, kind: 'phrase' as const })),
  ...administrative.map((spelling) => ({ spelling, kind: 'administrative' as const })),
]
  .map((entry) => ({ ...entry, key: fold(entry.spelling).split(' ') }))
  .sort((a, b) => b.key.length - a.key.length);

const syllable = /^(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const separators = new Set(['và', '-', '–']);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Brings a name printed in capitals into the usual case: `SỞ KHOA HỌC VÀ CÔNG NGHỆ` is `Sở Khoa học và Công nghệ`, `UBND TỈNH QUẢNG NGÃI` is
 * `UBND tỉnh Quảng Ngãi`. What is no Vietnamese syllable stays as an abbreviation; the words after tỉnh, huyện, xã … are a proper name.
 */
export function usualCase(name: string): string {
  const printed = name.replace(/\s+/gu, ' ').trim();
  if (!isCapitals(printed)) return printed;
  const words = printed.split(' ');
  const keys = words.map((word) =>
    fold(word)
      .replace(/[–—]/gu, '-')
      .replace(/[^a-z0-9&-]/g, ''),
  );
  const result: string[] = [];
  let proper = false;
  let next = true;
  let afterHead = true;
  for (let i = 0; i < words.length; ) {
    const entry = known.find(
      ({ key, kind }) =>
        key.every((k, j) => keys[i + j] === k) &&
        (!proper || kind === 'place' || kind === 'administrative') &&
        !(key[0] === 'xa' && keys[i + 1] === 'hoi') &&
        (kind !== 'head' || key.length > 1 || afterHead),
    );
    afterHead = entry?.kind === 'head';
    if (entry) {
      const own = words.slice(i, i + entry.key.length).map((word) => word.toLowerCase());
      const spelt = entry.spelling
        .split(' ')
        .map((model, j) => (/^\p{Lu}{2}/u.test(model) ? words[i + j]! : /^\p{Lu}/u.test(model) ? capital(own[j]!) : own[j]!));
      if (i === 0 || (next && entry.kind !== 'administrative')) spelt[0] = capital(spelt[0]!);
      result.push(...spelt);
      i += entry.key.length;
      next = entry.kind === 'head' && !/nhân dân|ủy$|uỷ$|UBND|HĐND/u.test(entry.spelling);
      proper = entry.kind === 'administrative' || /[ủ]y$|đoàn$/u.test(entry.spelling);
      continue;
    }
    const word = words[i]!;
    const lower = word.toLowerCase();
    if (separators.has(lower)) {
      proper = false;
      next = true;
      result.push(lower);
    } else {
      result.push(!syllable.test(keys[i]!) || /^[IVX]{2,6}$/u.test(word) ? word : proper || next ? capital(lower) : lower);
      next = word.endsWith(',');
      if (next) proper = false;
    }
    i += 1;
  }
  return result.join(' ');
}

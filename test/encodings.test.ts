import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeLegacyBytes, decodeLegacyText, detectLegacyText } from '../pipeline/parsers/encodings/detect-legacy.js';
import type { LegacyEncoding } from '../pipeline/parsers/encodings/legacy-encodings.js';
import { windowsByte, windowsText } from '../pipeline/parsers/encodings/windows-bytes.js';
import { isSyllable } from '../pipeline/parsers/syllables.js';
import { inLegacy, vietnameseLetters } from './helpers/legacy-letters.js';

const root = new URL('../', import.meta.url);
const seeds = readdirSync(new URL('seeds/', root)).map((name) => readFileSync(new URL(`seeds/${name}`, root), 'utf8').normalize('NFC'));
const encodings: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258', 'double-utf-8'];
const exact = encodings.filter((encoding) => encoding !== 'tcvn3');

describe('known answers', () => {
  test.each<[LegacyEncoding, string, string]>([
    ['tcvn3', 'Uû ban nh©n d©n tØnh Qu¶ng Ng·i', 'Uỷ ban nhân dân tỉnh Quảng Ngãi'],
    ['tcvn3', 'C\u00adêng ho\u00b5 n\u00ad\u00edc ®\u00adîc', 'Cường hoà nước được'],
    ['vni', 'UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['vni', 'ôø ôù ôû ôõ ôï öø öù öû öõ öï î yø', 'ờ ớ ở ỡ ợ ừ ứ ử ữ ự ỵ ỳ'],
    ['vni', 'ÔÙ ÖÏ Ñoäc laäp - Töï do', 'Ớ Ự Độc lập - Tự do'],
    ['viscii', 'Cµng hòa xã hµi chü nghîa Vi®t Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['windows-1258', 'Ủy'.replace('Ủ', 'UÒ').concat(' ban nhân dân tiÒnh QuaÒng NgaÞi'), 'Ủy ban nhân dân tỉnh Quảng Ngãi'],
    ['windows-1258', 'ðôòc lâòp - Týò do', 'độc lập - Tự do'],
    ['double-utf-8', 'Káº¿ hoáº¡ch nÄƒm 2025', 'Kế hoạch năm 2025'],
  ])('%s: %s', (encoding, old, text) => expect(decodeLegacyText(old, encoding)).toBe(text));

  // All letters in the order of `vietnameseLetters`, as the converter of another system (iconv of glibc) writes them.
  test.each<[LegacyEncoding, string]>([
    [
      'viscii',
      'e0e1e3e4d5e5a2a1c7c6a3e2a5a4e7a6a7e8e9a8eba9eaabaaadacaeecedeeefb8f2f3f5f6f7f4b0afb2b1b5bdb6bedeb7fef9fafbfcf8dfd7d1e6d8f1cffddbd6dc' +
        'c0c1c3c480c58281050283c28584068687c8c988cb89ca8b8a8d8c8ecccdce9b98d2d3a0999ad4908f929193b49695b39794d9da9d9c9ebfbbbaffbcb99fdd19141ef0d0',
    ],
    [
      'tcvn5712',
      'b5b8b7b6b9a8bbbebdbcc6a9c7cac9c8cbccd0cfced1aad2d5d4d3d6d7dddcd8dedfe3e2e1e4abe5e8e7e6e9aceaedecebeeeff3f2f1f4adf5f8f7f6f9fafdfcfbfe' +
        '8083828184a1afc0bfba85a2c1c4c3c286878a89888ba3c5dad9cd8c8d908f8e919295949396a4dbfff0e097a5989b9a999c9d019f9e02a604110605121316151417aea7',
    ],
    [
      'windows-1258',
      'e0e161de61d261f2e3e3cce3ece3dee3d2e3f2e2e2cce2ece2dee2d2e2f2e8e965de65d265f2eaeacceaeceadeead2eaf269cced69de69d269f26fccf36fde6fd26ff2' +
        'f4f4ccf4ecf4def4d2f4f2f5f5ccf5ecf5def5d2f5f2f9fa75de75d275f2fdfdccfdecfddefdd2fdf279cc79ec79de79d279f2' +
        'c0c141de41d241f2c3c3ccc3ecc3dec3d2c3f2c2c2ccc2ecc2dec2d2c2f2c8c945de45d245f2cacacccaeccadecad2caf249cccd49de49d249f24fccd34fde4fd24ff2' +
        'd4d4ccd4ecd4ded4d2d4f2d5d5ccd5ecd5ded5d2d5f2d9da55de55d255f2ddddccddecdddeddd2ddf259cc59ec59de59d259f2f0d0',
    ],
  ])('all letters of %s', (encoding, hex) =>
    expect(decodeLegacyText(windowsText(Buffer.from(hex, 'hex')), encoding)).toBe(vietnameseLetters.join('')),
  );
});

describe('there and back', () => {
  test.each(exact)('every letter in %s', (encoding) => {
    const wrong = vietnameseLetters.filter((letter) => decodeLegacyText(inLegacy(letter, encoding), encoding) !== letter);
    expect(wrong).toEqual([]);
  });
  test('every letter in tcvn3, which has no capitals with tone marks', () => {
    const wrong = vietnameseLetters.filter(
      (letter) => decodeLegacyText(inLegacy(letter, 'tcvn3'), 'tcvn3').toLowerCase() !== letter.toLowerCase(),
    );
    expect(wrong).toEqual([]);
  });
  test.each(exact.filter((encoding) => encoding !== 'viscii' && encoding !== 'vps'))('the seeds in %s', (encoding) => {
    for (const seed of seeds) expect(decodeLegacyText(inLegacy(seed, encoding), encoding)).toBe(seed);
  });
  test.each(['viscii', 'vps'] as const)('the seeds in %s, which has no curly quotation marks and dashes', (encoding) => {
    for (const seed of seeds.map((text) => text.replace(/[“”‘’–—…]/gu, '"')))
      expect(decodeLegacyText(inLegacy(seed, encoding), encoding)).toBe(seed);
  });
  test('the seeds in tcvn3, capitals apart', () => {
    for (const seed of seeds) expect(decodeLegacyText(inLegacy(seed, 'tcvn3'), 'tcvn3').toLowerCase()).toBe(seed.toLowerCase());
  });
  test('any words, any order of them', () => {
    const word = fc
      .array(fc.constantFrom(...vietnameseLetters, ...'bcdghklmnpqrstvx'), { minLength: 1, maxLength: 6 })
      .map((l) => l.join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(...exact.filter((e) => e !== 'double-utf-8')), (words, encoding) => {
        const text = words.join(' ');
        // A letter before a mark of its own may read as one with it (`a` + the code of a mark); real words have no such neighbours.
        fc.pre(!/[aeiouyâêôăơư][àáâãèéêìíòóôõùúûüýăđĩũơưỉịỵ]/iu.test(text.normalize('NFD').normalize('NFC')));
        expect(decodeLegacyText(inLegacy(text, encoding), encoding)).toBe(text);
      }),
    );
  });
});

describe('detection', () => {
  const passages = [...new Set(seeds.flatMap((seed) => seed.split('\n').map((line) => line.trim())))].filter(
    (line) => line.length >= 40 && line.length < 400 && /[ăâđêôơư\u1ea0-\u1ef9][\s\S]{5,}[ăâđêôơư\u1ea0-\u1ef9]/iu.test(line),
  );
  test('there are enough passages', () => expect(passages.length).toBeGreaterThanOrEqual(200));
  test('Unicode is left alone, composed and decomposed', () => {
    const taken = passages.flatMap((text) => [text, text.normalize('NFD')]).filter((text) => detectLegacyText(text) !== null);
    expect(taken).toEqual([]);
    for (const seed of seeds) expect(detectLegacyText(seed)).toBeNull();
  });
  test.each(encodings)('passages in %s are told in 99 of 100 cases', (encoding) => {
    const old = passages.map((text) =>
      inLegacy(encoding === 'viscii' || encoding === 'vps' ? text.replace(/[“”‘’–—…]/gu, '"') : text, encoding),
    );
    const right = old.filter((text) => detectLegacyText(text)?.encoding === encoding).length;
    expect(right / old.length).toBeGreaterThanOrEqual(0.99);
  });
  test.each(encodings.filter((encoding) => encoding !== 'double-utf-8'))('files in %s', (encoding) => {
    for (const seed of seeds) {
      const bytes = Uint8Array.from(inLegacy(seed, encoding), (character) => windowsByte(character) ?? 0x3f);
      expect(decodeLegacyBytes(bytes)?.encoding).toBe(encoding);
    }
  });
  test.each([
    'Société générale de Côte d’Ivoire, São Paulo, naïve, façade, Zürich',
    '§ 5 © 2020 ® ™ 20 °C ± 3 µm, 10 m², ½ «abc» £5 ¥6 ¿qué?',
    'Căn cứ § 5 của văn bản © Bộ Tài chính; diện tích 10 m² ± 0,5; «Kế hoạch»',
    'The plan — “as is” – for 2025…',
    'có là và mà cả',
    'Hải quan, đã ký',
  ])('%s is in none', (text) => expect(detectLegacyText(text)).toBeNull());
  test('the surer the more words', () => {
    const [few, many] = ['Uû ban nh©n d©n', 'Uû ban nh©n d©n tØnh Qu¶ng Ng·i, Héi ®ång nh©n d©n, Së Tµi chÝnh'].map(
      (text) => detectLegacyText(text)!.confidence,
    );
    expect(few!).toBeGreaterThan(0.5);
    expect(many!).toBeGreaterThan(few!);
    expect(many!).toBeLessThanOrEqual(1);
  });
});

describe('syllables', () => {
  test.each([
    'nghiêng',
    'quyết',
    'hòa',
    'hoà',
    'ủy',
    'uỷ',
    'giêng',
    'gìn',
    'giữ',
    'yêu',
    'khuỷu',
    'đắk',
    'xoong',
    'ý',
    'quý',
    'kỹ',
    'thuở',
    'nguyễn',
  ])('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  test.each(['nghà', 'càt', 'kôn', 'cê', 'đ', 'ấ', 'âă', 'áà', 'việtnam', 'ngè', 'bợc̀', 'zá', 'fì', 'nhõng'.concat('g')])(
    '%s is none',
    (word) => expect(isSyllable(word.normalize('NFC'))).toBe(false),
  );
  test('nearly all marked words of the seeds are', () => {
    const words = seeds.flatMap((seed) => seed.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((word) => /[^a-zđ]/u.test(word));
    expect(words.filter((word) => isSyllable(word)).length / words.length).toBeGreaterThan(0.995);
  });
});

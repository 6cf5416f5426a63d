/**
 * Vietnamese fonts from before Unicode give letters the codes of others. TCVN 5712 (TCVN3, fonts `.Vn…`) has one code a letter; capitals with marks
 * come from fonts whose name ends in H. VNI (fonts `VNI-…`) sets a code for the marks behind the vowel.
 */
const pairs = (from: string, to: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...from].map((code, i) => [code, [...to][i]!]));

/** TCVN 5712:1993, as Windows (code page 1252) names the codes. */
const tcvn3 = pairs(
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦\u2212\u2219\u03bc',
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯưãà',
);

const grave = '\u0300';
const acute = '\u0301';
const circumflex = '\u0302';
const tilde = '\u0303';
const breve = '\u0306';
const hook = '\u0309';
const dot = '\u0323';

/** VNI letters of their own, and its codes for the marks on the vowel before. */
const vniSmall: Readonly<Record<string, string>> = {
  ...pairs('ñôöæóòî', 'đơưỉĩịỵ'),
  ø: grave,
  ù: acute,
  û: hook,
  õ: tilde,
  ï: dot,
  â: circumflex,
  à: circumflex + grave,
  á: circumflex + acute,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot,
  ê: breve,
  è: breve + grave,
  é: breve + acute,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};
const vni = {
  ...vniSmall,
  ...Object.fromEntries(Object.entries(vniSmall).map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()])),
};

/** Reads a character of a font. */
export type Decoder = (character: string) => string;

/** How the characters of a font from before Unicode are read, by the name of the font; null for every other font. */
export function legacyDecoder(fontName: string): Decoder | null {
  const name = fontName.replace(/^[A-Z]{6}\+/, '');
  if (/^VNI-/i.test(name)) return (character) => vni[character] ?? character;
  const match = /^\.?Vn[A-Z][A-Za-z ]{1,30}?(H)?(?=$|[-,]|Bold|Italic|Oblique)/.exec(name);
  if (!match) return null;
  const decode: Decoder = (character) => tcvn3[character] ?? character;
  return match[1] === 'H' ? (character) => decode(character).toUpperCase() : decode;
}

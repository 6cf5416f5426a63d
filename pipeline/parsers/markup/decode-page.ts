import { decodeLegacyBytes } from '../encodings/detect-legacy.js';
import { windowsText } from '../encodings/windows-bytes.js';

/** The text of a page, the encoding that it was read in, and whether letters had to be converted from a code of before Unicode. */
export interface DecodedPage {
  text: string;
  encoding: string;
}

/** How far the declaration of the encoding may stand from the beginning (WHATWG HTML, 13.2.3.2, asks for 1024 bytes; old editors need more). */
const declarationWithin = 8192;

const byMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

/** Text of one byte in two: UTF-16 without a mark, as `<` and a zero byte at the beginning show. */
const byZeros = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? 'utf-16be' : null;
};

function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, declarationWithin)).toString('latin1');
  const found = /<meta\b[^<>]{0,300}?\bcharset\s{0,3}=\s{0,3}["']?\s{0,3}([\w:-]{2,40})/iu.exec(head);
  return found?.[1] ?? /^<\?xml\b[^<>]{0,100}?\bencoding\s{0,3}=\s{0,3}["']([\w:-]{2,40})/u.exec(head)?.[1] ?? null;
}

function decodeAs(bytes: Uint8Array, label: string): DecodedPage | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

/** What no Vietnamese page is written in, though many say so: their letters come from fonts or are bytes of another encoding. */
const western = /^(?:windows-1252|iso-8859-1|us-ascii|x-user-defined)$/u;

/** A page that names a font from before Unicode: its runs are converted one by one, by their fonts. */
const namesOldFont = (bytes: Uint8Array): boolean => /["':\s]\.Vn[A-Z]|["':\s]VNI-/u.test(Buffer.from(bytes).toString('latin1'));

/**
 * Reads the bytes of an HTML page: by its byte order mark, else as UTF-8 where they are that (whatever is declared), else in the declared
 * encoding (`charset` of the transport, then of the page), else in the old Vietnamese encoding that explains them, else byte by byte (fonts may
 * explain them). null where a byte order mark lies.
 */
export function decodePage(bytes: Uint8Array, charset: string | null = null): DecodedPage | null {
  const certain = byMark(bytes) ?? byZeros(bytes);
  if (certain !== null) return decodeAs(bytes, certain);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8) return utf8;
  for (const label of [charset, declared(bytes)]) {
    const page = label === null || label.toLowerCase().startsWith('utf-16') ? null : decodeAs(bytes, label);
    if (page && !western.test(page.encoding)) return page;
  }
  const legacy = namesOldFont(bytes) ? null : decodeLegacyBytes(bytes);
  if (legacy) return { text: legacy.text, encoding: legacy.encoding };
  return { text: windowsText(bytes), encoding: 'windows-1252' };
}

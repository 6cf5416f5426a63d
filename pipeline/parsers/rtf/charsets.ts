import { windows1258 } from '../encodings/code-tables.js';
import { windowsText } from '../encodings/windows-bytes.js';

/** Code pages of the character sets of fonts (RTF Specification 1.9.1, `\fcharset`); 0 and 1 are those of the document. */
const codePages: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Their names in the Encoding Standard. Windows-1252 and 1258 are read by tables of our own. */
const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The character set of fonts whose codes are pictures. */
export const symbolCharset = 2;

/** The code page of a font's character set, in a document of this code page. */
export const codePageOf = (charset: number | null, documentPage: number): number => codePages[charset ?? 0] ?? documentPage;

/** Whether characters of a code page may be of several bytes, which must be read together. */
export const isMultiByte = (codePage: number): boolean => [932, 936, 949, 950, 65001].includes(codePage);

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Reads bytes of a code page; of one that is not known as Windows-1252. Tone marks of Windows-1258 come as combining characters. */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  const label = labels[codePage];
  if (codePage === 1258) return Array.from(bytes, (byte) => windows1258.get(byte) ?? windowsText(Uint8Array.of(byte))).join('');
  if (label === undefined) return windowsText(bytes);
  if (!decoders.has(label)) decoders.set(label, new TextDecoder(label));
  return decoders.get(label)!.decode(bytes);
}

import { type Fit, fitAs, fitOf, share, worth } from './judge.js';
import { decodePieces, type LegacyEncoding } from './legacy-encodings.js';
import { windowsText } from './windows-bytes.js';

/** An old encoding that explains a text, and how sure that is (0 to 1). */
export interface Detection {
  encoding: LegacyEncoding;
  confidence: number;
}

/** In the order of preference where two explain a text equally well. */
const inText: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'double-utf-8', 'windows-1258', 'viscii', 'vps'];
const inBytes: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'windows-1258', 'viscii', 'tcvn5712', 'vps'];

/** Fewer words say too little. */
const FEWEST = 2;
/** Names and foreign words are no syllables. */
const SHARE = 0.75;
/** So much better than Unicode must an old encoding explain a text. */
const MARGIN = 4;
/** Longer texts are judged by so many characters. */
const SAMPLE = 20_000;

const nonAscii = /[^\u0000-\u007f]/u;

function best(text: string, encodings: readonly LegacyEncoding[], asUnicode: Fit): Detection | null {
  let found: { encoding: LegacyEncoding; fit: Fit } | null = null;
  for (const encoding of encodings) {
    const fit = fitAs(text, encoding);
    if (found === null || worth(fit) > worth(found.fit)) found = { encoding, fit };
  }
  if (found === null) return null;
  const margin = worth(found.fit) - worth(asUnicode);
  if (found.fit.valid < FEWEST || share(found.fit) < SHARE || margin < MARGIN) return null;
  return { encoding: found.encoding, confidence: share(found.fit) * (margin / (margin + 1)) };
}

/** The beginning and the middle of a long text. */
const sample = (text: string): string =>
  text.length <= SAMPLE ? text : `${text.slice(0, SAMPLE / 2)} ${text.slice(text.length >> 1, (text.length >> 1) + SAMPLE / 2)}`;

/**
 * The old Vietnamese encoding that a text is written in, as Windows programs show it (`Uû ban nh©n d©n`), by how many of its words are
 * Vietnamese syllables under each reading; null for Unicode (composed or not), for other languages and where too little can be told.
 */
export function detectLegacyText(text: string): Detection | null {
  if (!nonAscii.test(text)) return null;
  const part = sample(text);
  const asUnicode = fitOf(part);
  return asUnicode.invalid === 0 ? null : best(part, inText, asUnicode);
}

/** Text of an old encoding in Unicode (NFC). Letters that the encoding does not know stay as they are. */
export const decodeLegacyText = (text: string, encoding: LegacyEncoding): string => decodePieces(text, encoding).join('').normalize('NFC');

/** Reads the bytes of a text file in an old Vietnamese encoding; null where none explains them. */
export function decodeLegacyBytes(bytes: Uint8Array): (Detection & { text: string }) | null {
  const text = windowsText(bytes);
  const part = sample(text);
  const detection = best(part, inBytes, fitOf(part));
  return detection && { ...detection, text: decodeLegacyText(text, detection.encoding) };
}

import type { Diagnostic } from '../../../schemas/index.js';
import type { LegacyEncoding } from './legacy-encodings.js';

const shown: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  tcvn5712: 'TCVN 5712',
  vni: 'VNI',
  viscii: 'VISCII',
  vps: 'VPS',
  'windows-1258': 'Windows-1258',
  'double-utf-8': 'UTF-8 that was read as Windows-1252',
};

/** With a smaller share of Vietnamese words a conversion is doubtful. */
const CERTAIN = 0.9;

/** Letters were converted to Unicode; `certainty` is the share of the converted words that are Vietnamese (0 to 1), where it was counted. */
export function convertedLetters(encoding: LegacyEncoding, fonts: readonly string[], certainty: number | null = null): Diagnostic {
  const from = fonts.length > 0 ? ` (${fonts.join(', ')})` : '';
  const doubtful = certainty !== null && certainty < CERTAIN;
  const words = doubtful ? ` Only ${Math.floor(certainty * 100)} % of the words are Vietnamese: check them.` : '';
  return {
    code: 'legacy-encoding',
    severity: doubtful ? 'warning' : 'note',
    message: `Letters from before Unicode were converted: ${shown[encoding]}${from}.${words}`,
  };
}

/** Why a text in an old encoding is refused. */
export function refusal(encodings: readonly LegacyEncoding[] = []): string {
  const tried =
    encodings.length > 0 ? `; read as ${encodings.map((encoding) => shown[encoding]).join(' and ')} most words are no Vietnamese` : '';
  return `the letters are in an old encoding that could not be told with confidence${tried}; convert the text to Unicode first`;
}

/** Some paragraphs are in an old encoding that could not be told. */
export const leftOut = (paragraphs: readonly string[]): Diagnostic => ({
  code: 'unreadable-letters',
  severity: 'error',
  message: `${paragraphs.length} ${paragraphs.length === 1 ? 'paragraph is' : 'paragraphs are'} in an old encoding that could not be told, and left out: “${paragraphs[0]!.slice(0, 60)}…”.`,
});

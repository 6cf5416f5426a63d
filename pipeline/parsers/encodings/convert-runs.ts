import type { Diagnostic } from '../../../schemas/index.js';
import { IngestError } from '../../ingest-error.js';
import { type FontReading, readFonts } from './font-readings.js';
import { type Fit, fitOf, share } from './judge.js';
import type { LegacyEncoding } from './legacy-encodings.js';
import { legacyFont } from './legacy-fonts.js';
import { convertedLetters, refusal } from './messages.js';
import { decodeSegment, hasUnicodeLetters } from './segments.js';

/** A piece of text in one font; null where the format knows no fonts. */
export interface LegacyRun {
  text: string;
  font: string | null;
}

/** What became of the runs: their texts in the same places, the encoding that most letters were converted from (null: none), and notes. */
export interface ConvertedRuns {
  paragraphs: string[][];
  encoding: LegacyEncoding | null;
  diagnostics: Diagnostic[];
}

/** Words that could not be read: where so large a share of what was converted is no Vietnamese, the text is not understood. */
const UNREADABLE = 0.4;
const ENOUGH = 10;

/**
 * Converts the text of a whole document, paragraph by paragraph and run by run, to Unicode where it is in an old Vietnamese encoding. The
 * name of a font is a hint, the words decide: Unicode in a font `.VnTime` stays, TCVN3 in `Times New Roman` is converted. Throws IngestError
 * `unsupported-format` where text is in an old encoding but its words are not readable in any that is known.
 */
export function convertRuns(paragraphs: readonly (readonly LegacyRun[])[], name: string): ConvertedRuns {
  const readings = readFonts(paragraphs);
  const found = new Map<LegacyEncoding, { letters: number; fonts: Set<string> }>();
  const total: Fit = { valid: 0, invalid: 0 };
  const converted = paragraphs.map((runs) =>
    segmentsOf(runs, readings).flatMap((segment) => {
      const { encoding, texts } = decodeSegment(segment.runs, segment.reading);
      if (encoding !== null) {
        const entry = found.get(encoding) ?? found.set(encoding, { letters: 0, fonts: new Set() }).get(encoding)!;
        entry.letters += texts.join('').length;
        for (const { font } of segment.runs) if (font !== null && legacyFont(font)) entry.fonts.add(font);
        const fit = fitOf(texts.join(''), true);
        total.valid += fit.valid;
        total.invalid += fit.invalid;
      }
      return texts;
    }),
  );
  const unread = total.valid + total.invalid;
  if (unread >= ENOUGH && 1 - share(total) > UNREADABLE) throw new IngestError('unsupported-format', name, refusal([...found.keys()]));
  const encodings = [...found].sort(([, a], [, b]) => b.letters - a.letters);
  const diagnostics = encodings.map(([encoding, { fonts }]) => convertedLetters(encoding, [...fonts].sort()));
  return { paragraphs: converted, encoding: encodings[0]?.[0] ?? null, diagnostics };
}

interface Segment {
  runs: LegacyRun[];
  reading: FontReading;
  unicode: boolean;
}

/** Neighbouring runs that are read alike: a letter and its mark may stand in two of them. A run that holds Unicode letters stands for itself. */
function segmentsOf(runs: readonly LegacyRun[], readings: ReadonlyMap<string | null, FontReading>): Segment[] {
  const segments: Segment[] = [];
  for (const run of runs) {
    const reading = readings.get(run.font)!;
    const last = segments.at(-1);
    const unicode = hasUnicodeLetters(run.text);
    if (last && last.reading === reading && last.unicode === unicode) last.runs.push(run);
    else segments.push({ runs: [run], reading, unicode });
  }
  return segments;
}

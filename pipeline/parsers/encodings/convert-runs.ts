import type { Diagnostic } from '../../../schemas/index.js';
import { IngestError } from '../../ingest-error.js';
import { restoreCapitals } from './capitals.js';
import { type FontReading, readFonts } from './font-readings.js';
import { type Fit, fitOf, share } from './judge.js';
import type { LegacyEncoding } from './legacy-encodings.js';
import { legacyFont } from './legacy-fonts.js';
import { convertedLetters, refusal } from './messages.js';
import type { LegacyRun } from './runs.js';
import { decodeSegment, readingOf, segmentsOf } from './segments.js';
import { hasStrangeLetters } from './strange-letters.js';
import { TOO_MUCH, unreadableShare } from './unreadable.js';

export type { LegacyRun };

/** What became of the runs: their texts in the same places, the encoding that most letters were converted from (null: none), and notes. */
export interface ConvertedRuns {
  paragraphs: string[][];
  encoding: LegacyEncoding | null;
  diagnostics: Diagnostic[];
}

/** What was converted so far: words by encoding, the fonts they stood in, and how well they could be read. */
interface Tally {
  words: Map<LegacyEncoding, Fit>;
  fonts: Map<LegacyEncoding, Set<string>>;
}

/** Where so large a share of the converted words is no Vietnamese, the text was not understood; fewer words tell nothing. */
const UNREADABLE = 0.4;
const ENOUGH = 10;

/** A shorter text may be in an old encoding and show it by none of its letters. */
const LONG = 2000;

/** Most documents are Unicode and their fonts too: nothing in them needs to be judged word by word. */
function isPlainUnicode(paragraphs: readonly (readonly LegacyRun[])[]): boolean {
  const length = paragraphs.reduce((sum, runs) => runs.reduce((own, { text }) => own + text.length, sum), 0);
  const fonts = new Set(paragraphs.flatMap((runs) => runs.map(({ font }) => font)));
  if (length < LONG || [...fonts].some((font) => font !== null && legacyFont(font))) return false;
  return !paragraphs.some((runs) => runs.some(({ text }) => hasStrangeLetters(text.normalize('NFC'))));
}

/**
 * Converts the text of a whole document, paragraph by paragraph and run by run, to Unicode where it is in an old Vietnamese encoding. The
 * name of a font is a hint, the words decide: Unicode in a font `.VnTime` stays, TCVN3 in `Times New Roman` is converted. Throws IngestError
 * `unsupported-format` where text is in an old encoding but its words are not readable in any that is known.
 */
export function convertRuns(paragraphs: readonly (readonly LegacyRun[])[], name: string): ConvertedRuns {
  if (isPlainUnicode(paragraphs))
    return { paragraphs: paragraphs.map((runs) => runs.map(({ text }) => text)), encoding: null, diagnostics: [] };
  const readings = readFonts(paragraphs);
  const tally: Tally = { words: new Map(), fonts: new Map() };
  const converted = paragraphs.map((runs) => convertParagraph(runs, readings, tally));
  const judged = [...tally.words.values()];
  const total = { valid: judged.reduce((sum, fit) => sum + fit.valid, 0), invalid: judged.reduce((sum, fit) => sum + fit.invalid, 0) };
  if (total.valid + total.invalid >= ENOUGH && 1 - share(total) > UNREADABLE)
    throw new IngestError('unsupported-format', name, refusal([...tally.words.keys()]));
  if (unreadableShare(converted.map((texts) => texts.join(''))) > TOO_MUCH)
    throw new IngestError('unsupported-format', name, refusal([...tally.words.keys()]));
  const encodings = [...tally.words].sort(([, a], [, b]) => b.valid - a.valid).map(([encoding]) => encoding);
  const diagnostics = encodings.map((encoding) =>
    convertedLetters(encoding, [...(tally.fonts.get(encoding) ?? [])].sort(), share(tally.words.get(encoding)!)),
  );
  return { paragraphs: converted, encoding: encodings[0] ?? null, diagnostics };
}

function convertParagraph(runs: readonly LegacyRun[], readings: ReadonlyMap<string | null, FontReading>, tally: Tally): string[] {
  const text = runs.map((run) => run.text).join('');
  const pieces = text.split('');
  let tcvn3 = false;
  for (const { start, end, reading } of segmentsOf(runs, readings)) {
    const part = text.slice(start, end);
    const encoding = readingOf(part, reading);
    if (encoding === null) continue;
    const decoded = decodeSegment(part, encoding);
    for (const [i, piece] of decoded.entries()) pieces[start + i] = piece;
    const fit = fitOf(decoded.join(''), true);
    const before = tally.words.get(encoding) ?? { valid: 0, invalid: 0 };
    tally.words.set(encoding, { valid: before.valid + fit.valid, invalid: before.invalid + fit.invalid });
    tcvn3 ||= encoding === 'tcvn3';
    noteFonts(runs, start, end, encoding, tally);
  }
  return slices(runs, tcvn3 ? inCapitals(pieces) : pieces).map((slice, index) => {
    const font = runs[index]!.font;
    const capitals = font !== null && readings.get(font)!.usual === 'tcvn3' && legacyFont(font)?.capitals;
    return capitals ? slice.toUpperCase() : slice;
  });
}

/** Pieces of a paragraph whose capitals have their marks back. */
function inCapitals(pieces: readonly string[]): string[] {
  const whole = restoreCapitals(pieces.join(''));
  let at = 0;
  return pieces.map((piece) => {
    at += piece.length;
    return whole.slice(at - piece.length, at);
  });
}

/** Remembers the fonts whose names tell that they are from before Unicode. */
function noteFonts(runs: readonly LegacyRun[], start: number, end: number, encoding: LegacyEncoding, tally: Tally): void {
  let at = 0;
  for (const { text, font } of runs) {
    if (font !== null && at < end && at + text.length > start && legacyFont(font)) {
      if (!tally.fonts.has(encoding)) tally.fonts.set(encoding, new Set());
      tally.fonts.get(encoding)!.add(font);
    }
    at += text.length;
  }
}

/** Cuts the pieces of a paragraph where its runs end. */
function slices(runs: readonly LegacyRun[], pieces: readonly string[]): string[] {
  let at = 0;
  return runs.map(({ text }) => {
    const slice = pieces.slice(at, at + text.length).join('');
    at += text.length;
    return slice;
  });
}

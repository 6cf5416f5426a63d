import { detectLegacyText } from './detect-legacy.js';
import { fitAs, fitOf, worth } from './judge.js';
import type { LegacyEncoding } from './legacy-encodings.js';
import { legacyFont } from './legacy-fonts.js';
import { type LegacyRun, markedWords } from './runs.js';

/** How the text of some fonts is read unless its own words say otherwise; one object for all fonts that are read alike. */
export interface FontReading {
  /** What the name of the font says. */
  named: LegacyEncoding | null;
  /** What its words in the whole document say, else its name; null for Unicode. */
  usual: LegacyEncoding | null;
}

/** So much text of a font tells how it is read. */
const SAMPLE = 20_000;

/** How much better the named encoding explains the words of a font than Unicode does; below 0 where it is Unicode. */
const lead = (text: string, named: LegacyEncoding): number => worth(fitAs(text, named)) - worth(fitOf(text));

/** How each font of a document is read, by its name and by all words whose marked letters are set in it. */
export function readFonts(paragraphs: readonly (readonly LegacyRun[])[]): Map<string | null, FontReading> {
  const samples = new Map<string | null, { words: string[]; length: number }>();
  for (const runs of paragraphs) {
    for (const { font } of runs) if (!samples.has(font)) samples.set(font, { words: [], length: 0 });
    const words = markedWords(runs);
    const text = words.length === 0 ? '' : runs.map((run) => run.text).join('');
    for (const { start, end, run } of words) {
      const sample = samples.get(runs[run]!.font)!;
      if (sample.length > SAMPLE) continue;
      sample.words.push(text.slice(start, end));
      sample.length += end - start + 1;
    }
  }
  const fonts = [...samples].map(([font, { words }]) => {
    const named = font === null ? null : (legacyFont(font)?.encoding ?? null);
    const text = words.join(' ');
    return { font, named, text, lead: named === null ? 0 : lead(text, named) };
  });
  /** Words that could be either (`có`) are read as those of the other fonts with such names. */
  const together = (encoding: LegacyEncoding) => fonts.reduce((sum, font) => sum + (font.named === encoding ? font.lead : 0), 0);
  const alike = new Map<string, FontReading>();
  const readings = new Map<string | null, FontReading>();
  for (const { font, named, text, lead: own } of fonts) {
    const byName = named !== null && (own > 0 || (own === 0 && together(named) >= 0)) ? named : null;
    const usual = detectLegacyText(text)?.encoding ?? byName;
    const key = usual ?? `Unicode in a font named ${named}`;
    if (!alike.has(key)) alike.set(key, { named, usual });
    readings.set(font, alike.get(key)!);
  }
  return readings;
}

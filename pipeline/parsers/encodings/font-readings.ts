import type { LegacyRun } from './convert-runs.js';
import { detectLegacyText } from './detect-legacy.js';
import { fitAs, fitOf, worth } from './judge.js';
import type { LegacyEncoding } from './legacy-encodings.js';
import { legacyFont } from './legacy-fonts.js';

/** How the text of some fonts is read unless its own words say otherwise; one object for all fonts that are read alike. */
export interface FontReading {
  /** What the name of the font says. */
  named: LegacyEncoding | null;
  /** What its words in the whole document say, else its name; null for Unicode. */
  usual: LegacyEncoding | null;
}

/** So much text of a font tells how it is read. */
const SAMPLE = 20_000;

function usualOf(text: string, named: LegacyEncoding | null): LegacyEncoding | null {
  const detected = detectLegacyText(text);
  if (detected) return detected.encoding;
  return named !== null && worth(fitOf(text)) <= worth(fitAs(text, named)) ? named : null;
}

/** How each font of a document is read, by its name and by all words that are set in it. */
export function readFonts(paragraphs: readonly (readonly LegacyRun[])[]): Map<string | null, FontReading> {
  const samples = new Map<string | null, string[]>();
  const lengths = new Map<string | null, number>();
  for (const runs of paragraphs) {
    for (const { text, font } of runs) {
      const length = lengths.get(font) ?? 0;
      if (!samples.has(font)) samples.set(font, []);
      if (length > SAMPLE) continue;
      samples.get(font)!.push(text);
      lengths.set(font, length + text.length);
    }
    for (const [font, length] of lengths) if (length <= SAMPLE) samples.get(font)!.push(' ');
  }
  const alike = new Map<string, FontReading>();
  const readings = new Map<string | null, FontReading>();
  for (const [font, texts] of samples) {
    const named = font === null ? null : (legacyFont(font)?.encoding ?? null);
    const usual = usualOf(texts.join(''), named);
    const key = usual ?? `Unicode in a font named ${named}`;
    if (!alike.has(key)) alike.set(key, { named, usual });
    readings.set(font, alike.get(key)!);
  }
  return readings;
}

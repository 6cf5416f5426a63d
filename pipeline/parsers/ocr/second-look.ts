import { backOnPage, type Field, stripOfFields } from './cell-strip.js';
import { meanConfidence } from './noise.js';
import type { GreyPicture } from './picture.js';
import type { Recognise, RecognisedLine } from './recognised.js';
import { enlarged } from './rotate.js';

/** Lines with a word less sure than this are looked at again. */
const UNSURE = 0.6;
/** How many times as large. */
const FACTOR = 1.5;
/** The second reading must be surer by so much. */
const SURER = 0.03;
/** White around a line, in parts of its height. */
const MARGIN = 0.15;

function fieldOf({ words, size }: RecognisedLine, { width, height }: GreyPicture): Field {
  const margin = Math.round(MARGIN * size);
  return {
    left: Math.max(0, Math.min(...words.map((word) => word.x0)) - margin),
    right: Math.min(width, Math.max(...words.map((word) => word.x1)) + margin),
    top: Math.max(0, Math.min(...words.map((word) => word.y0)) - margin),
    bottom: Math.min(height, Math.max(...words.map((word) => word.y1)) + margin),
  };
}

/** Recognises the lines that hold an unsure word once more from an enlarged picture; the surer reading of each line stays. */
export async function lookAgain(
  picture: GreyPicture,
  lines: readonly RecognisedLine[],
  dpi: number,
  recognise: Recognise,
): Promise<RecognisedLine[]> {
  const unsure = lines.filter((line) => line.words.some((word) => word.confidence < UNSURE));
  if (unsure.length === 0) return [...lines];
  const strip = stripOfFields(
    picture,
    unsure.map((line) => fieldOf(line, picture)),
    dpi,
  );
  const large = enlarged(strip.picture, FACTOR);
  const again = (await recognise(large, dpi * FACTOR, 'block')).map((line) => ({
    ...line,
    size: line.size / FACTOR,
    baseline: line.baseline / FACTOR,
    words: line.words.map((word) => ({
      ...word,
      x0: word.x0 / FACTOR,
      x1: word.x1 / FACTOR,
      y0: word.y0 / FACTOR,
      y1: word.y1 / FACTOR,
    })),
  }));
  const readings = new Map<RecognisedLine, RecognisedLine[]>();
  for (const { line, index } of backOnPage(strip, again, dpi))
    readings.set(unsure[index]!, [...(readings.get(unsure[index]!) ?? []), line]);
  return lines.flatMap((line) => {
    const second = readings.get(line);
    return second && meanConfidence(second) > meanConfidence([line]) + SURER ? second : [line];
  });
}

import { median } from '../layout/geometry.js';
import type { RecognisedLine, RecognisedWord } from './recognised.js';

/** Words recognised with less confidence are specks, seals and handwriting where no sure word stands beside them. */
const LEAST = 0.3;
/** A line is print where its letters are that sure on the whole: an unsure word in it is an unclear word. */
const SURE_LINE = 0.6;
/** Marks without a letter or digit must be surer: specks of dirt look like them. */
const LEAST_MARK = 0.55;
/** Letters and digits alone so much higher than usual are strokes of a pen. */
const TALL = 2.2;

/** A word of one or two letters at the end of a line, less sure than this and so far away (heights of a line), is a stroke of a pen. */
const STROKE = 0.15;
const AWAY = 1;

const meaningful = /[\p{L}\p{N}]/u;

/** Leaves out what is no print: unsure words, specks of dirt, strokes of pens, lines of nothing but marks. */
export function withoutNoise(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const usual = median(lines.flatMap((line) => line.words.map(() => line.size)));
  return lines.flatMap((line) => {
    const sure = meanConfidence([line]) >= SURE_LINE;
    const isPrint = ({ text, confidence, y0, y1 }: RecognisedWord) => {
      if (!meaningful.test(text)) return confidence >= LEAST_MARK;
      return (sure || confidence >= LEAST) && !(text.length <= 2 && y1 - y0 > TALL * usual);
    };
    const isStroke = ({ text, confidence, x0 }: RecognisedWord, index: number) =>
      index > 0 &&
      index === line.words.length - 1 &&
      text.length <= 2 &&
      confidence < STROKE &&
      x0 - line.words[index - 1]!.x1 > AWAY * line.size;
    const words = line.words.filter((word, index) => isPrint(word) && !isStroke(word, index));
    return words.some(({ text }) => meaningful.test(text)) ? [{ ...line, words }] : [];
  });
}

/** The mean confidence of the letters of some lines, 0 to 1; 0 of none. */
export function meanConfidence(lines: readonly RecognisedLine[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
    letters += text.length;
    sum += text.length * confidence;
  }
  return letters === 0 ? 0 : sum / letters;
}

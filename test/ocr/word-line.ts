import type { RecognisedLine } from '../../pipeline/parsers/ocr/recognised.js';

/** A line of words 10 pixels apart, 20 high. */
export function wordLine(text: string, confidence: number | number[] = 0.95): RecognisedLine {
  let x = 0;
  const words = text.split(' ').map((word, index) => {
    const x0 = x;
    x += word.length * 10 + 10;
    const sure = Array.isArray(confidence) ? confidence[index]! : confidence;
    return { text: word, x0, x1: x - 10, y0: 0, y1: 20, confidence: sure };
  });
  return { words, size: 20, baseline: 18, slope: 0 };
}
/** The words of a line. */
export const textOf = ({ words }: RecognisedLine) => words.map(({ text }) => text).join(' ');

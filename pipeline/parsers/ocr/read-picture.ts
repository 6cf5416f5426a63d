import type { PageContent, Rule } from '../layout/glyph.js';
import { findGrids } from '../layout/grid.js';
import { backOnPage, blanked, type Field, fieldsOf, stripsOf } from './cell-strip.js';
import { correct } from './correct.js';
import { eraseLines } from './erase-lines.js';
import { evenOut } from './even-out.js';
import { toGrey } from './grey.js';
import { inkOf } from './ink.js';
import { meanConfidence, withoutNoise } from './noise.js';
import type { GreyPicture, PagePicture } from './picture.js';
import { correctProvinces } from './province-names.js';
import { countWords, readsAsVietnamese } from './reading-quality.js';
import { withoutStamps } from './received-stamp.js';
import type { Recognise, RecognisedLine } from './recognised.js';
import { correctRoman, type NumberSequences, newSequences } from './roman-numbers.js';
import { quarterTurned, rotated } from './rotate.js';
import { type DrawnLine, findLines } from './ruling-lines.js';
import { lookAgain } from './second-look.js';
import { sideBySide } from './side-by-side.js';
import { runsSideways, skewOf } from './skew.js';
import { toGlyphs } from './to-glyphs.js';
import { correctTypeWords } from './type-words.js';

/** Pages recognised with more confidence than this stand the right way up. */
const UPRIGHT = 0.75;
/** Text recognised with less confidence on the whole is no text: a photograph, handwriting. */
const READABLE = 0.5;
/** Lines this near the edge of the picture (inches) are the edge of the paper. */
const EDGE = 0.12;

/** A page straightened and cleaned, ready for recognition; `turn` counts the quarter turns (clockwise) that lead back, `skew` the angle (radians). */
interface CleanPage {
  picture: GreyPicture;
  lines: DrawnLine[];
  /** What the stamps taken off the page say. */
  stamps: string[];
  turn: number;
  skew: number;
}

function clean(even: GreyPicture, turn: number, dpi: number): CleanPage {
  const upright = quarterTurned(even, -turn);
  const skew = skewOf(inkOf(upright), dpi);
  const straight = rotated(upright, -skew);
  const ink = inkOf(straight);
  const lines = findLines(ink, dpi);
  return { picture: eraseLines(straight, ink, lines), lines, stamps: [], turn, skew };
}

/** A clean page without the stamps of its receiver and their frames, and the fields of the cells of its tables. */
async function unstamp(page: CleanPage, number: number, dpi: number, recognise: Recognise): Promise<{ page: CleanPage; cells: Field[] }> {
  const rules = toRules(page.picture, page.lines, dpi);
  const { picture, grids, fields, texts } = await withoutStamps(page.picture, findGrids(number, rules), rules, dpi, recognise);
  const inStamp = ({ direction, at, from, to }: DrawnLine) => {
    const [x, y] = direction === 'horizontal' ? [(from + to) / 2, at] : [at, (from + to) / 2];
    return fields.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  };
  const lines = page.lines.filter((line) => !inStamp(line));
  return { page: { ...page, picture, lines, stamps: texts }, cells: grids.flatMap((grid) => fieldsOf(grid, dpi)) };
}

/** Recognises a page: the cells of its tables and what stands side by side piece by piece, then all that is left. */
async function recognisePage(picture: GreyPicture, cells: readonly Field[], dpi: number, recognise: Recognise): Promise<RecognisedLine[]> {
  const around = blanked(picture, cells);
  const columns = sideBySide(inkOf(around), dpi);
  const text: RecognisedLine[] = [];
  for (const strip of stripsOf(picture, inkOf(picture), [...cells, ...columns], dpi))
    for (const { line } of backOnPage(strip, await recognise(strip.picture, dpi, 'block'), dpi)) text.push(line);
  return [...(await recognise(blanked(around, columns), dpi, 'page')), ...text];
}

/** The lines of a page that stands the right way up, whichever way it lies: the likelier direction first. */
async function recogniseUpright(
  even: GreyPicture,
  number: number,
  dpi: number,
  recognise: Recognise,
): Promise<{ page: CleanPage; text: RecognisedLine[] }> {
  const turns = runsSideways(inkOf(even), dpi) ? [3, 1] : [0, 2];
  let best: { page: CleanPage; text: RecognisedLine[]; confidence: number } | undefined;
  for (const turn of turns) {
    const { page, cells } = await unstamp(clean(even, turn, dpi), number, dpi, recognise);
    const text = await recognisePage(page.picture, cells, dpi, recognise);
    const confidence = meanConfidence(text);
    if (!best || confidence > best.confidence) best = { page, text, confidence };
    if (confidence >= UPRIGHT) break;
  }
  return best!;
}

function toRules(picture: GreyPicture, lines: readonly DrawnLine[], dpi: number): Rule[] {
  const points = 72 / dpi;
  const within = ({ direction, at }: DrawnLine) => {
    const side = direction === 'horizontal' ? picture.height : picture.width;
    return at > EDGE * dpi && at < side - EDGE * dpi;
  };
  return lines.filter(within).map(({ direction, at, from, to }) => ({ direction, at: at * points, from: from * points, to: to * points }));
}

/** A page read from its picture, what was corrected in it (`kiếm tra → kiểm tra`), and what stamps of arrival left out say. */
export interface ReadPicture {
  content: PageContent;
  changes: string[];
  stamps: string[];
}

/**
 * Reads the picture of a page by character recognition: coloured ink and drawn lines are taken off, the page is turned upright and made level.
 * null where nothing readable stands on it. `sequences` are those of the pages before.
 */
export async function readPicture(
  picture: PagePicture,
  number: number,
  recognise: Recognise,
  sequences: NumberSequences = newSequences(),
): Promise<ReadPicture | null> {
  const { dpi } = picture;
  const even = evenOut(toGrey(picture), dpi);
  const { page, text } = await recogniseUpright(even, number, dpi, recognise);
  const confidence = meanConfidence(text);
  if (confidence < READABLE) return null;
  const { lines: words, changes } = correct(withoutNoise(await lookAgain(page.picture, text, dpi, recognise)));
  if (!isReadable(words, confidence)) return null;
  const lines = correctRoman(correctProvinces(correctTypeWords(words, changes), changes), sequences, changes);
  const points = 72 / dpi;
  const content: PageContent = {
    number,
    width: page.picture.width * points,
    height: page.picture.height * points,
    turn: page.turn,
    skew: page.skew,
    glyphs: toGlyphs(lines, dpi),
    rules: toRules(page.picture, page.lines, dpi),
    picture: 1,
    unmapped: 0,
    sideways: 0,
    invisible: 0,
  };
  return { content, changes, stamps: page.stamps };
}

/** Few words must be this sure to be text; so must numbers. */
const SURE = 0.8;
const FEW = 12;
/** The least share of words of two letters and more; marks and single letters are what a photograph is taken for. */
const WORDS = 0.3;

/** Whether recognised lines are text at all: sure on the whole (`confidence`, noise included), and words of a language or numbers. */
function isReadable(lines: readonly RecognisedLine[], confidence: number): boolean {
  const words = lines.flatMap((line) => line.words);
  const counts = countWords(words.map(({ text }) => text).join(' '));
  if (words.length === 0 || (words.length < FEW && confidence < SURE)) return false;
  const numbers = words.filter((word) => /^[\d.,/%-]{2,15}$/u.test(word.text) && word.confidence > SURE).length;
  if (numbers >= 0.5 * words.length) return true;
  if (counts.words < WORDS * words.length) return false;
  return readsAsVietnamese(counts) || (counts.words >= FEW && counts.english >= 0.05 * counts.words);
}

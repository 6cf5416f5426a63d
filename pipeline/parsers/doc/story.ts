import type { ListCounters } from '../word/list-counters.js';
import type { WordNode } from '../word/word-model.js';
import { characterForm } from './character-form.js';
import type { Contents, Range } from './contents.js';
import { fieldCodes } from './fields.js';
import { type ReadForm, readCharacterForm, readParagraphForm } from './paragraph-reader.js';
import { type FontText, readRun } from './runs.js';

/** A paragraph of a story, before it stands in its table. */
export interface StoryParagraph extends ReadForm {
  runs: WordNode[];
  /** Its automatic number as a run; null where it has none. */
  number: WordNode | null;
  /** The mark of a cell or row ends it. */
  cellMark: boolean;
  /** Its mark was deleted while changes were tracked. */
  markDeleted: boolean;
  /** Paragraphs of text boxes that hang on it. */
  boxes: StoryParagraph[];
}

/** What reading collects over all stories. */
export interface Reading {
  contents: Contents;
  counters: ListCounters;
  /** All texts by their font, in reading order, paragraph by paragraph. */
  texts: FontText[][];
}

const paragraphMark = '\r';
const cellMark = '\x07';
const pageBreak = '\x0c';

const endsParagraph = (contents: Contents, at: number): boolean => {
  const character = contents.text[at];
  return character === paragraphMark || character === cellMark || (character === pageBreak && contents.sectionMarks.has(at));
};

function runNode(children: WordNode[], { bold, italic, raised }: { bold: boolean; italic: boolean; raised: boolean }): WordNode {
  return { type: 'run', children, isBold: bold, isItalic: italic, verticalAlignment: raised ? 'superscript' : 'baseline' };
}

/** The number of a paragraph looks like its mark, but for what the list changes. */
function numberRun({ contents, counters }: Reading, read: ReadForm, mark: number, texts: FontText[]): WordNode | null {
  const { list, level } = read.form;
  if (list === 0) return null;
  const value = counters.next(String(list), level);
  if (value === '') return null;
  const own = readCharacterForm(contents, mark, read.style).form;
  const form = characterForm(own, contents.lists.form(list, level), contents.styles.character);
  const node = { type: 'text' as const, value };
  texts.push({ node, font: contents.fonts[/^[\0-\x7f]*$/u.test(value) ? form.fonts.ascii : form.fonts.others] ?? '', capitals: false });
  return runNode([node], form);
}

function readParagraph(reading: Reading, start: number, mark: number, isCode: (at: number) => boolean): StoryParagraph {
  const { contents } = reading;
  const read = readParagraphForm(contents, mark);
  const texts: FontText[] = [];
  const shapes: number[] = [];
  const number = numberRun(reading, read, mark, texts);
  const runs: WordNode[] = [];
  for (let at = start; at < mark; ) {
    const { form, end } = readCharacterForm(contents, at, read.style);
    const hidden = form.hidden || form.deleted || read.style.contents;
    const run = readRun(contents, at, Math.min(end, mark), form, (position) => !isCode(position) && !hidden);
    if (run.nodes.length > 0) runs.push(runNode(run.nodes, form));
    for (const text of run.texts) texts.push(text);
    for (const shape of run.shapes) shapes.push(shape);
    at = end;
  }
  if (texts.length > 0) reading.texts.push(texts);
  const ranges = shapes.flatMap((shape) => contents.boxes.get(shape) ?? []);
  return {
    ...read,
    runs,
    number,
    cellMark: contents.text[mark] === cellMark,
    markDeleted: readCharacterForm(contents, mark, read.style).form.deleted,
    boxes: ranges.flatMap((range) => readStory(reading, range)),
  };
}

/** Reads the paragraphs of a story in order. */
export function readStory(reading: Reading, { start, end }: Range): StoryParagraph[] {
  const { contents } = reading;
  const isCode = fieldCodes(contents.text, start, end);
  const paragraphs: StoryParagraph[] = [];
  let begin = start;
  for (let at = start; at < end; at++) {
    if (!endsParagraph(contents, at)) continue;
    paragraphs.push(readParagraph(reading, begin, at, isCode));
    begin = at + 1;
  }
  if (begin < end) paragraphs.push(readParagraph(reading, begin, end, isCode));
  return paragraphs;
}

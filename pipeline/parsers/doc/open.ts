import { letterCode } from '../word/optional-hyphen.js';
import { readBoxes } from './boxes.js';
import { type Bytes, damaged, noBytes, readBytes } from './bytes.js';
import type { CompoundFile } from './compound-file.js';
import type { Contents, Range } from './contents.js';
import { type FileInformation, partOf, parts, plcEntries, readFileInformation } from './file-information.js';
import { readFonts } from './fonts.js';
import { largeProperties } from './large-properties.js';
import { readLists } from './lists.js';
import { readNotes } from './notes.js';
import { readPieces } from './pieces.js';
import { characterRuns, paragraphRuns } from './property-pages.js';
import { readStyles } from './styles.js';
import { isText, readText } from './text.js';

/** Where each story begins and ends: they stand behind each other. */
function storyRanges({ stories }: FileInformation): Record<'main' | 'footnotes' | 'endnotes' | 'boxes', Range> {
  const range = (start: number, length: number): Range => ({ start, end: start + length });
  const main = range(0, stories.main);
  const footnotes = range(main.end, stories.footnotes);
  const endnotes = range(footnotes.end + stories.headers + stories.macros + stories.comments, stories.endnotes);
  return { main, footnotes, endnotes, boxes: range(endnotes.end, stories.boxes) };
}

/** Opens the streams of a Word document since Word 97. Throws DamagedStructure. */
export function openContents(file: CompoundFile, main: Bytes): Contents {
  const information = readFileInformation(main);
  const table = readBytes(file.stream(information.tableStream) ?? new Uint8Array(0), 'the table stream');
  const data = file.stream('Data');
  const part = (number: number) => partOf(table, information, number);
  const pieces = readPieces(part(parts.pieces), main);
  const text = readText(main, pieces);
  const stories = storyRanges(information);
  if (stories.boxes.end > text.length) damaged('all of the text: the file is cut off or damaged');
  if (!isText(text.slice(0, stories.main.end))) damaged('text where the text should be');
  const lists = information.place(parts.lists);
  const notes = (marks: number, texts: number, story: Range) => readNotes(part(marks), part(texts), story.start, story.end - story.start);
  const boxes = readBoxes(part(parts.boxTexts), part(parts.shapes), part(parts.drawings), stories.boxes, stories.main.end);
  return {
    text,
    knowsLetterCode: text.includes(letterCode),
    pieces,
    characters: characterRuns(part(parts.characterPages), main),
    paragraphs: paragraphRuns(part(parts.paragraphPages), main),
    styles: readStyles(part(parts.styles)),
    fonts: readFonts(part(parts.fonts)),
    lists: readLists(table, lists.length === 0 ? null : lists.at, part(parts.listUses)),
    large: largeProperties(data === null ? noBytes : readBytes(data, 'the data stream')),
    main: stories.main,
    sectionMarks: new Set(plcEntries(part(parts.sections), 12).map(({ end }) => end - 1)),
    notes: new Map([
      ...notes(parts.footnoteMarks, parts.footnoteTexts, stories.footnotes),
      ...notes(parts.endnoteMarks, parts.endnoteTexts, stories.endnotes),
    ]),
    boxes: boxes.placed,
    looseBoxes: boxes.loose,
  };
}

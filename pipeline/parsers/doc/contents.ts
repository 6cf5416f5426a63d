import type { LargeProperties } from './large-properties.js';
import type { Lists } from './lists.js';
import type { Piece } from './pieces.js';
import type { RunFinder } from './property-pages.js';
import type { StyleSheet } from './styles.js';

/** A stretch of the text by character positions. */
export interface Range {
  start: number;
  end: number;
}

/** A Word 97-2003 document, opened: everything that its text is read from. */
export interface Contents {
  /** All stories behind each other. */
  text: string;
  /** The letter whose code is that of an optional hyphen stands in the text, so that optional hyphens are not that letter. */
  knowsLetterCode: boolean;
  pieces: readonly Piece[];
  characters: RunFinder;
  paragraphs: RunFinder;
  styles: StyleSheet;
  fonts: readonly string[];
  lists: Lists;
  /** Lists of properties that stand in a stream of their own. */
  large: LargeProperties;
  main: Range;
  /** Positions of the section marks: a page break there ends a paragraph. */
  sectionMarks: ReadonlySet<number>;
  /** The text of each note, by the position of its mark in the main text. */
  notes: ReadonlyMap<number, Range>;
  /** The texts of the boxes, by the position of the shape in the main text. */
  boxes: ReadonlyMap<number, readonly Range[]>;
  /** The texts of boxes whose place in the main text is not known. */
  looseBoxes: readonly Range[];
}

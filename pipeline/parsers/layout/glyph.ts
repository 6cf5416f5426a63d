/** How the letters of one font look. */
export interface Face {
  name: string;
  bold: boolean;
  italic: boolean;
}

/**
 * One printed character (with its combining marks) on the page as read. Lengths are points, measured from the top left corner;
 * `x0` to `x1` is the advance width, `top` to `bottom` the height of the font, `size` the font size as displayed.
 */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  baseline: number;
  size: number;
  face: Face;
  /** Set into the page by an annotation: a form field, a signing tool. */
  filled?: boolean;
  /** How sure the character recognition was, 0 to 1; absent where the file itself holds the character. */
  confidence?: number;
}

/** A horizontal or vertical ruling line on the page as displayed, in points. */
export interface Rule {
  direction: 'horizontal' | 'vertical';
  /** The y of a horizontal line, the x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

/** Characters inside tables that run in another direction than most of their page, `turn` quarter turns clockwise; placed as on a page turned back by as much. */
export interface TurnedText {
  turn: 1 | 2 | 3;
  glyphs: Glyph[];
}

/**
 * What the engine reads of one page. Where most of its text runs sideways, the page is turned so that the text runs from left to right;
 * `turn` counts the quarter turns (clockwise) that lead back to the page as displayed. `width` and `height` are those of the turned page.
 */
export interface PageContent {
  number: number;
  width: number;
  height: number;
  turn: number;
  /** The angle (radians, clockwise) that a scanned page lay askew by before it was made level for reading. */
  skew?: number;
  glyphs: Glyph[];
  rules: Rule[];
  /** The share of the page that its largest picture covers, 0 to 1. */
  picture: number;
  /** Characters that the font could not be translated for. */
  unmapped: number;
  /** Characters that run in another direction than most of the page, and are left out. */
  sideways: number;
  /** Those that stand in tables: the names of narrow columns. */
  turned?: TurnedText[];
  /** Characters that are drawn invisibly: the text layer of a scan. */
  invisible: number;
}

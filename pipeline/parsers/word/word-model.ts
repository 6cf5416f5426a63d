/** The style of a paragraph that is a heading, by its own style or by its outline level. */
export const headingStyle = 'kehoach-heading';

/** The style of a table most of whose cells have no drawn lines. */
export const borderlessStyle = 'kehoach-borderless';

/** A piece of a Word document, in the shape that mammoth gives to it: what every reader of Word files makes. */
export type WordNode =
  | { type: 'paragraph'; children: WordNode[]; styleId: string | null; alignment: string | null }
  | { type: 'run'; children: WordNode[]; isBold: boolean; isItalic: boolean; verticalAlignment: string }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'hyperlink'; children: WordNode[] }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | WordTable
  | { type: 'image' | 'commentReference' | 'bookmarkStart' };

export interface WordTable {
  type: 'table';
  styleId: string | null;
  /** null where the format does not say whether the lines are drawn; absent where `styleId` says it. */
  lines?: null;
  children: { type: 'tableRow'; isHeader: boolean; children: WordCell[] }[];
}

export interface WordCell {
  type: 'tableCell';
  colSpan: number;
  rowSpan: number;
  children: WordNode[];
}

/** Body of a Word document, and the bodies of its notes in the order of their reference marks. */
export interface WordDocument {
  children: WordNode[];
  notes: WordNode[][];
}

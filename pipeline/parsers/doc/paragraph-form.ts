import { codes, type Modifier } from './modifiers.js';

/** What a paragraph is, and where it belongs. */
export interface ParagraphForm {
  centred: boolean;
  /** Number of its list (counted from 1) and level (from 0); list 0 is none. */
  list: number;
  level: number;
  /** 0 to 8 for headings, 9 for text; null where nothing is said. */
  outline: number | null;
  /** Levels of tables around it. */
  depth: number;
  /** Its mark ends a row, or the row or cell of a table inside a cell. */
  rowEnd: boolean;
  innerRowEnd: boolean;
  innerCellEnd: boolean;
  /** What the mark of a row says about the row. */
  row: readonly Modifier[];
}

export const plainParagraph: ParagraphForm = {
  centred: false,
  list: 0,
  level: 0,
  outline: null,
  depth: 0,
  rowEnd: false,
  innerRowEnd: false,
  innerCellEnd: false,
  row: [],
};

const centre = 1;
/** A list number from here on says that the paragraph is in no list, though its style is. */
const noList = 2047;

type Change = (form: ParagraphForm, modifier: Modifier) => void;

const align: Change = (form, { value }) => {
  form.centred = value.u8(0) === centre;
};

const changes: Readonly<Record<number, Change>> = {
  [codes.alignment]: align,
  [codes.alignmentOld]: align,
  [codes.list]: (form, { value }) => {
    form.list = value.u16(0) < noList ? value.u16(0) : 0;
  },
  [codes.listLevel]: (form, { value }) => {
    form.level = value.u8(0);
  },
  [codes.outlineLevel]: (form, { value }) => {
    form.outline = value.u8(0);
  },
  [codes.inTable]: (form, { value }) => {
    form.depth = value.u8(0) === 0 ? 0 : Math.max(1, form.depth);
  },
  [codes.tableDepth]: (form, { value }) => {
    form.depth = Math.max(0, value.i32(0));
  },
  [codes.rowEnd]: (form, { value }) => {
    form.rowEnd = value.u8(0) !== 0;
  },
  [codes.innerRowEnd]: (form, { value }) => {
    form.innerRowEnd = value.u8(0) !== 0;
  },
  [codes.innerCellEnd]: (form, { value }) => {
    form.innerCellEnd = value.u8(0) !== 0;
  },
};

const tableGroup = 5;
const groupOf = (code: number): number => (code >> 10) & 7;

/** The form that modifiers make of a style's. */
export function paragraphForm(style: ParagraphForm, modifiers: readonly Modifier[]): ParagraphForm {
  const form: ParagraphForm = { ...style };
  for (const modifier of modifiers) changes[modifier.code]?.(form, modifier);
  const row = modifiers.filter(({ code }) => groupOf(code) === tableGroup);
  return row.length > 0 ? { ...form, row } : form;
}

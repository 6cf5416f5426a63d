import type { Box, Diagnostic, StyleHints } from '../../schemas/index.js';
import type { ParserOptions } from './options.js';

/**
 * One word with its place on the page. `glued` means that no space stands before it: a line break after a hyphen
 * (`117/2013/NĐ-` + `CP`), or two pieces of one word.
 */
export interface PlacedWord {
  text: string;
  box: Box;
  glued?: boolean;
  /** How sure the character recognition was, 0 to 1; absent where the word was not recognised from a picture. */
  confidence?: number;
}

/** The text of a paragraph or of one paragraph of a cell: a plain string, or words with their boxes. */
export type ParsedText = string | PlacedWord[];

/** A whole paragraph, heading or list item. Printed or computed numbers stand at the beginning of its text. */
export interface ParsedParagraph {
  kind: 'paragraph';
  text: ParsedText;
  page: number | null;
  style: StyleHints;
  /** The format itself says that this is a heading (Markdown `##`, a Word heading style). */
  heading?: boolean;
  /** A footnote or endnote. */
  note?: boolean;
}

/** One cell, at its first place; rows and columns count from 0, header rows included. */
export interface ParsedCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  paragraphs: ParsedText[];
  page: number | null;
}

/** A data table, already stitched over page breaks (repeated headers dropped, cut rows joined). */
export interface ParsedTable {
  kind: 'table';
  rows: number;
  columns: number;
  /** Rows that the format marks as header; 0 where it does not say. */
  headerRows: number;
  cells: ParsedCell[];
  page: number | null;
  /** Which lines were drawn where its columns were told by the white between words: those between rows, or none. */
  ruled?: 'rows' | 'none';
}

export type ParsedBlock = ParsedParagraph | ParsedTable;

export interface ParsedPage {
  number: number;
  width: number;
  height: number;
}

/** What a parser returns: blocks in reading order. Layout tables (letterhead, signature) come as their paragraphs. */
export interface ParsedSource {
  mediaType: string;
  /** null for formats without pages. */
  pages: ParsedPage[] | null;
  textLayer: 'native' | 'ocr' | 'mixed';
  /** Character encoding of a text format, the encoding from before Unicode where letters were converted (`tcvn3`, `vni`, `viscii`), else null. */
  encoding: string | null;
  /** True where a page break may have cut a paragraph in two, so that the halves must be joined. */
  pageCuts: boolean;
  blocks: ParsedBlock[];
  diagnostics: Diagnostic[];
}

/** A parser reads bytes and throws IngestError where there is no document. `name` is for messages only. */
export type Parser = (bytes: Uint8Array, name: string, options: ParserOptions) => Promise<ParsedSource>;

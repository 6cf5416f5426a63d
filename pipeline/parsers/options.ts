/** When pages are read by character recognition (OCR): where the text layer is missing or garbage, never, or always. */
export const ocrModes = ['auto', 'off', 'force'] as const;
export type OcrMode = (typeof ocrModes)[number];

/** Which recogniser reads pictures: the one that is shipped, or the `tesseract` program of the system. */
export const ocrEngines = ['tesseract.js', 'system'] as const;
export type OcrEngine = (typeof ocrEngines)[number];

/** Bounds on one file. A file that goes beyond one of them ends in `too-large` with the bound in the message. */
export interface Limits {
  /** Pages of a PDF or pictures of a TIFF. */
  pages: number;
  /** Pixels of one picture. */
  pixels: number;
  /** Cells of one table or sheet. */
  cells: number;
  /** Levels of tables in tables, groups in groups, elements in elements. */
  nesting: number;
  /** Bytes that a packed file may unpack to. */
  unpackedBytes: number;
}

/** Files beyond these are books, archives or attacks, not plans. */
export const defaultLimits: Readonly<Limits> = {
  pages: 2000,
  pixels: 150_000_000,
  cells: 200_000,
  nesting: 200,
  unpackedBytes: 200_000_000,
};

/** What a parser is told besides the bytes. */
export interface ParserOptions {
  ocr: OcrMode;
  ocrEngine: OcrEngine;
  limits: Readonly<Limits>;
  /** Called when a page was read, where pages take long; counts from 1. */
  onPage?: (page: number, pages: number) => void;
  /** Aborted when the time of the file is over, so that no further page is begun. */
  signal?: AbortSignal;
}

export const defaultParserOptions: Readonly<ParserOptions> = { ocr: 'auto', ocrEngine: 'tesseract.js', limits: defaultLimits };

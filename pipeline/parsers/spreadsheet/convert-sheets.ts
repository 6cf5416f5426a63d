import type { Diagnostic } from '../../../schemas/index.js';
import { convertRuns } from '../encodings/convert-runs.js';
import type { Sheet } from './grid.js';

/** Sheets in Unicode, the old encoding that they were converted from (null: none), and notes about that. */
export interface ConvertedSheets {
  sheets: Sheet[];
  encoding: string | null;
  diagnostics: Diagnostic[];
}

/** Brings the cells and names of sheets to Unicode. Workbooks name no fonts here: the words decide. Throws IngestError `unsupported-format`. */
export function convertSheets(sheets: readonly Sheet[], name: string): ConvertedSheets {
  const texts = sheets.flatMap((sheet) => [sheet.name, ...sheet.cells.map((cell) => cell.text)]);
  const { paragraphs, encoding, diagnostics } = convertRuns(
    texts.map((text) => [{ text, font: null }]),
    name,
  );
  const converted = paragraphs.map((runs) => runs.join(''))[Symbol.iterator]();
  const next = () => converted.next().value as string;
  const read = sheets.map((sheet) => ({ ...sheet, name: next(), cells: sheet.cells.map((cell) => ({ ...cell, text: next() })) }));
  return { sheets: read, encoding, diagnostics };
}

import { IngestError } from '../ingest-error.js';
import type { Parser } from './parsed.js';
import { sheetBlocks } from './spreadsheet/blocks.js';
import { convertSheets } from './spreadsheet/convert-sheets.js';
import { hiddenParts } from './spreadsheet/hidden-parts.js';
import { readOdsForm } from './spreadsheet/ods-form.js';
import { readWorkbook } from './spreadsheet/workbook.js';

const mediaTypes = {
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  other: 'application/vnd.ms-excel',
};

/**
 * Parses a workbook (.xlsx, .xls, .ods): each sheet's titles and notes as paragraphs, its tables with merged cells, everything as displayed.
 * Hidden sheets, rows and columns are left out with a diagnostic. Throws IngestError `unreadable-file`, `encrypted-file`, `too-large`,
 * `unsupported-format` or `no-text`.
 */
export const parseSpreadsheet: Parser = async (bytes, name, { limits }) => {
  const ods = await readOdsForm(bytes, name, limits);
  const mediaType = mediaTypes[ods ? 'ods' : bytes[0] === 0x50 ? 'zip' : 'other'];
  const read = await readWorkbook(bytes, name, limits.cells);
  const { sheets, encoding, diagnostics } = convertSheets(
    read.map((sheet, index) => ({ ...sheet, ...ods?.[index] })),
    name,
  );
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.cells.length > 0);
  const blocks = visible.flatMap((sheet) => sheetBlocks(sheet, visible.length > 1));
  if (blocks.length === 0) throw new IngestError('no-text', name, 'expected text in the workbook, met none that is shown');
  return {
    mediaType,
    pages: null,
    textLayer: 'native',
    encoding,
    pageCuts: false,
    blocks,
    diagnostics: [...diagnostics, ...hiddenParts(sheets)],
  };
};

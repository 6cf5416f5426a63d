import { IngestError } from '../../ingest-error.js';
import { openArchive } from '../archive/zip.js';
import type { Limits } from '../options.js';
import { refuseDeepXml } from '../xml/bounds.js';
import { attribute, descendants, elements, type XmlDocument, type XmlElement, xmlTools } from '../xml/xml.js';
import type { Sheet } from './grid.js';

/** What the library does not tell of an OpenDocument sheet: what is hidden. */
export type OdsForm = Pick<Sheet, 'hidden' | 'hiddenRows' | 'hiddenColumns'>;

const repeated = (node: XmlElement, of: 'rows' | 'columns'): number =>
  Math.min(Math.max(Number.parseInt(attribute(node, `number-${of}-repeated`) ?? '1', 10) || 1, 1), 1_048_576);

const isFilled = (row: XmlElement): boolean => (row.textContent ?? '').trim() !== '';
const isHidden = (node: XmlElement): boolean => /^(?:collapse|filter)$/u.test(attribute(node, 'visibility') ?? '');

/** Places of the rows or columns that are not shown; runs behind the last filled row are passed over. */
function hiddenPlaces(nodes: readonly XmlElement[], of: 'rows' | 'columns'): Set<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const node of nodes) {
    const count = repeated(node, of);
    if (isHidden(node)) for (let place = at; place < at + Math.min(count, 20_000); place++) hidden.add(place);
    at += count;
  }
  return hidden;
}

/** Names of table styles that do not show their table (ODF 1.3 Part 3, 20.248). */
function hiddenStyles(document: XmlDocument): Set<string> {
  const styles = descendants(document, 'style').filter((style) =>
    elements(style, 'table-properties').some((properties) => attribute(properties, 'display') === 'false'),
  );
  return new Set(styles.map((style) => attribute(style, 'name') ?? ''));
}

function refuseMany(table: XmlElement, name: string, limit: number): void {
  let cells = 0;
  for (const row of descendants(table, 'table-row'))
    for (const cell of elements(row)) if (isFilled(cell)) cells += repeated(row, 'rows') * repeated(cell, 'columns');
  if (cells > limit) throw new IngestError('too-large', name, `a sheet has ${cells} filled cells, the limit (cells) is ${limit}`);
}

/**
 * Reads what is hidden in the sheets of an OpenDocument workbook; null for other workbooks. Throws IngestError `too-large` where repeated
 * cells go beyond `limits.cells` (a few bytes can ask for millions), or `unreadable-file`.
 */
export async function readOdsForm(bytes: Uint8Array, name: string, limits: Readonly<Limits>): Promise<OdsForm[] | null> {
  if (bytes[0] !== 0x50) return null;
  const text = await (await openArchive(bytes, name, limits.unpackedBytes)).text('content.xml');
  if (text === null) return null;
  refuseDeepXml(text, limits.nesting, name);
  let document: XmlDocument;
  try {
    document = (await xmlTools()).parse(text);
  } catch (cause) {
    throw new IngestError('unreadable-file', name, 'expected well-formed XML in the workbook', { cause });
  }
  const styles = hiddenStyles(document);
  return descendants(document, 'table')
    .filter((table) => (table.parentNode as XmlElement | null)?.localName === 'spreadsheet')
    .map((table) => {
      refuseMany(table, name, limits.cells);
      return {
        hidden: styles.has(attribute(table, 'style-name') ?? ''),
        hiddenRows: hiddenPlaces(descendants(table, 'table-row'), 'rows'),
        hiddenColumns: hiddenPlaces(descendants(table, 'table-column'), 'columns'),
      };
    });
}

import { IngestError } from '../../ingest-error.js';
import { openArchive, packArchive } from '../archive/zip.js';

/** The XML parts of a Word document that hold its text and its form. Absent parts are null. */
export interface DocxParts {
  document: string;
  styles: string | null;
  numbering: string | null;
  footnotes: string | null;
  endnotes: string | null;
}

/** Path of the main document part: as the package's relationships name it, else the usual place. */
function mainPart(relationships: string): string {
  for (const [tag] of relationships.matchAll(/<Relationship\b[^<>]{0,1000}>/gu)) {
    const target = /\bTarget="([^"<>]{1,300})"/u.exec(tag)?.[1];
    if (/\bType="[^"]{0,200}\/officeDocument"/u.test(tag) && target) return target.replace(/^\/+/u, '');
  }
  return 'word/document.xml';
}

/**
 * Unpacks the parts of a Word document that are read; `unpackedBytes` bounds what the whole archive may unpack to.
 * Throws IngestError `unreadable-file`, `unsupported-format` (a zip without a Word document) or `too-large`.
 */
export async function readDocxParts(bytes: Uint8Array, name: string, unpackedBytes: number): Promise<DocxParts> {
  const archive = await openArchive(bytes, name, unpackedBytes);
  const path = mainPart((await archive.text('_rels/.rels')) ?? '');
  const document = /document\d*\.xml$/iu.test(path) ? await archive.text(path) : null;
  if (document === null) throw new IngestError('unsupported-format', name, 'expected a Word document in the archive, met none');
  const folder = path.replace(/[^/]+$/u, '');
  const part = (file: string) => archive.text(folder + file);
  return {
    document,
    styles: await part('styles.xml'),
    numbering: await part('numbering.xml'),
    footnotes: await part('footnotes.xml'),
    endnotes: await part('endnotes.xml'),
  };
}

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (rows: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`;

/** An empty style sheet; mammoth fails without one. */
const noStyles = '<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** Packs text parts into the smallest Word document that holds them. */
export function packDocx(parts: { document: string; footnotes: string | null; endnotes: string | null }): Promise<Buffer> {
  const notes = (['footnotes', 'endnotes'] as const).filter((kind) => parts[kind] !== null);
  const rows = [...notes, 'styles'].map((kind) => `<Relationship Id="${kind}" Type="${relationshipType}/${kind}" Target="${kind}.xml"/>`);
  return packArchive({
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${relationshipType}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': parts.document,
    ...Object.fromEntries(notes.map((kind) => [`word/${kind}.xml`, parts[kind]!])),
    'word/styles.xml': noStyles,
    'word/_rels/document.xml.rels': relationships(rows.join('')),
  });
}

import JSZip from 'jszip';

const vocabulary =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** XML of the parts of a Word document, without their root elements. */
export interface DocxSource {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
}

/** A Word file made of these parts. */
export async function docxFile({ body, styles, numbering, footnotes }: DocxSource): Promise<Uint8Array> {
  const zip = new JSZip();
  const part = (name: string, root: string, content: string) =>
    zip.file(`word/${name}.xml`, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${vocabulary}>${content}</w:${root}>`);
  part('document', 'document', `<w:body>${body}</w:body>`);
  if (styles !== undefined) part('styles', 'styles', styles);
  if (numbering !== undefined) part('numbering', 'numbering', numbering);
  if (footnotes !== undefined) part('footnotes', 'footnotes', footnotes);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A run with text; `form` is the content of its properties. */
export const run = (text: string, form = ''): string => `<w:r><w:rPr>${form}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph; `form` is the content of its properties. */
export const par = (content: string, form = ''): string =>
  `<w:p><w:pPr>${form}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A list paragraph. */
export const item = (text: string, level = 0, list = 1): string =>
  par(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

const lines = (style: string): string =>
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="${style}"/>`).join('');

/** A table of rows of cells; a cell is its text, or the XML of its content. */
export const table = (rows: readonly (readonly string[])[], bordered = true): string => {
  const cell = (content: string) => `<w:tc>${content.startsWith('<w:tcPr') || content.startsWith('<w:p>') ? content : par(content)}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblBorders>${lines(bordered ? 'single' : 'none')}</w:tblBorders></w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

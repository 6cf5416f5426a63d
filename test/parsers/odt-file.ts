import JSZip from 'jszip';

const vocabulary = ['office', 'style', 'text', 'table', 'drawing', 'xlink', 'loext']
  .map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

/** XML of an OpenDocument text: the content of its body, its automatic styles and those of its style sheet. */
export interface OdtSource {
  body: string;
  automatic?: string;
  styles?: string;
}

const contentOf = ({ body, automatic = '' }: OdtSource): string =>
  `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;

/** An .odt file made of these parts. `prolog` stands before the root of its content. */
export async function odtFile(source: OdtSource, prolog = ''): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
  zip.file(
    'content.xml',
    `<?xml version="1.0"?>${prolog}<office:document-content ${vocabulary}>${contentOf(source)}</office:document-content>`,
  );
  if (source.styles !== undefined)
    zip.file(
      'styles.xml',
      `<office:document-styles ${vocabulary}><office:styles>${source.styles}</office:styles></office:document-styles>`,
    );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The same in one XML file (.fodt). */
export const fodtFile = (source: OdtSource): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><office:document ${vocabulary} office:mimetype="application/vnd.oasis.opendocument.text">${contentOf(source)}</office:document>`,
  );

/** A paragraph, with the name of its style. */
export const par = (text: string, style = ''): string => `<text:p text:style-name="${style}">${text}</text:p>`;

/** A style of a family, by its properties in XML. */
export const style = (family: string, name: string, properties: string, attributes = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${attributes}>${properties}</style:style>`;

/** A list of items; each is the XML inside it. */
export const list = (items: readonly string[], attributes = ''): string =>
  `<text:list ${attributes}>${items.map((item) => (item.startsWith('<text:list-item') ? item : `<text:list-item>${item}</text:list-item>`)).join('')}</text:list>`;

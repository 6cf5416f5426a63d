import { IngestError } from '../../ingest-error.js';
import { openArchive } from '../archive/zip.js';
import type { Limits } from '../options.js';
import { refuseDeepXml } from '../xml/bounds.js';
import { descendants, type XmlDocument, type XmlElement, xmlTools } from '../xml/xml.js';
import { type OdtStyles, readOdtStyles } from './styles.js';

/** The body of an OpenDocument text and the styles that it uses. */
export interface OdtParts {
  body: XmlElement;
  styles: OdtStyles;
}

const isEncrypted = (manifest: string | null): boolean => manifest !== null && /<(?:\w{1,20}:)?encryption-data\b/u.test(manifest);

/**
 * Unpacks an OpenDocument text (.odt, or .fodt, which is one XML file). Throws IngestError `unreadable-file`, `encrypted-file`, `too-large`,
 * or `unsupported-format` where it is a drawing or a presentation. Document types, where entities could be declared, are refused.
 */
export async function readOdtParts(bytes: Uint8Array, name: string, limits: Readonly<Limits>): Promise<OdtParts> {
  const xml = await xmlTools();
  const parse = (text: string): XmlDocument => {
    refuseDeepXml(text, limits.nesting, name);
    try {
      return xml.parse(text);
    } catch (cause) {
      throw new IngestError('unreadable-file', name, 'expected well-formed XML in the OpenDocument text', { cause });
    }
  };
  const flat = bytes[0] !== 0x50;
  const archive = flat ? null : await openArchive(bytes, name, limits.unpackedBytes);
  if (isEncrypted((await archive?.text('META-INF/manifest.xml')) ?? null))
    throw new IngestError('encrypted-file', name, 'the OpenDocument text is protected by a password');
  const content = archive ? await archive.text('content.xml') : new TextDecoder().decode(bytes);
  const styleSheet = await archive?.text('styles.xml');
  if (content === null) throw new IngestError('unreadable-file', name, 'expected content.xml in the OpenDocument text, met none');
  const document = parse(content);
  const body = descendants(document, 'body')[0];
  const text = body ? descendants(body, 'text').find((node) => node.parentNode === body) : undefined;
  if (!text) throw new IngestError('unsupported-format', name, 'expected an OpenDocument text, met another OpenDocument file');
  return { body: text, styles: readOdtStyles(styleSheet ? [parse(styleSheet), document] : [document]) };
}

import type { TextLayerCounts } from '../../schemas/index.js';
import type { ParsedBlock, ParsedText } from '../parsers/parsed.js';

/** What a look into a file tells. */
export interface Glance {
  pages: number | null;
  textLayer: TextLayerCounts | null;
  encoding: string | null;
  /** Text from the beginning and the end of the document, a paragraph or cell a line. */
  text: string;
  digitallySigned: boolean;
  /** The file opens without a password, but was protected against changes. */
  restricted: boolean;
  /** Pages that will be recognised from pictures. */
  toRecognise: number;
}

/** So much text tells what a document is. */
const ENOUGH = 20_000;

const plain = (text: ParsedText): string => (typeof text === 'string' ? text : text.map((word) => word.text).join(' '));

/** The text of blocks, a paragraph or cell a line; of a long document its beginning and its end. */
export function textOf(blocks: readonly ParsedBlock[]): string {
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? block.cells.flatMap((cell) => cell.paragraphs) : [block.text]));
  const text = lines.map(plain).join('\n').normalize('NFC');
  return text.length <= 2 * ENOUGH ? text : `${text.slice(0, ENOUGH)}\n${text.slice(-ENOUGH)}`;
}

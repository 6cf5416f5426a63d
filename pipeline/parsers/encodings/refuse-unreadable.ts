import { IngestError } from '../../ingest-error.js';
import type { ParsedSource, ParsedText } from '../parsed.js';
import { refusal } from './messages.js';
import { unreadableShare } from './unreadable.js';

/** A larger share of unreadable text refuses the file. */
const TOO_MUCH = 0.05;

const plain = (text: ParsedText): string =>
  typeof text === 'string' ? text : text.map((word, at) => (at === 0 || word.glued ? word.text : ` ${word.text}`)).join('');

function refuse(paragraphs: readonly string[], name: string): void {
  if (unreadableShare(paragraphs) > TOO_MUCH) throw new IngestError('unsupported-format', name, refusal());
}

/** Throws IngestError `unsupported-format` where a text, a paragraph a line, is Vietnamese in an old encoding that was not undone. */
export const refuseUnreadableText = (text: string, name: string): void => refuse(text.split('\n'), name);

/**
 * What a parser read, unless its text is Vietnamese in an old encoding that was not undone: that is never handed on, whatever the format.
 * Recognised text has mistakes of its own kind and is not judged. Throws IngestError `unsupported-format`.
 */
export function refuseUnreadable(parsed: ParsedSource, name: string): ParsedSource {
  if (parsed.textLayer === 'ocr') return parsed;
  const texts = parsed.blocks.flatMap((block) => (block.kind === 'table' ? block.cells.flatMap((cell) => cell.paragraphs) : [block.text]));
  refuse(texts.map(plain), name);
  return parsed;
}

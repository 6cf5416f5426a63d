import { IngestError } from '../../ingest-error.js';
import type { ParsedBlock, ParsedSource, ParsedText } from '../parsed.js';
import { leftOut, refusal } from './messages.js';
import { isUnreadable, TOO_MUCH, unreadableShare } from './unreadable.js';

const plain = (text: ParsedText): string =>
  typeof text === 'string' ? text : text.map((word, at) => (at === 0 || word.glued ? word.text : ` ${word.text}`)).join('');

function refuse(paragraphs: readonly string[], name: string): void {
  if (unreadableShare(paragraphs) > TOO_MUCH) throw new IngestError('unsupported-format', name, refusal());
}

/** Throws IngestError `unsupported-format` where a text, a paragraph a line, is Vietnamese in an old encoding that was not undone. */
export const refuseUnreadableText = (text: string, name: string): void => refuse(text.split('\n'), name);

const textsOf = (block: ParsedBlock): ParsedText[] =>
  block.kind === 'table' ? block.cells.flatMap((cell) => cell.paragraphs) : [block.text];

const readable = (text: ParsedText): boolean => !isUnreadable(plain(text));

function withoutUnreadable(blocks: readonly ParsedBlock[]): ParsedBlock[] {
  return blocks.flatMap((block): ParsedBlock[] => {
    if (block.kind === 'paragraph') return readable(block.text) ? [block] : [];
    return [{ ...block, cells: block.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.filter(readable) })) }];
  });
}

/**
 * What a parser read, without paragraphs that are Vietnamese in an old encoding that was not undone: they are never handed on, whatever the
 * format, and told as an error. Recognised text has mistakes of its own kind and is not judged. Throws IngestError `unsupported-format` where
 * they are more than a few.
 */
export function refuseUnreadable(parsed: ParsedSource, name: string): ParsedSource {
  if (parsed.textLayer === 'ocr') return parsed;
  const texts = parsed.blocks.flatMap(textsOf).map(plain);
  refuse(texts, name);
  const unreadable = texts.filter(isUnreadable);
  if (unreadable.length === 0) return parsed;
  return { ...parsed, blocks: withoutUnreadable(parsed.blocks), diagnostics: [...parsed.diagnostics, leftOut(unreadable)] };
}

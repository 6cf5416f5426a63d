import type { ParsedBlock, ParsedText } from '../parsed.js';
import { restoreCapitals } from './capitals.js';

/** Words keep their places; their texts keep their lengths. */
function restored(text: ParsedText): ParsedText {
  if (typeof text === 'string') return restoreCapitals(text);
  const whole = restoreCapitals(text.map((word) => word.text).join(' '));
  let at = 0;
  return text.map((word) => {
    at += word.text.length + 1;
    return { ...word, text: whole.slice(at - word.text.length - 1, at - 1) };
  });
}

/** Blocks with the tone marks of their capitals, where TCVN3 was converted without knowing the fonts that show capitals. */
export const restoreBlockCapitals = (blocks: readonly ParsedBlock[]): ParsedBlock[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: restored(block.text) }
      : { ...block, cells: block.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(restored) })) },
  );

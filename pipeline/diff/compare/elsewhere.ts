import type { Span } from '../../../schemas/index.js';
import { strongKeys } from '../words/tokens.js';
import type { Context } from './draft.js';

/**
 * Whether a line outside the pair that is compared (the heading over it, a merged cell) differs from all lines of the item that stands for
 * its own in the other version.
 */
export function differsElsewhere(context: Context, side: 'old' | 'new', { start }: Span): boolean {
  for (const item of context[side].items) {
    const piece = item.pieces.find(({ span }) => span.start <= start && start <= span.end);
    if (!piece) continue;
    const words = strongKeys(piece.tokens);
    return !context.partner(side, item)?.pieces.some(({ tokens }) => strongKeys(tokens) === words);
  }
  return true;
}

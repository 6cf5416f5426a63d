import type { Span } from '../../../schemas/index.js';
import type { Token } from '../words/tokens.js';

/** Places on both sides that a comparison of values has answered for: `changed` where the values differ, `same` where only the notation does. */
export interface Claims {
  changed: { old: Span[]; new: Span[] };
  same: { old: Span[]; new: Span[] };
  /** Whole cells and labelled lines whose value changed: what else differs in them is told by that. */
  cells: { old: Span[]; new: Span[] };
}

export const noClaims = (): Claims => ({ changed: { old: [], new: [] }, same: { old: [], new: [] }, cells: { old: [], new: [] } });

export const isWithin = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

/** Tokens outside the places. */
export const outside = (tokens: readonly Token[], spans: readonly Span[]): Token[] => tokens.filter((token) => !isWithin(token, spans));

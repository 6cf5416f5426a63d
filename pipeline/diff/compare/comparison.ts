import type { Span } from '../../../schemas/index.js';
import type { Pair } from '../align/index.js';
import type { Item, Piece, Version } from '../items/item.js';
import { expanded, inferredExpansions } from '../words/expand.js';
import { type Hunk, hunksOf } from '../words/hunks.js';
import { strongKeys, type Token, tokensOf } from '../words/tokens.js';
import { type Claims, isWithin, noClaims } from './claims.js';
import type { Context } from './draft.js';
import { differsElsewhere } from './elsewhere.js';

/** One side of a pair. */
export interface Side {
  version: Version;
  item: Item;
  pieces: readonly Piece[];
  tokens: readonly Token[];
  /** Whether the line or cell that holds a place differs from all those of the other side (outside the item: of the other version), in words or column. */
  differs: (span: Span) => boolean;
}

/** A pair of items while it is compared. */
export interface Comparison {
  context: Context;
  old: Side;
  new: Side;
  hunks: readonly Hunk[];
  claims: Claims;
  /** Whether all the words of a place stand in the other side too, at the same place of its words. */
  stays: (side: 'old' | 'new', span: Span) => boolean;
  /** The comparison key of any words of either side, abbreviations read as in the pair. */
  keyOf: (side: 'old' | 'new', span: Span) => string;
  wordKeys: (text: string) => string;
}

/** Sets two matched items side by side. */
export function compareItems(context: Context, pair: Pair): Comparison {
  const [oldText, newText] = [context.old.plan.text, context.new.plan.text];
  const expansions = inferredExpansions(pair.old.tokens, oldText, pair.new.tokens, newText);
  const read = (piece: Piece): Piece => ({ ...piece, tokens: expanded(piece.tokens, expansions) });
  const [oldPieces, newPieces] = [pair.old.pieces.map(read), pair.new.pieces.map(read)];
  const glossary = context.new.glossary;
  const wordsOf = (text: string, from: number, to: number) => strongKeys(expanded(tokensOf(text, from, to, glossary), expansions));
  const contentOf = ({ label, tokens }: Piece) => `${wordsOf(label, 0, label.length)}\t${strongKeys(tokens)}`;
  const side = (which: 'old' | 'new', item: Item, pieces: readonly Piece[], others: readonly Piece[]): Side => {
    const there = new Set(others.map(contentOf));
    const changed = pieces.filter((piece) => !there.has(contentOf(piece))).map(({ span }) => span);
    const holds = (spans: readonly Span[], { start }: Span) => spans.some((span) => span.start <= start && start <= span.end);
    const own = pieces.map(({ span }) => span);
    const differs = (span: Span) => (holds(own, span) ? holds(changed, span) : differsElsewhere(context, which, span));
    return { version: context[which], item, pieces, tokens: pieces.flatMap(({ tokens }) => tokens), differs };
  };
  const old = side('old', pair.old, oldPieces, newPieces);
  const current = side('new', pair.new, newPieces, oldPieces);
  const hunks = hunksOf(old.tokens, current.tokens);
  const differing = { old: new Set(hunks.flatMap(({ removed }) => removed)), new: new Set(hunks.flatMap(({ added }) => added)) };
  return {
    context,
    old,
    new: current,
    hunks,
    claims: noClaims(),
    stays: (which, span) => {
      const own = (which === 'old' ? old : current).tokens.filter((token) => isWithin(token, [span]));
      return own.length > 0 && own.every((token) => !differing[which].has(token));
    },
    keyOf: (which, { start, end }) => wordsOf(which === 'old' ? oldText : newText, start, end),
    wordKeys: (text) => wordsOf(text, 0, text.length),
  };
}

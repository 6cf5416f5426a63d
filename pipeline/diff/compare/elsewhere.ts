import type { Span } from '../../../schemas/index.js';
import type { Version } from '../items/item.js';
import { strongKeys } from '../words/tokens.js';

/** Which lines of a version the other one has not, whatever item they belong to. */
export interface Lines {
  differs: (span: Span) => boolean;
}

const known = new WeakMap<Version, WeakMap<Version, Lines>>();

/** The lines and cells of a version beside those of the other one; worked out once for each pair of versions. */
export function linesElsewhere(version: Version, other: Version): Lines {
  const found = known.get(version)?.get(other);
  if (found) return found;
  const there = new Set(other.items.flatMap(({ pieces }) => pieces.map(({ tokens }) => strongKeys(tokens))));
  const pieces = version.items.flatMap((item) => item.pieces);
  const lines: Lines = {
    differs: ({ start }) => {
      const piece = pieces.find(({ span }) => span.start <= start && start <= span.end);
      return piece === undefined || !there.has(strongKeys(piece.tokens));
    },
  };
  const byOther = known.get(version) ?? new WeakMap<Version, Lines>();
  byOther.set(other, lines);
  known.set(version, byOther);
  return lines;
}

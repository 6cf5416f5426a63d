/** Pairs of places: the found mention of a gold mention, and the reverse. */
export interface Matches {
  foundOf: ReadonlyMap<number, number>;
  goldOf: ReadonlyMap<number, number>;
}

/** What a like place in the document adds to an affinity, at most. */
const nearness = 0.1;
/** Larger than any affinity: optional mentions take only what the firm ones leave. */
const behindFirm = 3;

/**
 * Pairs gold with found mentions, each at most once, the best pair first; of equally good ones the pair that stands at a like place in the
 * document. `affinity` gives 0 for what is no pair.
 */
export function matchBestFirst<G extends { optional?: boolean }, F>(
  gold: readonly G[],
  found: readonly F[],
  affinity: (gold: G, found: F) => number,
): Matches {
  const pairs: { fit: number; g: number; f: number }[] = [];
  gold.forEach((wanted, g) => {
    found.forEach((got, f) => {
      const fit = affinity(wanted, got);
      if (fit <= 0) return;
      const near = nearness * (1 - Math.abs(g / gold.length - f / found.length));
      pairs.push({ fit: fit + near - (wanted.optional ? behindFirm : 0), g, f });
    });
  });
  pairs.sort((one, other) => other.fit - one.fit);
  const [foundOf, goldOf] = [new Map<number, number>(), new Map<number, number>()];
  for (const { g, f } of pairs) {
    if (foundOf.has(g) || goldOf.has(f)) continue;
    foundOf.set(g, f);
    goldOf.set(f, g);
  }
  return { foundOf, goldOf };
}

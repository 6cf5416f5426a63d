/** An affine map from the coordinates of a PDF page to the page as displayed (points from the top left corner). */
export interface Affine {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Where a point goes. */
export const apply = (m: Affine, x: number, y: number): Point => ({ x: m.a * x + m.c * y + m.e, y: m.b * x + m.d * y + m.f });

/** `outer` after `inner`. */
export const compose = (outer: Affine, inner: Affine): Affine => ({
  a: outer.a * inner.a + outer.c * inner.b,
  b: outer.b * inner.a + outer.d * inner.b,
  c: outer.a * inner.c + outer.c * inner.d,
  d: outer.b * inner.c + outer.d * inner.d,
  e: outer.a * inner.e + outer.c * inner.f + outer.e,
  f: outer.b * inner.e + outer.d * inner.f + outer.f,
});

/** The median of some numbers, 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Items in ascending order of a number; most lists that an engine gives are in order already, and are taken as they are. */
export function inOrder<T>(items: readonly T[], of: (item: T) => number): readonly T[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = of(item);
    if (value < last) return [...items].sort((p, q) => of(p) - of(q));
    last = value;
  }
  return items;
}

/** Sorted means of values that lie within `tolerance` of their neighbour. */
export function cluster(values: readonly number[], tolerance: number): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && value - group.at(-1)! <= tolerance) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

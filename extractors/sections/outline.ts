import { type MarkerKind, markerRank } from './marker-kind.js';

/** An open section while the outline is being read. */
export interface OutlineNode {
  id: string;
  marker: string;
  kind: MarkerKind;
  path: string;
  /** Depth of a decimal marker: `1.1` has 2. */
  depth: number;
}

export const isBullet = (kind: MarkerKind): boolean => kind === 'dash' || kind === 'plus' || kind === 'dot';

const depthOf = (marker: string): number => marker.split('.').length;

/** Whether an open section of one kind stands below a new marker: by rank, but letters go below the bracketed number that they were opened under. */
const standsBelow = (node: MarkerKind, kind: MarkerKind): boolean =>
  markerRank(node) > markerRank(kind) && !(kind === 'letter' && node === 'bracket');

/**
 * Closes the sections that a new marker ends. A marker of a kind that is already open is a sibling of that one; a new kind goes below
 * everything of a higher rank. `1.1` stands under the open `1`, whatever stands between.
 */
export function closeFor(open: readonly OutlineNode[], kind: MarkerKind, marker: string): OutlineNode[] {
  if (kind === 'decimal') {
    const parent = open.findLastIndex((node) => marker.startsWith(`${node.marker}.`));
    if (parent >= 0) return open.slice(0, parent + 1);
    const sibling = open.findIndex((node) => node.kind === 'decimal' && node.depth === depthOf(marker));
    if (sibling >= 0) return open.slice(0, sibling);
  }
  const same = open.findIndex((node) => node.kind === kind && kind !== 'decimal');
  if (same >= 0) return open.slice(0, same);
  const lower = open.findIndex((node) => standsBelow(node.kind, kind));
  return lower >= 0 ? open.slice(0, lower) : [...open];
}

/** The path of a marker under its parent: bullets add nothing, `1.1` already holds its parent `1`. */
export function pathUnder(parent: OutlineNode | undefined, kind: MarkerKind, marker: string): string {
  const above = parent?.path ?? '';
  if (isBullet(kind)) return above;
  const prefix = marker.slice(0, marker.lastIndexOf('.'));
  if (kind === 'decimal' && (above === prefix || above.endsWith(`.${prefix}`)))
    return above.slice(0, above.length - prefix.length) + marker;
  return above === '' ? marker : `${above}.${marker}`;
}

/** The node of a new marker below the last open section. */
export function openNode(open: readonly OutlineNode[], id: string, kind: MarkerKind, marker: string): OutlineNode {
  return { id, marker, kind, path: pathUnder(open.at(-1), kind, marker), depth: depthOf(marker) };
}

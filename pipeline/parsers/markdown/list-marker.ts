import type { List, ListItem } from 'mdast';

const numbered = /^(\d{1,9})([.)])/u;
/** A marker that the author wrote behind the bullet, which is then only Markdown's way to say "item". */
const ownMarker = /^(?:\(?\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,4}\.|\d{1,2}(?:\.\d{1,2}){1,4}|\(?[a-zđ]\)|[IVX]{1,5}\.|[-–+•])\s/u;

function printed(item: ListItem, source: string): string {
  const start = item.position?.start.offset ?? 0;
  const marker = /^(?:\d{1,9}[.)]|[-+*])/u.exec(source.slice(start, start + 12));
  return marker?.[0] ?? '-';
}

/**
 * The printed markers of a list's items, from the source (`1.`, `3.`, `-`, `b)`). Where the source repeats one number for every item,
 * as Markdown allows, they are counted on from it.
 */
export function listMarkers(list: List, source: string): string[] {
  const markers = list.children.map((item) => printed(item, source));
  const [first] = markers;
  const match = first === undefined ? null : numbered.exec(first);
  if (!match || markers.length < 2 || markers.some((marker) => marker !== first)) return markers;
  return markers.map((_, index) => `${Number(match[1]) + index}${match[2]}`);
}

/** The text of an item behind its marker; a bullet before another marker (`- a) …`) is dropped. */
export function withMarker(marker: string, text: string): string {
  if (/^[-+*]$/u.test(marker) && ownMarker.test(`${text} `)) return text;
  return `${marker} ${text}`;
}

const begin = '\x13';
const separator = '\x14';
const end = '\x15';

/**
 * Which characters of a story belong to the codes of fields (`PAGE`, `HYPERLINK …`): those from the beginning of a field to its result, or
 * to its end where it has none. A field that never ends hides nothing. Returns whether a position is hidden so.
 */
export function fieldCodes(text: string, from: number, to: number): (position: number) => boolean {
  const changes = new Map<number, number>();
  const open: { begin: number; separator: number | null }[] = [];
  const add = (at: number, change: number) => changes.set(at, (changes.get(at) ?? 0) + change);
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === begin) open.push({ begin: at, separator: null });
    else if (character === separator && open.length > 0) open.at(-1)!.separator ??= at;
    else if (character === end) {
      const field = open.pop();
      if (!field) continue;
      add(field.begin, 1);
      add((field.separator ?? at) + 1, -1);
    }
  }
  const borders = [...changes].filter(([, change]) => change !== 0).sort(([a], [b]) => a - b);
  let index = 0;
  let depth = 0;
  return (position) => {
    while (index < borders.length && borders[index]![0] <= position) depth += borders[index++]![1];
    return depth > 0;
  };
}

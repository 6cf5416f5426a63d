import { IngestError } from '../../ingest-error.js';

/** What may stand between tags and hold any character, by how it begins and ends. */
const opaque: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** Index of the `>` that ends the tag at `start`, quoted values passed over; -1 where it does not end. */
function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '>') return at;
    if (char !== '"' && char !== "'") continue;
    at = text.indexOf(char, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** How deep the elements of an XML text stand in each other, told in one pass without building a tree. */
export function xmlDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const other = opaque.find(([begin]) => text.startsWith(begin, at));
    const end = other ? text.indexOf(other[1], at + other[0].length) : tagEnd(text, at);
    if (end < 0) break;
    if (!other && text[end - 1] !== '/') {
      depth += text[at + 1] === '/' ? -1 : 1;
      if (depth > deepest) deepest = depth;
    }
    at = end + 1;
  }
  return deepest;
}

/** Throws IngestError `too-large` where the elements of an XML text are nested deeper than `nesting`. */
export function refuseDeepXml(text: string, nesting: number, name: string): void {
  const depth = xmlDepth(text);
  if (depth > nesting)
    throw new IngestError('too-large', name, `its elements are nested ${depth} levels deep, the limit (nesting) is ${nesting}`);
}

import { IngestError } from '../../ingest-error.js';
import { childrenOf, type HtmlNode } from './elements.js';

/** Tags that end by themselves where the next one begins, or that hold nothing. */
const endless =
  /^(?:area|base|br|col|colgroup|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rp|rt|html|head|body)$/u;

/** Open elements that a page may have beyond the bound: tags that nobody closed are forgiven so far. */
const unclosed = 4;

/** How many elements stand open at once at most, told from the tags alone before a tree is built. */
function openElements(html: string): number {
  let open = 0;
  let most = 0;
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9:]{0,20})(?=[\s/>])/gu)) {
    if (endless.test(match[2]!.toLowerCase())) continue;
    open = Math.max(0, open + (match[1] === '/' ? -1 : 1));
    if (open > most) most = open;
  }
  return most;
}

const refusal = (name: string, nesting: number): IngestError =>
  new IngestError('too-large', name, `its elements are nested more than ${nesting} levels deep (limit nesting)`);

/** Throws IngestError `too-large` for HTML that would build a tree of hopeless depth: the time for that grows with its square. */
export function refuseDeepTags(html: string, nesting: number, name: string): void {
  if (openElements(html) > nesting * unclosed) throw refusal(name, nesting);
}

/** Throws IngestError `too-large` where the elements of a page stand deeper in each other than `nesting`. */
export function refuseDeepTree(tree: HtmlNode, nesting: number, name: string): void {
  let level: HtmlNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > nesting + 2) throw refusal(name, nesting);
    level = level.flatMap((node) => [...childrenOf(node)]);
  }
}

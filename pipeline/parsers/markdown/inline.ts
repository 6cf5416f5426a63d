import type { Nodes, PhrasingContent } from 'mdast';
import { isReferenceMark } from '../lines/reference-mark.js';
import type { StyledRun } from '../lines/styled-lines.js';
import { withoutMath } from './math.js';

const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ge: '≥',
  le: '≤',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  times: '×',
};

/** An HTML fragment without its comments; one that is not closed goes to the end. */
function withoutComments(html: string): string {
  const [text, ...rest] = html.split('<!--');
  return text + rest.map((piece) => (piece.includes('-->') ? piece.slice(piece.indexOf('-->') + 3) : '')).join('');
}

/** Text of an HTML fragment: `<br>` and block ends are line breaks, other tags nothing, entities their characters. */
export function htmlText(html: string): string {
  return withoutComments(html)
    .replace(/\s{0,20}<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|hr)\b[^<>]{0,200}>\s{0,20}/giu, '\n')
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/gu, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      return name ? (entities[name.toLowerCase()] ?? whole) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}

/** A reference mark whose footnote is missing. */
const strayMark = /\[\^[\p{L}\d-]{1,20}\]/gu;

const endOf = (node: Nodes | undefined): string => (node?.type === 'text' ? node.value.slice(-1) : '');
const startOf = (node: Nodes | undefined): string => (node?.type === 'text' ? node.value.slice(0, 1) : '');

/** `2*3*4` is a product: asterisks between digits are printed characters. */
const isProduct = (before: Nodes | undefined, after: Nodes | undefined): boolean => /\d/u.test(endOf(before)) && /\d/u.test(startOf(after));

/** Bold marks that Markdown did not take for marks, because of what stands beside them (`**Mục đích:**Tạo`). */
const strayBold = /\*\*+/gu;

/** The nodes between `<sup>` and `</sup>`, from the node behind the opening tag on. */
function raisedNodes(nodes: readonly Nodes[], from: number): Nodes[] {
  const end = nodes.findIndex((node, index) => index >= from && node.type === 'html' && /^<\/sup/iu.test(node.value));
  return end < 0 ? [] : nodes.slice(from, end);
}

const wordsOf = (runs: readonly StyledRun[]): string => runs.map((run) => run.text).join('');

/** The words of inline Markdown in runs of one style; marks, images and reference marks are left out. */
export function inlineRuns(nodes: readonly (PhrasingContent | Nodes)[], bold = false, italic = false): StyledRun[] {
  const runs: StyledRun[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type === 'html' && /^<sup\b/iu.test(node.value)) {
      const raised = raisedNodes(nodes, index + 1);
      if (isReferenceMark(wordsOf(runs.slice(-4)), wordsOf(raised.flatMap((inner) => runsOfNode(inner, bold, italic)))))
        index += raised.length;
    } else if (node.type === 'emphasis' && isProduct(nodes[index - 1], nodes[index + 1])) {
      runs.push({ text: '*', bold, italic }, ...inlineRuns(node.children, bold, italic), { text: '*', bold, italic });
    } else runs.push(...runsOfNode(node, bold, italic));
  }
  return runs;
}

function runsOfNode(node: PhrasingContent | Nodes, bold: boolean, italic: boolean): StyledRun[] {
  const run = (text: string): StyledRun[] => [{ text, bold, italic }];
  switch (node.type) {
    case 'text':
      return run(withoutMath(node.value).replace(strayMark, '').replace(strayBold, '').replace(/\r?\n/gu, '\r'));
    case 'inlineCode':
      return run(node.value);
    case 'break':
      return run('\n');
    case 'html':
      return run(htmlText(node.value));
    case 'strong':
      return inlineRuns(node.children, true, italic);
    case 'emphasis':
      return inlineRuns(node.children, bold, true);
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return [];
    default:
      return 'children' in node
        ? inlineRuns(node.children as PhrasingContent[], bold, italic)
        : 'value' in node
          ? run(String(node.value))
          : [];
  }
}

/** The number of a footnote, where a tool wrote one as a paragraph of its own that begins with it raised; else null. */
export function footnoteNumber(nodes: readonly PhrasingContent[]): string | null {
  const [open, number, close] = nodes;
  const raised = open?.type === 'html' && /^<sup\b/iu.test(open.value) && close?.type === 'html' && number?.type === 'text';
  return raised && /^\(?\d{1,2}\)?$/u.test(number.value.trim()) ? number.value : null;
}

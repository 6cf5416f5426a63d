import type { Nodes, PhrasingContent } from 'mdast';
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

/** The words of inline Markdown in runs of one style; marks, images and reference marks are left out. */
export function inlineRuns(nodes: readonly (PhrasingContent | Nodes)[], bold = false, italic = false): StyledRun[] {
  return nodes.flatMap((node, index): StyledRun[] => {
    const run = (text: string): StyledRun[] => [{ text, bold, italic }];
    switch (node.type) {
      case 'text':
        return run(withoutMath(node.value).replace(strayMark, '').replace(/\r?\n/gu, '\r'));
      case 'inlineCode':
        return run(node.value);
      case 'break':
        return run('\n');
      case 'html':
        return run(htmlText(node.value));
      case 'strong':
        return inlineRuns(node.children, true, italic);
      case 'emphasis':
        if (isProduct(nodes[index - 1], nodes[index + 1])) return [...run('*'), ...inlineRuns(node.children, bold, italic), ...run('*')];
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
  });
}

import type { Element } from 'hast';
import { formatNumber } from '../word/number-format.js';
import type { StyleRules } from './css.js';
import { childrenOf, isElement, property, styleOf } from './elements.js';

/** Number forms by the `type` of a list and by `list-style-type`, as `formatNumber` names them. */
const forms: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};

const bullets = new Set(['disc', 'circle', 'square']);

const wholeNumber = (text: string | null): number | null => (text !== null && /^-?\d{1,6}$/u.test(text.trim()) ? Number(text) : null);

/** What stands before an item: a number with a dot, a bullet, or nothing where the style takes the marker away. */
function markerOf(list: Element, item: Element, value: number, rules: StyleRules): string {
  const styled = (node: Element): string | undefined => {
    const style = styleOf(node, rules);
    return style.get('list-style-type') ?? /^(?:(["']).{1,9}\1|\S{1,40})/u.exec(style.get('list-style') ?? '')?.[0];
  };
  const form =
    styled(item) ?? property(item, 'type') ?? styled(list) ?? property(list, 'type') ?? (list.tagName === 'ol' ? 'decimal' : 'disc');
  const quoted = /^(["'])(.{1,9})\1$/u.exec(form)?.[2];
  if (quoted !== undefined) return `${quoted.trim()} `;
  if (form === 'none') return '';
  if (bullets.has(form)) return '• ';
  const number = forms[form];
  return number === undefined ? (list.tagName === 'ol' ? `${value}. ` : '• ') : `${formatNumber(value, number)}. `;
}

/** The items of a list, each with the marker that a browser prints before it (WHATWG HTML, 4.4.5 and 15.3.9). */
export function itemMarkers(list: Element, rules: StyleRules): Map<Element, string> {
  const items = childrenOf(list).filter((node): node is Element => isElement(node) && node.tagName === 'li');
  const reversed = property(list, 'reversed') !== null;
  let value = (wholeNumber(property(list, 'start')) ?? (reversed ? items.length : 1)) - (reversed ? -1 : 1);
  return new Map(
    items.map((item) => {
      value = wholeNumber(property(item, 'value')) ?? value + (reversed ? -1 : 1);
      return [item, markerOf(list, item, value, rules)] as const;
    }),
  );
}

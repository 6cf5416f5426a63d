import type { Element } from 'hast';
import type { Declarations, StyleRules } from './css.js';
import { property, styleOf } from './elements.js';

const drawnStyle = /\b(?:solid|double|dashed|dotted|groove|ridge|inset|outset)\b/u;
const noWidth = /(?:^|\s)0(?:px|pt|in|cm|mm)?(?:\s|$)/u;

/** Whether a style draws lines around its element: true or false where it says so, null where it is silent. */
function drawnBy(style: Declarations): boolean | null {
  const said = [...style]
    .filter(([property]) => /^border(?:-(?:top|right|bottom|left|style|width))?$/u.test(property))
    .map(([, value]) => value);
  if (said.some((value) => drawnStyle.test(value) && !noWidth.test(value))) return true;
  return said.some((value) => /\bnone\b|\bhidden\b/u.test(value) || noWidth.test(value)) ? false : null;
}

/**
 * Whether the cells of a table have drawn lines: by the `border` of the table, else by the styles of most cells. null where nothing is
 * said, as in pages whose style sheets are elsewhere.
 */
export function drawnLines(table: Element, cells: readonly Element[], rules: StyleRules): boolean | null {
  const said = cells.map((cell) => drawnBy(styleOf(cell, rules))).filter((drawn) => drawn !== null);
  if (said.length * 2 > cells.length) return said.filter((drawn) => drawn).length * 2 > said.length;
  const attribute = property(table, 'border');
  if (attribute !== null) return !/^\s*0/u.test(attribute);
  return drawnBy(styleOf(table, rules));
}

import type { CitationGraph } from '../../../schemas/index.js';

/** A graph as Mermaid (flowchart): documents that were not among the inputs stand in rounded boxes with dashed edges. */
export function toMermaid({ nodes, edges }: CitationGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`] as const));
  const outside = new Set(nodes.filter(({ file }) => file === null).map(({ id }) => id));
  const label = (text: string) => `"${text.replace(/["<>&#`]/gu, (sign) => `#${sign.codePointAt(0)};`).replace(/\s+/gu, ' ')}"`;
  return [
    'flowchart LR',
    ...nodes.map((node) => `  ${names.get(node.id)}${node.file === null ? `(${label(node.label)})` : `[${label(node.label)}]`}`),
    ...edges.map(({ from, to, mentions }) => `  ${names.get(from)} ${outside.has(to) ? '-.->' : '-->'}|${mentions}| ${names.get(to)}`),
    '',
  ].join('\n');
}

/** A graph in the DOT language of Graphviz. */
export function toDot({ nodes, edges }: CitationGraph): string {
  const text = (value: string) => `"${value.replace(/[\\"]/gu, String.raw`\$&`).replace(/\s+/gu, ' ')}"`;
  return [
    'digraph citations {',
    '  rankdir=LR;',
    ...nodes.map(({ id, label, file }) => `  ${text(id)} [label=${text(label)}, shape=${file === null ? 'ellipse' : 'box'}];`),
    ...edges.map(({ from, to, mentions }) => `  ${text(from)} -> ${text(to)} [label="${mentions}"];`),
    '}',
    '',
  ].join('\n');
}

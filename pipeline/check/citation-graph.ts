import type { CheckReport, CitationGraph } from '../../schemas/index.js';

/**
 * Which documents cite which. Nodes are the documents that were checked, and plans (`ke-hoach/…`) that they cite without being among them;
 * edges count mentions. A document whose own number is blank can cite, but nobody can cite it.
 */
export function citationGraph({ documents, references }: CheckReport): CitationGraph {
  const checked = documents.filter((document) => document.status === 'checked');
  const nodes: CitationGraph['nodes'] = checked.map(({ file, key, title, symbol, number }) => ({
    id: file,
    label: shorten((number !== null && symbol !== null ? `${number}/${symbol}` : title) ?? file),
    file,
    key,
  }));
  const fileOf = new Map(checked.flatMap(({ file, key }) => (key === null ? [] : [[key, file] as const])).reverse());
  const edges = new Map<string, CitationGraph['edges'][number]>();
  for (const { key, readings } of references) {
    if (key === null || !(fileOf.has(key) || key.startsWith('ke-hoach/'))) continue;
    const to = fileOf.get(key) ?? key;
    if (to === key) nodes.push({ id: key, label: readings[0]!.identifier ?? key, file: null, key });
    for (const { file } of readings.flatMap(({ mentions }) => mentions)) {
      if (file === to) continue;
      const name = JSON.stringify([file, to]);
      const edge = edges.get(name);
      if (edge) edge.mentions += 1;
      else edges.set(name, { from: file, to, mentions: 1 });
    }
  }
  const order = new Map(nodes.map(({ id }, index) => [id, index] as const));
  return {
    schemaVersion: '1',
    nodes,
    edges: [...edges.values()].sort((a, b) => order.get(a.from)! - order.get(b.from)! || order.get(a.to)! - order.get(b.to)!),
  };
}

const longestLabel = 80;

function shorten(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel).replace(/\s+\S*$/u, '')} …`;
}

import type { GraphView, ViewEdge, ViewNode } from '../graph-view/graph-view.js';
import { element, escaped } from '../graph-view/xml.js';

const NODE_KEYS = ['type', 'label', 'labelAr', 'labelEn', 'kind', 'status', 'start', 'end'] as const;
// Gephi and others show `label`; without it, edges have no words.
const EDGE_KEYS = [
  'label',
  'kind',
  'claim',
  'polarity',
  'stance',
  'status',
  'start',
  'end',
  'evidence',
] as const;

/** The text of a GraphML file. Dates are as precise as they are known; ids of passages are separated by spaces. */
export async function* graphmlText(view: GraphView): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* NODE_KEYS.map((key) => keyFor('node', key));
  yield* EDGE_KEYS.map((key) => keyFor('edge', key));
  yield '<graph edgedefault="directed">\n';
  for await (const node of view.nodes()) yield `${nodeElement(node)}\n`;
  for await (const edge of view.edges()) yield `${edgeElement(edge)}\n`;
  yield '</graph>\n</graphml>\n';
}

function nodeElement(node: ViewNode): string {
  return element('node', { id: node.id }, NODE_KEYS.map((key) => data('node', key, node[key])).join(''));
}

function edgeElement(edge: ViewEdge): string {
  const { id, source, target } = edge;
  const values = { ...edge, label: edge.kind, evidence: edge.evidence.join(' ') };
  const directed = edge.directed ? null : 'false';
  return element(
    'edge',
    { id, source, target, directed },
    EDGE_KEYS.map((key) => data('edge', key, values[key])).join(''),
  );
}

function keyFor(what: string, key: string): string {
  return `${element('key', { id: `${what}-${key}`, for: what, 'attr.name': key, 'attr.type': 'string' })}\n`;
}

const data = (what: string, key: string, value: string | null): string =>
  value === null || value === '' ? '' : element('data', { key: `${what}-${key}` }, escaped(value));

import { spanOf } from '../../graph/partial-date.js';
import type { GraphView, ViewEdge, ViewNode } from '../graph-view/graph-view.js';
import { type Attributes, element } from '../graph-view/xml.js';

const NODE_ATTRIBUTES = ['type', 'labelAr', 'labelEn', 'kind', 'status', 'from', 'to'] as const;
const EDGE_ATTRIBUTES = ['claim', 'polarity', 'stance', 'status', 'from', 'to', 'evidence'] as const;

/**
 * The text of a GEXF file. `start` and `end` are whole days, for the timeline, and absent where the time is not known;
 * the attributes `from` and `to` hold the dates as precise as they are known. Every edge says whether it is directed:
 * under a default, Gephi ignores those that differ.
 */
export async function* gexfText(view: GraphView): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<meta><creator>Isnad</creator></meta>\n';
  yield '<graph mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield declared('node', NODE_ATTRIBUTES);
  yield declared('edge', EDGE_ATTRIBUTES);
  yield '<nodes>\n';
  for await (const node of view.nodes()) yield `${nodeElement(node)}\n`;
  yield '</nodes>\n<edges>\n';
  for await (const edge of view.edges()) yield `${edgeElement(edge)}\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(what: string, titles: readonly string[]): string {
  const each = titles.map((title, id) => element('attribute', { id: String(id), title, type: 'string' }));
  return `${element('attributes', { class: what, mode: 'static' }, each.join(''))}\n`;
}

function nodeElement(node: ViewNode): string {
  const { id, label, start, end } = node;
  const values = { ...node, from: start, to: end };
  return element(
    'node',
    { id, label, ...days(start, end) },
    valuesOf(NODE_ATTRIBUTES.map((key) => values[key])),
  );
}

function edgeElement(edge: ViewEdge): string {
  const { id, source, target, kind, directed, start, end } = edge;
  const type = directed ? 'directed' : 'undirected';
  const values = { ...edge, from: start, to: end, evidence: edge.evidence.join(' ') };
  // Edges of several kinds between the same two nodes are kept apart by `kind`.
  const attributes = { id, source, target, type, kind, label: kind, ...days(start, end) };
  return element('edge', attributes, valuesOf(EDGE_ATTRIBUTES.map((key) => values[key])));
}

/** From the first day that the one date can mean to the last one of the other. */
function days(start: string | null, end: string | null): Attributes {
  return {
    start: start === null ? null : spanOf(start)!.start.slice(0, 10),
    end: end === null ? null : spanOf(end)!.end.slice(0, 10),
  };
}

function valuesOf(values: readonly (string | null)[]): string {
  const written = values.map((value, id) =>
    value === null || value === '' ? '' : element('attvalue', { for: String(id), value }),
  );
  const all = written.join('');
  return all === '' ? '' : element('attvalues', {}, all);
}

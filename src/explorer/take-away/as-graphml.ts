// A graph as GraphML: what yEd, Gephi, Cytoscape and networkx read.
import type { GraphData } from './view.js';
import { xmlIn, xmlText } from './xml.js';

export function asGraphml({ nodes, edges, nodeColumns, edgeColumns }: GraphData): string {
  const xml = xmlIn('http://graphml.graphdrawing.org/xmlns');
  const key = (of: string, name: string, type = 'string') =>
    xml('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type });
  const data = (of: string, values: Readonly<Record<string, string | number | null>>) =>
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [xml('data', { key: `${of}-${name}` }, [String(value)])],
    );
  return xmlText(
    xml('graphml', {}, [
      key('node', 'label'),
      ...nodeColumns.map((name) => key('node', name)),
      ...['x', 'y'].map((name) => key('node', name, 'double')),
      key('edge', 'label'),
      ...edgeColumns.map((name) => key('edge', name)),
      xml('graph', { id: 'isnad', edgedefault: 'directed' }, [
        ...nodes.map(({ id, label, values, at }) =>
          xml('node', { id }, data('node', { label, ...values, x: at?.x ?? null, y: at?.y ?? null })),
        ),
        ...edges.map(({ from, to, label, values }, number) =>
          xml('edge', { id: `e${number}`, source: from, target: to }, data('edge', { label, ...values })),
        ),
      ]),
    ]),
  );
}

// The picture as GraphML: what yEd, Gephi, Cytoscape and networkx read.
import type { ShownPicture } from './export-picture.js';
import { xmlIn, xmlText } from './xml.js';

const keys = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['date', 'node', 'string'],
  ['x', 'node', 'double'],
  ['y', 'node', 'double'],
  ['joined', 'edge', 'string'],
  ['claim', 'edge', 'string'],
] as const;

export function pictureAsGraphml({ nodes, joins }: ShownPicture): string {
  const xml = xmlIn('http://graphml.graphdrawing.org/xmlns');
  const data = (values: Record<string, string | number | null>) =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => xml('data', { key }, [String(value)]));
  return xmlText(
    xml('graphml', {}, [
      ...keys.map(([id, of, type]) => xml('key', { id, for: of, 'attr.name': id, 'attr.type': type })),
      xml('graph', { id: 'isnad', edgedefault: 'directed' }, [
        ...nodes.map(({ id, label, kind, date, x, y }) =>
          xml('node', { id }, data({ label, kind, date, x, y })),
        ),
        ...joins.map(({ from, to, kind, via }, at) =>
          xml('edge', { id: `e${at}`, source: from, target: to }, data({ joined: kind, claim: via })),
        ),
      ]),
    ]),
  );
}

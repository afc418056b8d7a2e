// A graph as GEXF 1.3, with its places and colours: Gephi opens it as it was seen.
import type { GraphData } from './view.js';
import { xmlIn, xmlText } from './xml.js';

const VIZ = 'http://gexf.net/1.3/viz';

type Values = Readonly<Record<string, string | number | null>>;

export function asGexf({ nodes, edges, nodeColumns, edgeColumns }: GraphData): string {
  const xml = xmlIn('http://gexf.net/1.3');
  const viz = xmlIn(VIZ);
  const attributes = (of: string, columns: readonly string[]) =>
    xml(
      'attributes',
      { class: of, mode: 'static' },
      columns.map((id) => xml('attribute', { id, title: id, type: 'string' })),
    );
  const written = (columns: readonly string[], values: Values) =>
    columns.flatMap((column) => {
      const value = values[column] ?? '';
      return value === '' ? [] : [xml('attvalue', { for: column, value })];
    });
  // The schema wants at least one value in the list.
  const valuesOf = (columns: readonly string[], values: Values) => {
    const all = written(columns, values);
    return all.length === 0 ? [] : [xml('attvalues', {}, all)];
  };
  const root = xml('gexf', { version: '1.3' }, [
    xml('meta', {}, [xml('creator', {}, ['Isnad'])]),
    xml('graph', { mode: 'static', defaultedgetype: 'directed' }, [
      attributes('node', nodeColumns),
      attributes('edge', edgeColumns),
      xml(
        'nodes',
        {},
        nodes.map(({ id, label, values, colour, at }) =>
          xml('node', { id, label }, [
            ...valuesOf(nodeColumns, values),
            viz('viz:color', partsOf(colour)),
            ...(at ? [viz('viz:position', { x: at.x.toFixed(3), y: at.y.toFixed(3), z: 0 })] : []),
          ]),
        ),
      ),
      xml(
        'edges',
        {},
        edges.map(({ from, to, label, values }, id) =>
          xml('edge', { id, source: from, target: to, kind: label, label }, valuesOf(edgeColumns, values)),
        ),
      ),
    ]),
  ]);
  // Said once at the top; it would be repeated on every node.
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:viz', VIZ);
  return xmlText(root);
}

/** Of `#rrggbb`. */
function partsOf(colour: string): { r: number; g: number; b: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return { r, g, b };
}

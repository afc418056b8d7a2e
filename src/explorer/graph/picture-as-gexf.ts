// The picture as GEXF 1.3, with its positions and colours: Gephi opens it as it was seen.
import { colourOf } from './colours.js';
import type { ShownPicture } from './export-picture.js';
import { xmlIn, xmlText } from './xml.js';

export function pictureAsGexf({ nodes, joins }: ShownPicture): string {
  const xml = xmlIn('http://gexf.net/1.3');
  const values = (pairs: [string, string | null][]) =>
    xml(
      'attvalues',
      {},
      pairs.flatMap(([key, value]) => (value === null ? [] : [xml('attvalue', { for: key, value })])),
    );
  const attributes = (of: string, names: readonly string[]) =>
    xml(
      'attributes',
      { class: of },
      names.map((name) => xml('attribute', { id: name, title: name, type: 'string' })),
    );
  return xmlText(
    xml('gexf', { version: '1.3' }, [
      xml('graph', { mode: 'static', defaultedgetype: 'directed' }, [
        attributes('node', ['kind', 'date']),
        attributes('edge', ['joined', 'claim']),
        xml(
          'nodes',
          {},
          nodes.map(({ id, label, kind, date, x, y }) =>
            xml('node', { id, label }, [
              values([
                ['kind', kind],
                ['date', date],
              ]),
              xml('color', { hex: colourOf(kind, false) }),
              xml('position', { x: x.toFixed(3), y: y.toFixed(3), z: 0 }),
            ]),
          ),
        ),
        xml(
          'edges',
          {},
          joins.map(({ from, to, kind, via }, at) =>
            xml('edge', { id: at, source: from, target: to, label: kind }, [
              values([
                ['joined', kind],
                ['claim', via],
              ]),
            ]),
          ),
        ),
      ]),
    ]),
  );
}

/** Do GraphML, GEXF and CSV hold the whole graph, and can strict parsers read them? */
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { model } from '../../src/domain/model.js';
import { element, escaped } from '../../src/export/graph-view/xml.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { tinyWorld } from '../spec/tiny-world.js';
import { seeds } from '../world.js';
import { exported, exportedFiles } from './exported.js';
import { oddWords, strange } from './strange-world.js';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

/** The elements of an XML text in their order, each with its own text. Throws where it is not well-formed. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    if (open.length > 0) open.at(-1)!.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

/** The nodes and edges of a drawing; checks that ids are ids, and that edges join nodes that there are. */
function drawn(xml: string): { nodes: Element[]; edges: Element[] } {
  const elements = elementsOf(xml);
  const nodes = elements.filter(({ name }) => name === 'node');
  const edges = elements.filter(({ name }) => name === 'edge');
  const ids = new Set(nodes.map(({ attributes }) => attributes.id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ attributes }) => attributes.id)).size).toBe(edges.length);
  // Ids are name tokens by the schema of GraphML.
  expect([...nodes, ...edges].filter(({ attributes: { id } }) => !/^[\w.:-]+$/.test(id!))).toEqual([]);
  const loose = edges.filter(({ attributes: { source, target } }) => !ids.has(source) || !ids.has(target));
  expect(loose).toEqual([]);
  return { nodes, edges };
}

/** How many nodes and edges there are to be drawn, asked of the graph itself. */
async function counts(): Promise<{ nodes: number; edges: number }> {
  const [row] = await test.graph.read<{ nodes: number; declared: number; claims: number; papers: number }>(
    'test',
    `RETURN COUNT { MATCH (n:Node) WHERE NOT n:Passage AND NOT n:Claim } AS nodes,
            COUNT { MATCH (a:Node)-[r]->(b:Node) WHERE r.derived IS NULL AND type(r) <> 'TRANSLATED_BY'
                    AND NOT a:Passage AND NOT a:Claim AND NOT b:Passage
                    RETURN DISTINCT a, type(r), b } AS declared,
            COUNT { MATCH (c:Claim)-[:OBJECT]->() } AS claims,
            COUNT { MATCH (:Statement)-[:APPEARS_IN]->(:Document) } AS papers`,
  );
  return { nodes: row!.nodes, edges: row!.declared + row!.claims + row!.papers };
}

describe.each(Object.entries({ 'the seeds': seeds, 'strange values': strange }))(
  'a drawing of %s',
  (_, bundles) => {
    beforeAll(async () => {
      await test.wipe();
      await loadBundles(test.graph, model, bundles);
    }, 180_000);

    it('in GraphML has every node and edge', async () => {
      const { nodes, edges } = drawn(await exported(test.graph, 'graphml'));
      expect({ nodes: nodes.length, edges: edges.length }).toEqual(await counts());
    });

    it('in GEXF has every node and edge, and days that begin before they end', async () => {
      const xml = await exported(test.graph, 'gexf');
      const { nodes, edges } = drawn(xml);
      expect({ nodes: nodes.length, edges: edges.length }).toEqual(await counts());
      // Gephi ignores an edge that is not what a file says of all edges.
      expect(xml).not.toContain('defaultedgetype');
      expect(edges.filter(({ attributes: { type } }) => !/^(un)?directed$/.test(type!))).toEqual([]);
      const times = [...nodes, ...edges]
        .map(({ attributes }) => attributes)
        .filter(({ start }) => start !== undefined);
      for (const { start, end } of times) {
        expect(start).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(start! <= (end ?? '9999-12-31')).toBe(true);
      }
    });

    it('in CSV has every node and edge, and no cell that a spreadsheet takes for a formula', async () => {
      const files = await exportedFiles(test.graph, 'csv');
      expect(files['nodes.csv']!.startsWith('\ufeffid,type,label')).toBe(true);
      const read = (name: string) =>
        parseCsv(files[name]!, { columns: true, bom: true }) as Record<string, string>[];
      const [nodes, edges] = [read('nodes.csv'), read('edges.csv')];
      expect({ nodes: nodes.length, edges: edges.length }).toEqual(await counts());
      const cells = [...nodes, ...edges].flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    });
  },
);

describe('what a drawing says', () => {
  const line = (xml: string, start: string) => xml.split('\n').find((each) => each.startsWith(start));

  it('of a node are its names in both languages, and its time as whole days and as precise as it is known', async () => {
    await test.wipe();
    await loadBundles(test.graph, model, tinyWorld);
    expect(line(await exported(test.graph, 'gexf'), '<node id="event:fair"')).toBe(
      '<node id="event:fair" label="Spring Fair" start="2024-05-01" end="2024-06-30"><attvalues>' +
        '<attvalue for="0" value="Event"/><attvalue for="1" value="معرض الربيع"/><attvalue for="2" value="Spring Fair"/>' +
        '<attvalue for="3" value="FUNDRAISER"/><attvalue for="4" value="ACCEPTED"/>' +
        '<attvalue for="5" value="2024-05"/><attvalue for="6" value="2024-06"/></attvalues></node>',
    );
  });

  it('of an edge are its kind, its evidence, and the claim that it stands for', async () => {
    const xml = await exported(test.graph, 'graphml');
    expect(line(xml, '<edge id="statement:well--SAID_BY')).toBe(
      '<edge id="statement:well--SAID_BY--person:bilal" source="statement:well" target="person:bilal">' +
        '<data key="edge-label">SAID_BY</data><data key="edge-kind">SAID_BY</data><data key="edge-status">ACCEPTED</data>' +
        '<data key="edge-start">2024-05</data><data key="edge-end">2024-05</data>' +
        '<data key="edge-evidence">passage:gazette-well passage:mirror-well</data></edge>',
    );
    expect(line(xml, '<edge id="claim:clara-edited-mirror"')).toBe(
      '<edge id="claim:clara-edited-mirror" source="person:clara" target="organization:mirror">' +
        '<data key="edge-label">HOLDS_ROLE</data><data key="edge-kind">HOLDS_ROLE</data><data key="edge-claim">claim:clara-edited-mirror</data>' +
        '<data key="edge-polarity">AFFIRMED</data><data key="edge-status">ACCEPTED</data>' +
        '<data key="edge-start">2001</data><data key="edge-end">2003-02-28</data>' +
        '<data key="edge-evidence">passage:gazette-facts</data></edge>',
    );
  });

  it('are its words, whatever they hold, but for what XML cannot hold', async () => {
    for (const words of oddWords) {
      const [a] = elementsOf(element('a', { b: words }, escaped(words)));
      const kept = words.replaceAll('\u0007', '\ufffd').replaceAll('\u001b', '\ufffd');
      expect([a!.attributes.b, a!.text]).toEqual([kept, kept]);
    }
  });
});

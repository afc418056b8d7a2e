/** Can every view be taken away, and is what is taken away what its format says it is? */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { describeInBrowser } from '../server/chromium.js';
import { inkOf } from './ink.js';
import { type Explorer, openExplorer } from './open-explorer.js';

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

const chain = '/statement/harris-we-will-win';
const graph = '/graph?start=person:leni-alikman';
const pictures = ['SVG', 'PNG'];
const graphs = ['GraphML', 'GEXF', 'CSV: joins', 'CSV: nodes'];

interface Element extends SaxesTagNS {
  readonly text: string;
}

/** Every element with its namespace and its text; fails where the file is not well-formed XML with namespaces. */
function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser({ xmlns: true });
  const [all, open]: [Element[], Element[]] = [[], []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element = Object.assign(tag, { text: '' });
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) Object.assign(last, { text: last.text + text });
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}

const named = (elements: readonly Element[], name: string) => elements.filter(({ local }) => local === name);
const value = ({ attributes }: Element, name: string) => attributes[name]?.value;

describeInBrowser('What is taken away', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const visit = async (...where: Parameters<Explorer['visit']>) => {
    page = await explorer.visit(...where);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await page.locator('.waiting').waitFor({ state: 'detached' });
  };
  /** The n-th control of the page. */
  const open = (n = 0) => page.locator('.take-away button:enabled').nth(n).click();
  const take = async (format: string, n = 0) => {
    await open(n);
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: format, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const rowsOf = (csv: string) => csv.trimEnd().split('\r\n').slice(1);

  it.each([
    [chain, [...pictures, ...graphs]],
    [graph, [...pictures, ...graphs]],
    ['/timeline', [...pictures, 'CSV']],
    ['/person/kamala-harris', [...pictures, 'CSV']],
    ['/map', [...pictures, 'CSV']],
    ['/statistics', [...pictures, 'CSV']],
    ['/search?q=Harris', ['CSV']],
  ])('%s offers what it can be', async (path, formats) => {
    await visit(path);
    await open();
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(formats);
  });

  describe('a graph', () => {
    it.each([chain, graph])('is GraphML by its rules: %s', async (path) => {
      await visit(path);
      const elements = elementsOf((await take('GraphML')).text);
      expect(new Set(elements.map(({ uri }) => uri))).toEqual(
        new Set(['http://graphml.graphdrawing.org/xmlns']),
      );
      const keys = new Map(named(elements, 'key').map((key) => [value(key, 'id'), value(key, 'attr.type')]));
      expect(keys.size).toBe(named(elements, 'key').length);
      for (const data of named(elements, 'data')) {
        expect([...keys.keys()]).toContain(value(data, 'key'));
        if (keys.get(value(data, 'key')) === 'double') expect(Number(data.text)).not.toBeNaN();
      }
      expectEnds(elements);
    });

    it.each([chain, graph])('is GEXF 1.3 by its rules: %s', async (path) => {
      await visit(path);
      const elements = elementsOf((await take('GEXF')).text);
      const [root] = elements;
      expect([root!.uri, value(root!, 'version')]).toEqual(['http://gexf.net/1.3', '1.3']);
      for (const { local, uri } of elements)
        expect(uri).toBe(
          ['color', 'position'].includes(local) ? 'http://gexf.net/1.3/viz' : 'http://gexf.net/1.3',
        );
      const declared = named(elements, 'attribute').map((attribute) => value(attribute, 'id'));
      expect(new Set(declared).size).toBe(declared.length);
      for (const { attributes } of named(elements, 'attvalue')) {
        expect(declared).toContain(attributes.for!.value);
        expect(attributes.value!.value).not.toBe('');
      }
      for (const colour of named(elements, 'color'))
        for (const part of ['r', 'g', 'b']) expect(Number(value(colour, part))).toBeLessThan(256);
      expect(named(elements, 'color')).toHaveLength(named(elements, 'node').length);
      expectEnds(elements);
    });

    it('is two tables that name the same nodes', async () => {
      await visit(graph);
      const nodes = rowsOf((await take('CSV: nodes')).text).map((row) => row.split(',')[0]!);
      const joins = rowsOf((await take('CSV: joins')).text).map((row) => row.split(','));
      expect(nodes).toContain('person:leni-alikman');
      expect(joins.length).toBeGreaterThan(9);
      for (const [source, target] of joins) expect(nodes).toEqual(expect.arrayContaining([source, target]));
    });

    /** Each node once, and no edge to a node that there is not. */
    function expectEnds(elements: readonly Element[]): void {
      const ids = named(elements, 'node').map((node) => value(node, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
      const edges = named(elements, 'edge');
      expect(edges.length).toBeGreaterThan(0);
      expect(new Set(edges.map((edge) => value(edge, 'id'))).size).toBe(edges.length);
      for (const edge of edges)
        expect(ids).toEqual(expect.arrayContaining([value(edge, 'source'), value(edge, 'target')]));
    }
  });

  it('tells the evidence of each step of a chain', async () => {
    await visit(chain);
    const joins = (await take('CSV: joins')).text;
    expect(joins).toContain(
      'Kamala Harris,سنفوز في هذه الانتخابات. سنفوز | We will win this election | سنفوز في هذه الانتخابات',
    );
  });

  describe('a picture', () => {
    const views = [
      [chain, 'en', 'A source whom nobody names', 'campaign officials'],
      [chain, 'ar', 'مصدر لم يسمه أحد', 'مسؤولي الحملة'],
      [graph, 'ar', 'أشخاص', 'ليني أليكمان'],
      ['/timeline?from=2024-06-20&to=2024-07-31', 'en', 'Statements', 'From 20 June 2024 to 31 July 2024'],
      ['/map', 'ar', 'مكان، وكلما كبر كثر ما جرى فيه', 'بروفينستاون'],
      ['/statistics?act=PRAISE', 'en', 'How many statements', 'To do what: Praise'],
    ] as const;

    it.each(views)(
      'needs nothing else and has its legend: %s (%s)',
      async (path, language, legend, words) => {
        await visit(path, language, { colorScheme: 'dark' });
        const { text } = await take('SVG');
        const elements = elementsOf(text);
        const texts = named(elements, 'text').map((line) => line.text);
        const spans = named(elements, 'tspan').map((span) => span.text);
        expect(texts).toContain(legend);
        expect([...texts, ...spans].join('\n')).toContain(words);
        expect(texts.at(-1)).toBe(explorer.url + path);
        expect(elements.map(({ local }) => local)).not.toContain('foreignObject');
        for (const { attributes } of elements) {
          for (const name of ['class', 'href', 'onclick', 'role', 'tabindex'])
            expect(attributes).not.toHaveProperty(name);
          for (const { value } of Object.values(attributes))
            expect(value).not.toMatch(/var\(|url\(|light-dark/);
        }
        // Paper is light, however dark the page is.
        expect(value(named(elements, 'rect')[0]!, 'fill')).toBe('#fffefb');
      },
    );

    it.each(['en', 'ar'] as const)('begins where the page begins (%s)', async (language) => {
      await visit('/statistics', language);
      const { text } = await take('SVG');
      await page.context().close();
      page = await explorer.visit('/nothing/here');
      const data = Buffer.from(text).toString('base64');
      // The frame above the charts holds the title alone.
      await page.setContent(
        `<div style="inline-size:fit-content;block-size:72px;overflow:hidden"><img src="data:image/svg+xml;base64,${data}"></div>`,
      );
      const { left, right, width } = await inkOf(page.locator('div'));
      if (language === 'en') expect([left < 40, right < width / 2]).toEqual([true, true]);
      else expect([right > width - 40, left > width / 2]).toEqual([true, true]);
    });

    it('is a PNG too', async () => {
      await visit(chain, 'ar');
      const { name, text } = await take('PNG');
      expect(text.slice(1, 4)).toBe('PNG');
      expect(name).toBe('isnad-chain-statement-harris-we-will-win.png');
    });
  });

  describe('a table', () => {
    it('holds every statement that fits, not only those on the page', async () => {
      await visit('/statistics');
      const { text } = await take('CSV', 1);
      const { statements } = await explorer.world.ask('{ statements(first: 0) { totalCount } }');
      expect(statements.totalCount).toBeGreaterThan(20);
      expect(rowsOf(text)).toHaveLength(statements.totalCount);
      expect(text).toContain(
        `We will win this election. We will win,en,سنفوز في هذه الانتخابات. سنفوز,ar,DIRECT,PREDICTION,ACCEPTED,1,1,${explorer.url}${chain}`,
      );
    });

    it('holds the time that was dragged across, and what has no date', async () => {
      await visit('/timeline?from=2024-07-19&to=2024-07-19');
      await page.locator('.timeline-undated').waitFor();
      const rows = rowsOf((await take('CSV')).text);
      const dates = rows.map((row) => row.split(',')[2]!);
      expect(new Set(dates.filter((date) => date !== ''))).toContain('2024-07-19');
      expect(dates.filter((date) => date.startsWith('2024-07-2'))).toEqual([]);
      expect(dates).toContain('');
    });

    it('says so where the server is away', async () => {
      await visit('/statistics');
      await page.route('**/graphql', (route) => route.abort());
      await open(1);
      await page.getByRole('menuitem', { name: 'CSV' }).click();
      await page
        .locator('.take-away [role=status]', { hasText: 'It could not be made. Try again.' })
        .waitFor();
    });
  });
});

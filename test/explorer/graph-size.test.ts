/** Does the graph stay usable with 5,000 nodes, and where are its labels painted in either direction? */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../server/chromium.js';
import { inkOnCanvas } from './ink.js';
import { manyPeople } from './many-people.js';
import { type Explorer, openExplorer } from './open-explorer.js';

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

declare const performance: { now(): number };
declare const requestAnimationFrame: (done: () => void) => void;

const PEOPLE = 5_000;
const many = manyPeople(PEOPLE);
const languages = ['en', 'ar'] as const;
const alone = {
  file: 'alone.yaml',
  data: {
    bundle: 'alone',
    title: 'Two who are joined to nobody',
    licence: 'CC0-1.0',
    people: [
      ['person:layla-haddad', 'ليلى حداد'],
      ['person:long-name', 'عبد الرحمن بن محمد الحسيني الكبير'],
    ].map(([id, text]) => ({ id, names: [{ text, language: 'ar', kind: 'PREFERRED' }] })),
  },
};

describeInBrowser('The graph', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer([alone, many.bundle]);
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  /** Until something is painted on that layer. */
  const painted = async (layer: string) => {
    const canvas = page.locator(`canvas.sigma-${layer}`);
    await page.waitForFunction(
      // biome-ignore lint/suspicious/noExplicitAny: a canvas
      (canvas: any) =>
        canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean),
      (await canvas.elementHandle()) as never,
    );
    return inkOnCanvas(canvas);
  };

  describe('with 5,000 nodes', () => {
    const figures: string[] = [];
    afterAll(() => process.stderr.write(`The graph with ${PEOPLE} nodes: ${figures.join(', ')}.\n`));

    /** How long something takes on the page until the next picture after it, in milliseconds. */
    const took = async (what: string, act: () => Promise<unknown>) => {
      const before = await page.evaluate(() => performance.now());
      await act();
      const after = await page.evaluate(
        () =>
          new Promise<number>((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
          ),
      );
      figures.push(`${what} ${Math.round(after - before)} ms`);
    };

    it('is drawn, answers, grows, and is undone', async () => {
      const begun = Date.now();
      page = await explorer.visit(`/graph#${many.link}`);
      await page.getByRole('img', { name: `Graph of ${PEOPLE} nodes and ${many.claims} joins` }).waitFor();
      await painted('labels');
      figures.push(`drawn after ${Date.now() - begun} ms`);

      const drawing = page.locator('.graph-drawing');
      const { x, y, width, height } = (await drawing.boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2);
      await took('zooming', () => page.mouse.wheel(0, -300));
      await took('hiding all people', () => page.getByRole('checkbox', { name: /^People/ }).uncheck());
      await took('showing them', () => page.getByRole('checkbox', { name: /^People/ }).check());

      await page.getByText('The same as a table').click();
      await took('choosing one', async () => {
        await page.locator('.page > details:last-child tbody th button').first().click();
        await page.locator('.graph-selected h2').waitFor();
      });
      await page.locator('.graph-selected').getByRole('button', { name: 'Take it away' }).click();
      await page.getByRole('img', { name: `Graph of ${PEOPLE - 1} nodes` }).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('img', { name: `Graph of ${PEOPLE} nodes and ${many.claims} joins` }).waitFor();
    });

    it('is taken away whole, and its link shows the same elsewhere', async () => {
      page = await explorer.visit(`/graph#${many.link}`);
      await painted('labels');
      await page.getByRole('button', { name: 'Take away' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: 'GEXF' }).click();
      const text = readFileSync(await (await download).path(), 'utf8');
      expect(text.match(/<node /g)).toHaveLength(PEOPLE);
      expect(text.match(/<edge /g)).toHaveLength(many.claims);
      const link = page.url();
      await page.context().close();
      page = await explorer.visit(link.slice(explorer.url.length));
      await page.getByRole('img', { name: `Graph of ${PEOPLE} nodes and ${many.claims} joins` }).waitFor();
      expect(page.url()).toBe(link);
    });

    it('adds the ten most connected new neighbours of somebody with hundreds', async () => {
      page = await explorer.visit('/graph?start=person:many-0&chosen=person:many-0');
      const note = page.locator('.graph-note');
      await note.filter({ hasText: /^Added 10; 10 of \d+ shown$/ }).waitFor();
      await page.getByRole('button', { name: 'Open its neighbours' }).click();
      await note.filter({ hasText: /^Added 10; 20 of \d+ shown$/ }).waitFor();
    });
  });

  describe.each(languages)('paints an Arabic label beside its node, not over it (%s)', (language) => {
    it('at rest', async () => {
      page = await explorer.visit('/graph?start=person:layla-haddad', language);
      await page.waitForURL(/#picture=/);
      expectBeside(await painted('labels'));
    });

    it('under the pointer', async () => {
      page = await explorer.visit('/graph?start=person:layla-haddad', language);
      await page.waitForURL(/#picture=/);
      await painted('labels');
      const { x, y, width, height } = (await page.locator('.graph-drawing').boundingBox())!;
      await page.mouse.move(x + width / 2 - 1, y + height / 2);
      expectBeside(await painted('hovers'), 18);
    });

    it('when it is chosen', async () => {
      page = await explorer.visit('/graph?start=person:layla-haddad&chosen=person:layla-haddad', language);
      await page.waitForURL(/#picture=/);
      expectBeside(await painted('hovers'), 18);
    });

    it('to the left of the node where it would run out of the drawing', async () => {
      const packed = {
        n: [
          ['person:layla-haddad', -90, 0, 1],
          ['person:long-name', 90, 0, 1],
        ],
        j: [],
      };
      const { deflateRawSync } = await import('node:zlib');
      const link = `picture=${deflateRawSync(JSON.stringify(packed)).toString('base64url')}`;
      page = await explorer.visit(`/graph?chosen=person:long-name#${link}`, language);
      const { left, right, width } = await painted('hovers');
      expect(right).toBeLessThan(width);
      // The node is 70 pixels from the edge, and its label longer than that.
      expect(right).toBeLessThan(width - 45);
      expect(left).toBeLessThan(width - 180);
    });

    /** The only node is in the middle; a ring of `around` pixels may be about it. */
    function expectBeside(
      { left, right, width }: { left: number; right: number; width: number },
      around = -5,
    ) {
      expect(left).toBeGreaterThan(width / 2 - around);
      expect(right).toBeGreaterThan(width / 2 + 30);
      expect(right).toBeLessThan(width / 2 + 130);
    }
  });
});

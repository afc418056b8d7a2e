/** Does the reader stay readable with thousands of passages, and do its links lead to the very words? */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { sourceAddress } from '../../src/explorer/quotation/text-fragment.js';
import { markText, paragraphsOf, passagesAt, placePassages } from '../../src/explorer/reader/mark-text.js';
import { describeInBrowser, startBrowser } from '../server/chromium.js';
import { longBundle } from './long-text.js';
import { type Explorer, openExplorer } from './open-explorer.js';

// biome-ignore lint/suspicious/noExplicitAny: what the functions that run in the page find there
declare const window: any, document: any, CSS: any;

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

const placed = (id: string, start: number, end: number) => ({ id, anchor: 'ANCHORED', start, end });

describe('the marks of a text', () => {
  const marks = (text: string, ...passages: ReturnType<typeof placed>[]) =>
    markText(paragraphsOf(text), placePassages(text, passages));

  it('are cut where passages begin and end, the shortest first', () => {
    expect(marks('one two three', placed('long', 0, 13), placed('short', 4, 7))).toEqual([
      [
        { text: 'one ', passages: ['long'] },
        { text: 'two', passages: ['short', 'long'] },
        { text: ' three', passages: ['long'] },
      ],
    ]);
  });

  it('go on over the end of a paragraph', () => {
    expect(marks('one\n\ntwo three', placed('both', 1, 8))).toEqual([
      [
        { text: 'o', passages: [] },
        { text: 'ne', passages: ['both'] },
      ],
      [
        { text: 'two', passages: ['both'] },
        { text: ' three', passages: [] },
      ],
    ]);
  });

  it('count code points, as passages do', () => {
    expect(marks('😀😀 سلام', placed('word', 3, 7))[0]!.at(-1)).toEqual({ text: 'سلام', passages: ['word'] });
  });

  it('leave out what has no certain place', () => {
    expect(marks('one', { ...placed('lost', 0, 3), anchor: 'ORPHANED' })).toEqual([
      [{ text: 'one', passages: [] }],
    ]);
  });

  it('are found again at a place', () => {
    const all = placePassages('one two three', [placed('long', 0, 13), placed('short', 4, 7)]);
    expect([passagesAt(all, 5), passagesAt(all, 7), passagesAt(all, 13)]).toEqual([
      ['short', 'long'],
      ['long'],
      [],
    ]);
  });
});

/** Pages of other publishers, where the same words stand more than once. */
const filler = '<p style="margin-block: 1500px">…</p>';
const pages: Readonly<Record<string, string>> = {
  '/en': `<p>He said that we will win, and left.</p>${filler}<p id="meant">Asked again - well-known, “R&D, she said” - she told them we will win, or not.</p>${filler}`,
  '/ar': `<p>قال إنه سيفوز.</p>${filler}<p id="meant">وقالت للجنة: «وعددٌ متزايد، منهم» سيفوز بها، ولم تذكر أحدًا.</p>${filler}`,
};

describeInBrowser('The link to the source', () => {
  let server: Server;
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  beforeAll(
    () =>
      new Promise<void>((done) => {
        server = createServer(({ url }, answer) =>
          answer
            .setHeader('content-type', 'text/html; charset=utf-8')
            .end(`<!doctype html><html><body>${pages[url!] ?? ''}</body></html>`),
        ).listen(0, '127.0.0.1', done);
      }),
  );
  afterAll(() => server?.close());

  it.each([
    ['few words that stand there twice', '/en', 'we will win', 'e told them ', ', or not.'],
    ['hyphens, commas and ampersands', '/en', 'well-known, “R&D, she', 'sked again - ', ' said” - she told'],
    ['words cut in two', '/en', 'nown, “R&D, she sa', 'sked again - well-k', 'id” - she told'],
    ['an Arabic word that begins inside another', '/ar', 'عددٌ متزايد', 'لت للجنة: «و', '، منهم» سيفوز'],
    ['an Arabic word that stands there twice', '/ar', 'سيفوز', 'وعددٌ متزايد، منهم» ', ' بها، ولم تذ'],
  ])('leads to %s', async (_, path, exact, prefix, suffix) => {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 600, height: 500 } });
      await page.goto(sourceAddress(at(path), { exact, prefix, suffix }));
      await page.waitForFunction(() => window.scrollY > 0);
      const { y } = (await page.locator('#meant').boundingBox())!;
      expect(y).toBeGreaterThan(-20);
      expect(y).toBeLessThan(500);
    } finally {
      await browser.close();
    }
  });

  it('names long passages by their first and last words, and whole words only', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(
      sourceAddress('https://a.example/x#y', { exact: words.slice(1), prefix: 'zero o', suffix: null }),
    ).toBe(
      'https://a.example/x#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    );
  });
});

describeInBrowser('The reader of a long text', () => {
  let explorer: Explorer;
  let page: Page;
  beforeAll(async () => {
    explorer = await openExplorer([longBundle]);
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  /** Until each passage in sight is painted: two in each paragraph of a column. */
  const painted = () =>
    page.waitForFunction(() => {
      const names = ['mark-plain', 'mark-kindred', 'mark-chosen'];
      const ranges = names.flatMap((name) => [...(CSS.highlights?.get(name) ?? [])]);
      // biome-ignore lint/suspicious/noExplicitAny: an element
      const inSight = (element: any) => {
        const column = element.parentElement.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > Math.max(0, column.top) && top < Math.min(window.innerHeight, column.bottom);
      };
      // biome-ignore lint/suspicious/noExplicitAny: elements
      const shown = [...document.querySelectorAll('.reader-text > p')].filter(inSight) as any[];
      const count = (element: unknown) =>
        ranges.filter(({ startContainer }) => startContainer.parentElement === element).length;
      return shown.length > 0 && shown.every((element) => count(element) === 2) && ranges.length < 500;
    });
  const chosenWords = () =>
    page.evaluate(() =>
      [...CSS.highlights.get('mark-chosen')].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.data.slice(startOffset, endOffset),
      ),
    );

  it('paints thousands of passages as highlights, and brings the chosen one into sight', async () => {
    page = await explorer.visit('/document/long-en?beside=none#passage:long-en-2500');
    await page.locator('.reader-panel', { hasText: '2501 of 3000' }).waitFor();
    await painted();
    expect(await page.locator('.reader-text mark').count()).toBe(0);
    expect(await chosenWords()).toEqual([expect.stringMatching(/^In answer number 2501 the witness/)]);
    const top = await page.evaluate(
      () =>
        [...CSS.highlights.get('mark-chosen')][0].startContainer.parentElement.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    await page.locator('.reader-panel .statement-card', { hasText: 'In answer number 2501' }).waitFor();
  });

  it.each(['en', 'ar'] as const)('chooses the passage that is clicked (%s)', async (language) => {
    page = await explorer.visit(`/document/long-${language}?beside=none`, language);
    await painted();
    await page
      .locator('.reader-text p')
      .nth(1)
      .click({ position: { x: 120, y: 12 } });
    await page.waitForURL(new RegExp(`#passage:long-${language}-2$`));
    await page.locator('.reader-panel .statement-card').waitFor();
  });

  it('reads two columns, steps through them with the keyboard, and scrolls them together', async () => {
    page = await explorer.visit('/document/long-en#passage:long-en-1500');
    await page.locator('.reader-panel', { hasText: '1501 of 3000' }).waitFor();
    await painted();
    // The other column follows to the same sentence.
    await page.waitForFunction(() => {
      const column = document.querySelectorAll('.reader-text')[1];
      const { top, bottom } = column.getBoundingClientRect();
      const place = column.children[750].getBoundingClientRect();
      return place.bottom > top && place.top < bottom;
    });
    await page.getByRole('button', { name: 'Next passage' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#passage:long-en-1501$/);
    expect(await chosenWords()).toEqual([expect.stringMatching(/^In answer number 1502/)]);
  });

  it('gives the same as a list, page by page', async () => {
    page = await explorer.visit('/document/long-en?beside=none');
    await painted();
    await page.getByText('All passages as a list').click();
    expect(await page.locator('.reader-passage').count()).toBe(100);
    await page.locator('.reader-list').getByRole('button', { name: 'Show more' }).click();
    await page.locator('.reader-passage').nth(150).click();
    await page.waitForURL(/#passage:long-en-150$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('marks them with elements where the browser has no highlights', async () => {
    page = await explorer.visit('/');
    await page.addInitScript(() => {
      delete Object.getPrototypeOf(CSS).highlights;
      delete CSS.highlights;
    });
    await page.goto(`${explorer.url}/document/long-ar?beside=none`);
    await page.waitForFunction(() => document.querySelectorAll('.reader-text mark').length === 3_000);
    await page.locator('.reader-text mark').nth(3).click();
    await page.waitForURL(/#passage:long-ar-3$/);
    expect(await page.locator('.mark-chosen').textContent()).toMatch(/^وفي الجواب رقم 4 /);
  });

  it('complains about nothing', () => {
    expect(explorer.complaints).toEqual([]);
  });
});

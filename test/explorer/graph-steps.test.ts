/** Does the graph say how many neighbours there are, can every step be undone, and do its labels leave one another room? */
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../server/chromium.js';
import { alone } from './alone.js';
import { manyPeople } from './many-people.js';
import { type Explorer, openExplorer } from './open-explorer.js';

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

const PEOPLE = 700;
const many = manyPeople(PEOPLE, 620);
const languages = ['en', 'ar'] as const;

describeInBrowser('The graph', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer([alone, many.bundle]);
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const note = (words: RegExp) => page.locator('.graph-note').filter({ hasText: words }).waitFor();
  const drawn = (nodes: number) =>
    page.getByRole('img', { name: new RegExp(`^Graph of ${nodes} node`) }).waitFor();
  const press = (name: string) => page.getByRole('button', { name }).click();

  it('says how many neighbours a hub has, and that not all of them can be opened', async () => {
    page = await explorer.visit('/graph?start=person:many-0&chosen=person:many-0');
    const { neighborhood } = await explorer.world.ask(
      '{ neighborhood(id: "person:many-0", first: 500) { neighborCount truncated } }',
    );
    expect(neighborhood).toEqual({ neighborCount: expect.any(Number), truncated: true });
    expect(neighborhood.neighborCount).toBeGreaterThan(600);
    const rest = `of ${neighborhood.neighborCount} shown. Only the 499 most connected of them can be opened here.`;
    await note(new RegExp(`^Added 10; 10 ${rest}$`));
    await press('Open its neighbours');
    await note(new RegExp(`^Added 10; 20 ${rest}$`));
  });

  it('takes another start as a step that can be undone and done again', async () => {
    page = await explorer.visit('/graph?start=person:layla-haddad&chosen=person:layla-haddad');
    await drawn(1);
    await press('Take it away');
    await drawn(0);
    await page.getByRole('searchbox', { name: 'Start from' }).pressSequentially('Leni Alikman');
    await page.locator('[data-key="person:leni-alikman"]').click();
    await drawn(11);
    await press('Undo');
    await drawn(0);
    await press('Undo');
    await drawn(1);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await press('Redo');
    await press('Redo');
    await drawn(11);
  });

  it('keeps its steps in the other language', async () => {
    page = await explorer.visit('/graph?start=person:leni-alikman&chosen=person:leni-alikman');
    await drawn(11);
    await press('Take it away');
    await drawn(10);
    await page.getByRole('button', { name: 'عرض الصفحة بالعربية' }).click();
    await page.getByRole('button', { name: 'تراجع' }).click();
    await page.locator('.graph-selected h2', { hasText: 'ليني أليكمان' }).waitFor();
  });

  it('cuts a label that fits on neither side of its node, and begins none outside of the drawing', async () => {
    page = await explorer.visit('/', 'ar', { viewport: { width: 380, height: 800 } });
    await page.context().addInitScript(recordLabels);
    await page.goto(`${explorer.url}/graph?start=person:leni-alikman`);
    await page.waitForURL(/#picture=/);
    await page.waitForTimeout(2500);
    const labels: Label[] = await page.evaluate('globalThis.labels');
    const { width } = (await page.locator('.graph-drawing').boundingBox())!;
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.filter((label) => label.x < 0 || label.x + label.width > width)).toEqual([]);
  });

  describe.each(languages)('with %s labels beside hundreds of nodes', (language) => {
    it('paints many of them, and none over another', async () => {
      page = await explorer.visit('/', language);
      await page.context().addInitScript(recordLabels);
      await page.goto(`${explorer.url}/graph#${many.link}`);
      await page.locator('canvas.sigma-labels').waitFor();
      // biome-ignore lint/suspicious/noExplicitAny: recorded in the page
      await page.waitForFunction(() => (globalThis as any).labels?.length > 10);
      await page.waitForTimeout(1500);
      const labels: Label[] = await page.evaluate('globalThis.labels');
      expect(labels.length).toBeGreaterThan(25);
      const over = labels.flatMap((a, at) =>
        labels
          .slice(at + 1)
          .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < 14)
          .map((b) => `${a.text} over ${b.text}`),
      );
      expect(over).toEqual([]);
      // The hub, larger than all others, has its label.
      expect(labels.map(({ text }) => text)).toContain('ليلى حداد 0');
    });
  });
});

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What is painted on the labels' canvas since it was last wiped. */
const recordLabels = `{
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
  globalThis.labels = [];
  const ofLabels = (context) => context.canvas.classList.contains('sigma-labels');
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (ofLabels(this)) globalThis.labels = [];
    return clearRect.apply(this, box);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    if (ofLabels(this)) globalThis.labels.push({ text, x, y, width: this.measureText(text).width });
    return fillText.call(this, text, x, y);
  };
}`;

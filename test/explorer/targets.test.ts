/** Can a finger meet whatever is pressed, on every page: at least 24 pixels each way that lead there and nowhere else? */
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../server/chromium.js';
import { type Explorer, openExplorer } from './open-explorer.js';
import { pages } from './pages.js';
import { proposeFifty } from './proposals.js';

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(600_000);

const languages = ['en', 'ar'] as const;
const paths = [
  ...pages,
  '/document/nbc-donor-call-ar#passage:nbc-donor-call-ar-30-alikman-loves-biden',
  '/claim/trump-expected-to-win',
  '/timeline?of=person:kamala-harris',
  '/map',
  '/statistics',
  '/graph?start=person:leni-alikman&chosen=person:leni-alikman',
  '/history',
  '/same',
  '/same?into=person:kamala-harris&from=person:joe-biden',
  '/review',
  '/nothing/here',
];

describeInBrowser('Whatever is pressed', () => {
  let explorer: Explorer;
  let editor: string;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
    editor = await explorer.makeKey('editor', 'desk');
    await proposeFifty(explorer, await explorer.makeKey('contributor', 'stringer'));
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const open = async (path: string, language: 'en' | 'ar', width: number) => {
    page = await explorer.visitAs(editor, path, language, { viewport: { width, height: 900 } });
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await page.locator('.waiting').waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
  };

  it.each(
    paths.flatMap((path, at) =>
      [1360, 380].map((width, of) => [path, languages[(at + of) % 2]!, width] as const),
    ),
  )('is large enough: %s (%s, %d wide)', async (path, language, width) => {
    await open(path, language, width);
    expect(await tooSmall(page)).toEqual([]);
  });

  it('is large enough in a menu, a dialog and a search', async () => {
    await open('/statement/harris-we-will-win', 'en', 380);
    await page.getByRole('button', { name: 'Take away' }).first().click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await tooSmall(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await tooSmall(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('Harris');
    await page.getByRole('option').first().waitFor();
    expect(await tooSmall(page, '.search-panel')).toEqual([]);
  });

  it('of a node of the graph, is larger than the node', async () => {
    const packed = { n: [['person:leni-alikman', 0, 0, 1]], j: [] };
    const link = deflateRawSync(JSON.stringify(packed)).toString('base64url');
    page = await explorer.visit(`/graph#picture=${link}`);
    await page.getByRole('img', { name: 'Graph of 1 node' }).waitFor();
    await page.waitForTimeout(500);
    // The only node is in the middle, and 5 pixels from there to its rim.
    const { x, y, width, height } = (await page.locator('.graph-drawing').boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2 + 11);
    await page.locator('.graph-selected h2', { hasText: 'Leni Alikman' }).waitFor();
    // Two clicks at once would be a double click, which zooms.
    await page.waitForTimeout(700);
    await page.mouse.click(x + width / 2, y + height / 2 + 40);
    await page.locator('.graph-selected').waitFor({ state: 'detached' });
  });

  it('of two places on the map that lie close, is the one that is nearer', async () => {
    await open('/map', 'en', 380);
    const points = page.locator('.map-point');
    const circles = await points.evaluateAll((all) =>
      // biome-ignore lint/suspicious/noExplicitAny: the page's own
      all.map((point: any) => {
        const { x, y, width } = point.querySelector('circle:not(.target)').getBoundingClientRect();
        return { x: x + width / 2, y: y + width / 2, name: point.getAttribute('aria-label').split(':')[0] };
      }),
    );
    const nearestTo = (x: number, y: number) =>
      Math.min(...circles.map((circle) => Math.hypot(circle.x - x, circle.y - y)));
    // Where the room around one place lies over that of another which is nearer.
    const spots = await page.evaluate(
      (circles) =>
        circles.flatMap(({ x, y, name }) =>
          [-9, -5, 5, 9].flatMap((right) =>
            [-9, -5, 5, 9].flatMap((down) => {
              // biome-ignore lint/suspicious/noExplicitAny: the page's own
              const met = (globalThis as any).document.elementFromPoint(x + right, y + down);
              const owner = met?.closest('.map-point')?.getAttribute('aria-label').split(':')[0];
              return met?.matches('.target') && owner !== name
                ? [{ x: x + right, y: y + down, owner: owner as string }]
                : [];
            }),
          ),
        ),
      circles,
    );
    const away = (name: string, { x, y }: { x: number; y: number }) => {
      const circle = circles.find((one) => one.name === name)!;
      return Math.hypot(circle.x - x, circle.y - y);
    };
    const spot = spots.find((one) => away(one.owner, one) > nearestTo(one.x, one.y) + 1)!;
    await page.mouse.click(spot.x, spot.y);
    await page.locator('.map-point-chosen').waitFor();
    const chosen = (await page.locator('.map-point-chosen').getAttribute('aria-label'))!.split(':')[0]!;
    expect(away(chosen, spot)).toBeCloseTo(nearestTo(spot.x, spot.y), 1);
  });
});

/** Each that is met on fewer than 24 pixels in a row, across or down through its middle. */
function tooSmall(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate((within) => {
    // biome-ignore lint/suspicious/noExplicitAny: what the page has is not known to this file
    const { document, getComputedStyle, innerWidth, innerHeight } = globalThis as any;
    const pressed =
      'a, button, input, select, textarea, summary, [role=button], [role=option], [role=menuitem]';
    const found: string[] = [];
    // What is folded away is pressed too.
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const element of document.querySelector(within).querySelectorAll(pressed)) {
      const isClipped = getComputedStyle(element).clipPath.startsWith('inset');
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && !isClipped;
      if (!isSeen || element.disabled || element.matches('.skip')) continue;
      // A box and its words are one target; a drawn one has a shape for it.
      const target =
        (element.matches('[type=checkbox], [type=radio]') && element.closest('label')) ||
        element.querySelector('.target') ||
        element;
      const [whole] = target.getClientRects();
      if (!whole || whole.width === 0 || whole.height === 0) continue;
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { x, y, width, height } = target.getClientRects()[0];
      const [middleX, middleY] = [x + width / 2, y + height / 2];
      const leads = (atX: number, atY: number) => {
        const met = document.elementFromPoint(atX, atY);
        return met !== null && (element.contains(met) || target.contains(met));
      };
      const far = (stepX: number, stepY: number) => {
        let length = 0;
        while (length < 24 && leads(middleX + stepX * (length + 1), middleY + stepY * (length + 1))) length++;
        return length;
      };
      const across = far(1, 0) + far(-1, 0) + 1;
      const down = far(0, 1) + far(0, -1) + 1;
      // Places lie where they lie, also over one another: a click goes to the nearest.
      if (element.matches('.map-point') && width >= 24 && height >= 24) continue;
      const isOutside = middleX < 0 || middleX > innerWidth || middleY < 0 || middleY > innerHeight;
      if (!isOutside && (across < 24 || down < 24))
        found.push(
          `${across}×${down} ${element.outerHTML.slice(0, 90)} … ${element.textContent.slice(0, 30)}`,
        );
    }
    return [...new Set(found)].slice(0, 8);
  }, within);
}

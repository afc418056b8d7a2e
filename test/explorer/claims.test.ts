/** Are claims shown in the language of each part, page by page, and taken away whole; and what is at an address that is broken? */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../server/chromium.js';
import { manyPeople } from './many-people.js';
import { type Explorer, openExplorer } from './open-explorer.js';

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

const many = manyPeople(80, 70);

describeInBrowser('Claims', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer([many.bundle]);
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const section = (title: string) =>
    page.locator('section', {
      has: page.getByRole('heading', { level: 2, name: new RegExp(`^${title} \\d+$`) }),
    });

  it('come page after page', async () => {
    page = await explorer.visit('/person/many-0');
    const claims = section('Named in claims about others');
    const { claims: all } = await explorer.world.ask(
      '{ claims(filter: { object: "person:many-0" }) { totalCount } }',
    );
    expect(all.totalCount).toBeGreaterThan(68);
    for (const shown of [8, 28, 48, 68]) {
      await claims.getByText(`${shown} of ${all.totalCount}`).waitFor();
      expect(await claims.locator('.claim').count()).toBe(shown);
      await claims.getByRole('button', { name: 'More' }).click();
    }
    await claims.getByRole('button', { name: 'More' }).waitFor({ state: 'detached' });
    expect(await claims.locator('.claim').count()).toBe(all.totalCount);
  });

  it('are taken away, all of them, with who asserts them and what contradicts them', async () => {
    const take = async (title: string) => {
      await section(title).getByRole('button', { name: 'Take away' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: 'CSV' }).click();
      const file = await download;
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    page = await explorer.visit('/person/many-0');
    const rows = (await take('Named in claims about others')).text.trimEnd().split('\r\n');
    const { claims } = await explorer.world.ask(
      '{ claims(filter: { object: "person:many-0" }) { totalCount } }',
    );
    expect(rows).toHaveLength(claims.totalCount + 1);
    await page.context().close();

    page = await explorer.visit('/person/donald-trump');
    const { name, text } = await take('Claims');
    expect(name).toMatch(/claims.*\.csv$/);
    expect(text.split('\r\n')[0]).toContain(
      'id,subject,subject id,predicate,polarity,object,object id,value',
    );
    const row = text.split('\r\n').find((line) => line.startsWith('claim:trump-expected-to-win,'))!;
    const { claim } = await explorer.world.ask(
      '{ claim: node(id: "claim:trump-expected-to-win") { ... on Claim { predicate assertedBy { id } contradicts { id } } } }',
    );
    expect(row).toContain(`,person:donald-trump,${claim.predicate},AFFIRMED,`);
    expect(row).toContain(claim.assertedBy[0].id);
    expect(row).toContain(claim.contradicts[0].id);
    expect(row).toContain(`${explorer.url}/claim/trump-expected-to-win`);
  });

  it('say words of the source in their own language, whatever the page speaks', async () => {
    page = await explorer.visit('/person/kamala-harris');
    const value = page.locator('.claim-text bdi', { hasText: 'نائبة الرئيس الأمريكي' }).first();
    await value.waitFor();
    expect(await value.getAttribute('lang')).toBe('ar');
    const isIsolated = await value.evaluate(
      // biome-ignore lint/suspicious/noExplicitAny: the page's own
      (element) => (globalThis as any).getComputedStyle(element).unicodeBidi,
    );
    expect(isIsolated).toBe('isolate');
  });
});

describeInBrowser('An address that is broken', () => {
  let explorer: Explorer;

  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer?.close());

  it.each([
    ['en', '/person/%E0%A4%A', 'There is nothing at this address'],
    ['ar', '/person/%E0%A4%A', 'لا شيء في هذا العنوان'],
    ['ar', '/statement/harris-100%', 'لا شيء في هذا العنوان'],
    ['en', '/%', 'There is nothing at this address'],
  ] as const)('says so, with a way on (%s, %s)', async (language, path, words) => {
    const page = await explorer.visit(path, language);
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
    await page.getByRole('searchbox').last().waitFor();
    await page.context().close();
  });

  it('shows the text where only what is behind the # is broken', async () => {
    const page = await explorer.visit('/document/donor-call-brief-en#passage:%E0%A4%A');
    await page.locator('.reader-text mark').first().waitFor();
    await page.context().close();
    expect(explorer.complaints).toEqual([]);
  });
});

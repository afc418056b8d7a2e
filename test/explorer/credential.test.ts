/** How does somebody sign in to the explorer and out again, and what are they told where a key is not good? */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { ApiKeys } from '../../src/domain/rights/api-keys.js';
import { describeInBrowser } from '../server/chromium.js';
import { type Explorer, openExplorer } from './open-explorer.js';

declare const sessionStorage: { getItem(key: string): string | null };
declare const localStorage: { getItem(key: string): string | null };

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

const nobodys = `isnad_${'A'.repeat(43)}`;
let explorer: Explorer;
let page: Page;

afterEach(() => page?.context().close());

const openDialog = async (name = 'Sign in') => {
  await page.locator('.header').getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
};
const signIn = async (pasted: string) => {
  await page.getByLabel('API key or token').fill(pasted);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
};
const kept = () =>
  page.evaluate(() => [sessionStorage.getItem('isnad:credential'), localStorage.getItem('isnad:credential')]);
/** The browser notes each answer that is not 200 by itself. */
const forgetRefusals = () =>
  explorer.complaints.splice(
    0,
    explorer.complaints.length,
    ...explorer.complaints.filter((text) => !/status of 401|net::ERR_FAILED/.test(text)),
  );

describeInBrowser('Signing in', () => {
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer?.close());

  it('takes a key as the server printed it, says whose it is, and sends it from then on', async () => {
    const key = await explorer.makeKey('editor', 'newsroom');
    page = await explorer.visit('/person/kamala-harris');
    await openDialog();
    await signIn(`Authorization: Bearer ${key}`);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.who', { hasText: 'newsroom' }).waitFor();
    expect(await page.locator('.who').textContent()).toBe('newsroom Editor');
    expect(await kept()).toEqual([key, null]);

    const asked = page.waitForRequest('**/graphql');
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await page.getByRole('link', { name: /Isnad/ }).click();
    expect(await (await asked).headerValue('authorization')).toBe(`Bearer ${key}`);
    expect(page.url()).not.toContain('isnad_');
  });

  it('lasts until the tab is closed, and is nothing to another tab', async () => {
    page = await explorer.visit('/');
    await openDialog();
    await signIn(await explorer.makeKey('contributor', 'stringer'));
    await page.locator('.who', { hasText: 'stringer' }).waitFor();
    await page.reload();
    await page.locator('.who', { hasText: 'Contributor' }).waitFor();
    const other = await page.context().newPage();
    await other.goto(explorer.url);
    await other.locator('.who', { hasText: 'Sign in' }).waitFor();
  });

  it('lasts on the device where that is asked for, until somebody signs out in any tab', async () => {
    page = await explorer.visit('/');
    await openDialog();
    await page.getByLabel('Remember on this device').check();
    await signIn(await explorer.makeKey('editor', 'desk'));
    await page.locator('.who', { hasText: 'desk' }).waitFor();
    const other = await page.context().newPage();
    await other.goto(explorer.url);
    await other.locator('.who', { hasText: 'desk' }).waitFor();

    await openDialog('desk');
    await page.getByText('You may write, review, merge and undo.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('.who', { hasText: 'Sign in' }).waitFor();
    await other.locator('.who', { hasText: 'Sign in' }).waitFor();
    expect(await kept()).toEqual([null, null]);
  });

  it('says what is wrong with a key, and keeps none that is not good', async () => {
    page = await explorer.visit('/');
    await openDialog();
    const wrong = page.locator('.sign-in-wrong');
    await signIn('');
    await wrong.getByText('Paste a key first.').waitFor();
    await signIn('two words');
    await wrong.getByText('This one cannot be one').waitFor();
    await signIn(nobodys);
    await wrong.getByText('It may be mistyped, revoked or expired.').waitFor();
    await wrong.getByText('npx isnad key create').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await signIn(nobodys);
    await wrong.getByText('The server cannot be reached').waitFor();
    await page.unroute('**/graphql');
    expect(await kept()).toEqual([null, null]);
    forgetRefusals();
  });

  it('says so when a key ends meanwhile, and lets read on without it', async () => {
    const key = await explorer.makeKey('editor', 'summer');
    page = await explorer.visitAs(key, '/');
    await page.locator('.who', { hasText: 'summer' }).waitFor();
    await new ApiKeys(explorer.world.graph).revoke('summer');
    const refused = () =>
      explorer.askAs(key, '{ __typename }').then(
        () => false,
        () => true,
      );
    while (!(await refused())) await new Promise((done) => setTimeout(done, 100));
    await page.getByRole('link', { name: 'Leni Alikman' }).first().click();
    const alert = page.getByRole('alert');
    await alert.getByText('Your key is not good any more').waitFor();
    await alert.getByText('The API key summer was revoked').waitFor();
    await page.locator('.who', { hasText: 'Sign in again' }).waitFor();
    await alert.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Leni Alikman' }).waitFor();
    forgetRefusals();
  });

  it('takes no mouse, in Arabic, and axe finds nothing', async () => {
    const key = await explorer.makeKey('admin', 'غرفة-الأخبار-المسائية');
    page = await explorer.visit('/statistics', 'ar', { viewport: { width: 380, height: 800 } });
    const who = page.locator('.who');
    await who.focus();
    await page.keyboard.press('Enter');
    await page.locator('input[name=credential]:focus').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.insertText(key);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.who:focus', { hasText: 'غرفة-الأخبار' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('لك أن تفعل كل شيء').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const widths = 'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth';
    expect(await page.evaluate(widths)).toBe(0);
    // What is wide inside the header would be cut off, without a bar to scroll by.
    expect(await page.evaluate('document.querySelector(".header").scrollWidth')).toBeLessThanOrEqual(380);
  });

  it('leaves the console free of complaints', () => {
    expect(explorer.complaints).toEqual([]);
  });
});

describeInBrowser('A server that answers nobody without a key', () => {
  beforeAll(async () => {
    explorer = await openExplorer([], 'key');
  });
  afterAll(() => explorer?.close());

  it.each(['/', '/person/kamala-harris', '/search?q=Harris', '/timeline', '/map', '/statistics'])(
    'says so and leads to signing in: %s',
    async (path) => {
      page = await explorer.visit(path);
      const alert = page.getByRole('alert').filter({ hasText: 'only to those who sign in' }).first();
      await alert.waitFor();
      await alert.getByRole('button', { name: 'Sign in' }).click();
      await signIn(await explorer.makeKey('reader'));
      await page.getByRole('alert').first().waitFor({ state: 'detached' });
      await page.locator('.waiting').first().waitFor({ state: 'detached' });
      await page.locator('.who', { hasText: 'Reader' }).waitFor();
    },
  );

  it('says so below the search', async () => {
    page = await explorer.visit('/graph');
    await page.getByRole('searchbox').first().pressSequentially('Harris');
    await page.locator('.search-note', { hasText: 'only to those who sign in' }).first().waitFor();
  });
});

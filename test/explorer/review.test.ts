/** How does an editor get through the review queue with the keyboard alone, and what if something goes wrong? */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../server/chromium.js';
import { type Explorer, openExplorer } from './open-explorer.js';
import { proposeFifty, wordsOf } from './proposals.js';

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(600_000);

describeInBrowser('The review queue', () => {
  let explorer: Explorer;
  let page: Page;
  let contributor: string;
  let editor: string;
  let piers: readonly string[];

  beforeAll(async () => {
    explorer = await openExplorer();
    contributor = await explorer.makeKey('contributor', 'stringer');
    editor = await explorer.makeKey('editor', 'desk');
    piers = await proposeFifty(explorer, contributor);
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const current = () => page.locator('.review-line button[aria-current]');
  const isOpen = (pier: string) =>
    current()
      .filter({ hasText: wordsOf(pier) })
      .waitFor();
  const allSent = () =>
    page.locator('.review-buttons', { hasText: /on (its|their) way/ }).waitFor({ state: 'detached' });
  const statusOf = async (pier: string): Promise<string> =>
    (await explorer.askAs(editor, `{ statement(id: "statement:pier-${pier}") { status } }`)).statement.status;
  const waiting = async (): Promise<number> =>
    (await explorer.askAs(editor, '{ reviewQueue { totalCount } }')).reviewQueue.totalCount;

  it('shows what is proposed beside the words that show it, by whom and how sure', async () => {
    page = await explorer.visitAs(editor, '/');
    await page.locator('.header-ways', { hasText: 'Review 50' }).waitFor();
    await page.getByRole('link', { name: 'Review 50' }).click();
    await isOpen('01');
    await page.keyboard.press('j');
    await isOpen('02');
    const text = page.locator('.held-text');
    await text.locator('mark', { hasText: wordsOf('02') }).waitFor();
    expect(await text.locator('mark').count()).toBe(1);
    const mark = (await text.locator('mark').boundingBox())!;
    const box = (await text.boundingBox())!;
    expect(mark.y).toBeGreaterThan(box.y);
    expect(mark.y + mark.height).toBeLessThan(box.y + box.height);
    expect(await text.textContent()).toContain('Report of pier 50.');
    await page.locator('.proposal', { hasText: 'proposed by stringer' }).waitFor();
    await page.locator('.proposal', { hasText: 'found by extraction, 80 % sure' }).waitFor();
    await page.locator('.proposal .chain-card-speaker', { hasText: 'the watch' }).waitFor();
    // The words of the fortieth are in the middle of the window too, far down the text.
    await page.locator('.review-line button', { hasText: wordsOf('14') }).click();
    const far = text.locator('mark', { hasText: wordsOf('14') });
    await far.waitFor();
    const farMark = (await far.boundingBox())!;
    expect(farMark.y).toBeGreaterThan(box.y);
    expect(farMark.y).toBeLessThan(box.y + box.height);
  });

  it('lists its keys on ?, and lets none of them fire elsewhere', async () => {
    page = await explorer.visitAs(editor, '/review');
    await isOpen('01');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.getByText('Accept it, and go to the next').waitFor();
    for (const key of ['a', 'r', 'u', 'j']) await page.keyboard.press(key);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await page.keyboard.press('n');
    await page.locator('.review-note textarea:focus').waitFor();
    await page.keyboard.type('ajar');
    expect(await page.locator('.review-note textarea').inputValue()).toBe('ajar');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').first().pressSequentially('jar');
    await page.getByLabel('Type').focus();
    await page.keyboard.press('a');
    await page.getByLabel('Type').blur();
    for (const key of ['Control+a', 'Alt+r', 'Meta+j', 'Shift+A']) await page.keyboard.press(key);
    await isOpen('01');
    expect(await page.locator('.review-line-decided').count()).toBe(0);
    expect(await waiting()).toBe(50);
  });

  it('decides fifty without a mouse, and takes back what was too quick', async () => {
    page = await explorer.visitAs(editor, '/review');
    await isOpen('01');
    await page.keyboard.press('n');
    await page.keyboard.type('As it stands there');
    await page.keyboard.press('Escape');
    for (const [at, pier] of piers.entries()) {
      await isOpen(pier);
      const key = at % 5 === 4 ? 'r' : 'a';
      await page.keyboard.press(key);
      if (at === 19 || at === 29) {
        await page.keyboard.press('u');
        await isOpen(pier);
        await page.keyboard.press('a');
      }
    }
    await page.getByText('You are through: 50 decisions made here.').waitFor();
    await allSent();
    expect(await page.locator('.review-failure').count()).toBe(0);
    expect(await waiting()).toBe(0);
    const { nodes } = await explorer.askAs(
      editor,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { status } } }',
      { ids: piers.map((pier) => `statement:pier-${pier}`) },
    );
    const expected = piers.map((_, at) => (at % 5 === 4 && at !== 19 && at !== 29 ? 'REJECTED' : 'ACCEPTED'));
    expect(nodes.map(({ status }: { status: string }) => status)).toEqual(expected);
    const { changes } = await explorer.askAs(
      editor,
      '{ changes(target: "statement:pier-01", first: 1) { edges { node { kind by reason } } } }',
    );
    expect(changes.edges[0].node).toEqual({ kind: 'REVIEW', by: 'key:desk', reason: 'As it stands there' });
    await page.locator('.header-count').waitFor({ state: 'detached' });

    // The last five again: taken back one after the other, the latest first.
    for (const pier of piers.slice(-5).reverse()) {
      await page.keyboard.press('u');
      await isOpen(pier);
    }
    await allSent();
    expect(await waiting()).toBe(5);
    await page.locator('.header-count', { hasText: '5' }).waitFor();
  });

  it('reads in Arabic from the right, takes an Arabic keyboard, and axe finds nothing', async () => {
    page = await explorer.visitAs(editor, '/review', 'ar', { colorScheme: 'dark' });
    await isOpen('46');
    await page.locator('.held-text mark', { hasText: wordsOf('46') }).waitFor();
    const list = (await page.locator('.review-list').boundingBox())!;
    const open = (await page.locator('.review-open').boundingBox())!;
    expect(list.x).toBeGreaterThan(open.x + open.width);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    // What the keys A and U give there.
    const press = (key: string, code: string) =>
      page.evaluate(
        `document.body.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ key, code, bubbles: true })}))`,
      );
    await press('ش', 'KeyA');
    await isOpen('47');
    await press('ع', 'KeyU');
    await isOpen('46');
    await press('؟', 'Slash');
    await page.getByRole('dialog', { name: 'المفاتيح' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.review-buttons', { hasText: 'الطريق' }).waitFor({ state: 'detached' });
    expect(await statusOf('46')).toBe('PROPOSED');
  });

  it('fits a telephone', async () => {
    page = await explorer.visitAs(editor, '/review', 'en', { viewport: { width: 380, height: 800 } });
    await isOpen('46');
    await page.locator('.held-text mark').first().waitFor();
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(380);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  it('narrows to a type, a document or a proposer, in the address', async () => {
    page = await explorer.visitAs(editor, '/review');
    await isOpen('46');
    await page.getByRole('button', { name: 'Only theirs' }).click();
    await page.waitForURL('**by=key:stringer**');
    await page.getByRole('button', { name: 'Only this document' }).click();
    await page.waitForURL('**document=document:piers**');
    await page.getByRole('button', { name: /from The piers at dawn/ }).waitFor();
    await page.getByLabel('Type').selectOption('STATEMENT');
    await page.waitForURL('**type=STATEMENT**');
    await isOpen('46');
    await page.goto(`${explorer.url}/review?type=CLAIM`);
    await page.getByText('Nothing waits with these filters.').waitFor();
  });

  it('brings back what somebody else decided meanwhile, and says why', async () => {
    page = await explorer.visitAs(editor, '/review');
    await isOpen('46');
    await page.locator('.held-text mark').first().waitFor();
    const review = 'mutation { review(id: "statement:pier-46", decision: REJECT) { id } }';
    await explorer.askAs(await explorer.makeKey('editor', 'night-desk'), review);
    await page.keyboard.press('a');
    await isOpen('47');
    const failure = page.locator('.review-failure', { hasText: wordsOf('46') });
    await failure.getByText('Meanwhile it has become something else').waitFor();
    await page.locator('.review-line-failed', { hasText: 'rejected' }).waitFor();
    expect(await statusOf('46')).toBe('REJECTED');
  });

  it('keeps a decision while the server is away, and sends it once', async () => {
    page = await explorer.visitAs(editor, '/review');
    await isOpen('47');
    await page.locator('.held-text mark').first().waitFor();
    let lost = 0;
    // The first one arrives, and its answer is lost.
    await page.route('**/graphql', async (route) => {
      if (route.request().headers()['idempotency-key'] === undefined || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    const sent = page.waitForRequest((request) => request.headers()['idempotency-key'] !== undefined);
    await page.keyboard.press('a');
    await isOpen('48');
    await sent;
    await allSent();
    expect(lost).toBe(1);
    expect(await page.locator('.review-failure').count()).toBe(0);
    const { changes } = await explorer.askAs(
      editor,
      '{ changes(target: "statement:pier-47", first: 1) { edges { node { kind } } } }',
    );
    expect([await statusOf('47'), changes.edges[0].node.kind]).toEqual(['ACCEPTED', 'REVIEW']);
    explorer.complaints.splice(
      0,
      explorer.complaints.length,
      ...explorer.complaints.filter((text) => !text.includes('net::ERR_FAILED')),
    );
  });

  it('can be decided on its own page too', async () => {
    page = await explorer.visitAs(editor, '/statement/pier-48');
    const here = page.locator('.review-here');
    await here.getByRole('button', { name: 'Reject' }).click();
    await here.getByText('Rejected in review').waitFor();
    expect(await statusOf('48')).toBe('REJECTED');
    await here.getByRole('button', { name: 'Undo the last decision' }).click();
    await here.getByRole('button', { name: 'Accept' }).click();
    await here.getByText('Accepted', { exact: true }).waitFor();
    expect(await statusOf('48')).toBe('ACCEPTED');
    await page.goto(`${explorer.url}/statement/pier-50`);
    await here.getByRole('link', { name: 'Open it in the queue' }).click();
    await isOpen('50');
  });

  it('is read by a contributor without the means to decide, and offered to nobody else', async () => {
    page = await explorer.visitAs(contributor, '/review');
    await isOpen('49');
    await page.getByText('Deciding takes the role of an editor.').waitFor();
    expect(await page.getByRole('button', { name: /Accept|Reject|Undo/ }).count()).toBe(0);
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    await isOpen('50');
    expect(await statusOf('49')).toBe('PROPOSED');
    await page.goto(`${explorer.url}/statement/pier-49`);
    await page.getByText('Proposed, not reviewed yet').first().waitFor();
    expect(await page.locator('.review-here').count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Review/ }).count()).toBe(0);
  });

  it('leaves the console free of complaints', () => {
    expect(explorer.complaints).toEqual([]);
  });
});

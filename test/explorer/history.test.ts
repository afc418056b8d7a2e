/** Does a journalist see in the explorer what happened to a record, take it back, see the page as it was, and make two people one? */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { suggestMerges } from '../../src/ingest/suggest-merges/suggest-merges.js';
import { describeInBrowser } from '../server/chromium.js';
import { type Explorer, openExplorer } from './open-explorer.js';

// What the functions that run in the page find there.
declare const document: { scrollingElement: { scrollWidth: number } };

// No page takes that long; a busy machine may.
(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

const TEXT = 'Mayor Salma Haddad said: The harbour stays open. S. Haddad added: Nobody has to leave.';
const passage = (slug: string, exact: string) => ({
  id: `passage:${slug}`,
  document: 'document:harbour',
  exact,
  start: TEXT.indexOf(exact),
  end: TEXT.indexOf(exact) + exact.length,
});
const said = (slug: string, speaker: string, text: string, translation: string) => ({
  id: `statement:${slug}`,
  speaker,
  texts: [
    { text, language: 'en', original: true },
    { text: translation, language: 'ar' },
  ],
  form: 'DIRECT',
  act: 'ASSERTION',
  evidence: [`passage:${slug}`],
});

/** One mayor under two names, and two sources whom nobody names. */
const harbour = {
  file: 'harbour.yaml',
  data: {
    bundle: 'harbour',
    title: 'A harbour',
    licence: 'CC0-1.0',
    people: [
      {
        id: 'person:salma-haddad',
        names: [
          { text: 'Salma Haddad', language: 'en' },
          { text: 'سلمى حداد', language: 'ar' },
        ],
        externalIds: [{ scheme: 'register', value: 'H-1' }],
      },
      {
        id: 'person:s-haddad',
        names: [{ text: 'S. Haddad', language: 'en' }],
        externalIds: [{ scheme: 'register', value: 'H-1' }],
      },
    ],
    unnamedAgents: [
      { id: 'unnamed-agent:clerk', names: [{ text: 'a harbour clerk', language: 'en' }] },
      { id: 'unnamed-agent:insider', names: [{ text: 'an insider at the harbour', language: 'en' }] },
    ],
    documents: [
      {
        id: 'document:harbour',
        names: [{ text: 'The harbour', language: 'en' }],
        kind: 'ARTICLE',
        language: 'en',
        text: TEXT,
      },
    ],
    passages: [passage('open', 'The harbour stays open'), passage('leave', 'Nobody has to leave')],
    statements: [
      said('open', 'person:salma-haddad', 'The harbour stays open', 'يبقى المرفأ مفتوحًا'),
      said('leave', 'person:s-haddad', 'Nobody has to leave', 'لا داعي لأن يغادر أحد'),
    ],
    claims: [
      {
        id: 'claim:mayor',
        subject: 'person:s-haddad',
        predicate: 'HOLDS_ROLE',
        value: { text: 'mayor' },
        evidence: ['passage:open'],
      },
    ],
  },
};

describeInBrowser('The history in the explorer', () => {
  let explorer: Explorer;
  let page: Page;
  let key: string;

  beforeAll(async () => {
    explorer = await openExplorer([harbour]);
    key = await explorer.makeKey('editor', 'desk');
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const visit = async (...where: Parameters<Explorer['visit']>) => {
    page = await explorer.visitAs(key, ...where);
    return page;
  };
  const write = (mutation: string) => explorer.askAs(key, `mutation { ${mutation} }`);
  const entries = () => page.locator('.history-entry');
  const entry = (at: number) => entries().nth(at);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const dialog = () => page.getByRole('dialog');
  const wordsOf = async (part: Locator) => (await part.allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  const violations = async () => {
    const found = await new AxeBuilder({ page }).analyze();
    return found.violations.map(({ id, nodes }) => [
      id,
      nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
    ]);
  };

  describe('of a statement that was edited twice', () => {
    let between: string;

    beforeAll(async () => {
      await write(`editStatement(id: "statement:open", version: 1, reason: "As it stands in the recording",
        input: { texts: [{ text: "The harbour remains open", language: "en", original: true }, { text: "يبقى المرفأ مفتوحًا", language: "ar" }] }) { id }`);
      between = new Date().toISOString();
      await write(`editStatement(id: "statement:open", version: 2, reason: "She foresees it",
        input: { act: PREDICTION, saidOn: "2024-05-06", about: ["organization:democratic-party"] }) { id }`);
    });

    it('tells who changed what, when and why, in words, the latest first', async () => {
      page = await explorer.visit('/statement/open');
      await heading('The harbour remains open').waitFor();
      await page.locator('summary', { hasText: 'History' }).click();
      await entry(1).waitFor();
      expect(await entries().count()).toBe(2);
      const latest = await wordsOf(entry(0));
      for (const words of [
        'Edited',
        'desk',
        'She foresees it',
        'As',
        'Assertion',
        'Prediction',
        '6 May 2024',
      ])
        expect(latest).toContain(words);
      await entry(0).getByRole('link', { name: 'Democratic Party' }).waitFor();
      expect(await entry(1).locator('del').allTextContents()).toEqual(['stays']);
      expect(await entry(1).locator('ins').allTextContents()).toEqual(['remains']);
      // Whoever only reads is offered nothing that they may not do.
      expect(await page.getByRole('button', { name: 'Take back…' }).count()).toBe(0);
      expect(page.url()).toContain('history=true');
    });

    it('is told in Arabic from right to left, with the names and words of the record as they are', async () => {
      await visit('/statement/open?history=true', 'ar');
      await entry(1).waitFor();
      const latest = await wordsOf(entry(0));
      for (const words of ['تعديل', 'بوصفه', 'توقع', 'She foresees it', 'desk'])
        expect(latest).toContain(words);
      const { x, width } = (await entry(0).locator('.history-head strong').boundingBox())!;
      expect(x + width / 2).toBeGreaterThan(680);
      expect(await entry(1).locator('del').textContent()).toBe('stays');
      expect(await entry(1).locator('.history-line [dir]').first().getAttribute('dir')).toBe('ltr');
      expect(await violations()).toEqual([]);
    });

    it('shows the page as it was, says that it is not the present, and leaves the present as it is', async () => {
      await visit('/statement/open?history=true');
      await entry(0).getByRole('link', { name: 'The page as it was before' }).click();
      await page.getByRole('complementary', { name: 'As it was' }).waitFor();
      await page.getByText('Assertion', { exact: true }).waitFor();
      await heading('The harbour remains open').waitFor();
      expect(await violations()).toEqual([]);
      await page.goBack();
      await entry(1).getByRole('link', { name: 'The page as it was before' }).click();
      await heading('The harbour stays open').waitFor();
      await page.getByRole('link', { name: 'Show the present' }).click();
      await heading('The harbour remains open').waitFor();
      await page.getByText('Prediction', { exact: true }).waitFor();
      expect(await page.locator('.past').count()).toBe(0);
    });

    it.each([
      ['/person/salma-haddad', 'Salma Haddad', 'The harbour remains open'],
      ['/document/harbour', 'The harbour', 'Nobody has to leave'],
    ])('has an address for %s as it was', async (path, name, words) => {
      page = await explorer.visit(`${path}?asOf=${between}`);
      await heading(name).waitFor();
      await page.getByText(words).first().waitFor();
    });

    it('says so where something was not known yet', async () => {
      page = await explorer.visit('/statement/open?asOf=2001-01-01T00:00:00Z');
      await heading('It was not known then').waitFor();
    });

    it('is taken back from the page, and that again', async () => {
      await visit('/statement/open?history=true');
      await entry(0).getByRole('button', { name: 'Take back…' }).click();
      await dialog().getByText('This is what would happen:').waitFor();
      expect(await wordsOf(dialog().locator('del').first())).toBe('Prediction');
      expect(await wordsOf(dialog().locator('ins').first())).toBe('Assertion');
      expect(await violations()).toEqual([]);
      await dialog().getByRole('button', { name: 'Take it back' }).click();
      await dialog().getByText('It is taken back.').waitFor();
      await dialog().getByRole('button', { name: 'Close' }).click();
      await page.locator('.kicker', { hasText: 'Assertion' }).waitFor();
      await entry(2).waitFor();
      expect(await wordsOf(entry(0))).toContain('Taken back');
      expect(await wordsOf(entry(1).locator('.history-undone'))).toMatch(/^Taken back by desk, /);
      await entry(0).getByRole('button', { name: 'Take back…' }).click();
      await dialog().getByRole('button', { name: 'Take it back' }).click();
      await dialog().getByText('It is taken back.').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.kicker', { hasText: 'Prediction' }).waitFor();
    });

    it('is had again at once, from the same dialog', async () => {
      await visit('/statement/open?history=true');
      const act = page.locator('.kicker', { hasText: 'Prediction' });
      await entry(3).waitFor();
      await entry(0).getByRole('button', { name: 'Take back…' }).click();
      await dialog().getByRole('button', { name: 'Take it back' }).click();
      await dialog().getByRole('button', { name: 'Undo that' }).click();
      await dialog().getByText('It holds again as it did before.').waitFor();
      await dialog().getByRole('button', { name: 'Close' }).click();
      await act.waitFor();
    });
  });

  describe('of something that others rest on', () => {
    it('says which changes stand in the way, leads to them, and lets go of it afterwards', async () => {
      await write(
        'addPerson(input: { id: "person:new", names: [{ text: "Nour Saad", language: "en" }] }, reason: "In the list") { id }',
      );
      await write(`recordStatement(input: { id: "statement:new", speaker: "person:new", form: INDIRECT, act: OPINION,
        texts: [{ text: "It will be late", language: "en" }], evidence: [{ passage: "passage:leave" }] }) { id }`);
      await visit('/person/new?history=true');
      await entry(0).getByRole('button', { name: 'Take back…' }).click();
      await dialog().getByText('It is taken away:').waitFor();
      await dialog().getByRole('button', { name: 'Take it back' }).click();
      await dialog().getByText('A later change rests on this one. Take that back first:').waitFor();
      expect(await violations()).toEqual([]);
      await dialog()
        .getByRole('link', { name: /^Recorded, / })
        .click();
      await heading('One change').waitFor();
      await page.waitForURL(/\/history\?change=change/);
      await page.getByText('It will be late').first().waitFor();
      await page.getByRole('button', { name: 'Take back…' }).click();
      await dialog().getByRole('button', { name: 'Take it back' }).click();
      await dialog().getByText('It is taken back.').waitFor();
      await dialog().getByRole('button', { name: 'Close' }).click();
      await page.locator('.history-undone').waitFor();
      await page.goBack();
      await entry(0).getByRole('button', { name: 'Take back…' }).click();
      await dialog().getByRole('button', { name: 'Take it back' }).click();
      await heading('There is nothing at this address').waitFor();
    });

    it('keeps its history where it is gone, and comes back from there', async () => {
      await visit('/person/new');
      await heading('There is nothing at this address').waitFor();
      await page.locator('summary', { hasText: 'History' }).click();
      await entry(1).waitFor();
      expect(await wordsOf(entry(0))).toContain('It was taken away:');
      await entry(0).getByRole('button', { name: 'Take back…' }).click();
      await dialog().getByRole('button', { name: 'Take it back' }).click();
      await heading('Nour Saad').waitFor();
    });
  });

  describe('of everything', () => {
    it('is narrowed by sort, author, record and time, and its address says how', async () => {
      await visit('/');
      await page.locator('.footer').getByRole('link', { name: 'History' }).click();
      await heading('History').waitFor();
      await page.getByText('The bundle harbour').waitFor();
      await page.getByLabel('What sort').selectOption('Edited');
      await page.getByText('2 changes, the latest first').waitFor();
      await page.getByRole('searchbox', { name: 'Only changes of…' }).fill('harbour remains');
      await page.locator('[role=option]', { hasText: 'The harbour remains open' }).click();
      await page.getByRole('heading', { level: 2, name: 'The harbour remains open' }).waitFor();
      await page.getByLabel('Who').fill('nobody');
      await page.keyboard.press('Enter');
      await page.getByText('Nothing was written with these filters.').waitFor();
      await page.getByLabel('Who').fill('desk');
      await page.keyboard.press('Enter');
      await page.getByText('2 changes, the latest first').waitFor();
      await page.getByLabel('To').fill('2001');
      await page.keyboard.press('Enter');
      await page.getByText('Nothing was written with these filters.').waitFor();
      await page.getByLabel('To').fill('');
      await page.getByLabel('From').fill('2001-12');
      await page.keyboard.press('Enter');
      await page.getByText('2 changes, the latest first').waitFor();
      await page.waitForURL(/from=2001-12/);
      const address = new URL(page.url());
      expect(Object.fromEntries(address.searchParams)).toEqual({
        kind: 'UPDATE',
        node: 'statement:open',
        by: 'desk',
        from: '2001-12',
      });
      await page.context().close();
      page = await explorer.visit(`${address.pathname}${address.search}`);
      await page.getByText('2 changes, the latest first').waitFor();
      expect(await page.getByLabel('Who').inputValue()).toBe('desk');
    });

    it('is paged', async () => {
      await write(
        'addTopic(input: { id: "topic:tides", names: [{ text: "Tides 0", language: "en" }] }) { id }',
      );
      for (let version = 1; version <= 11; version++)
        await write(
          `editTopic(id: "topic:tides", version: ${version}, input: { names: [{ text: "Tides ${version}", language: "en" }] }) { id }`,
        );
      page = await explorer.visit('/topic/tides?history=true');
      await page.getByText('12 changes, the latest first').waitFor();
      expect(await entries().count()).toBe(10);
      await page.getByRole('button', { name: 'Show more' }).click();
      await entry(11).waitFor();
      expect(await wordsOf(entry(0))).toContain('Tides 11');
      expect(await wordsOf(entry(11))).toContain('Recorded');
    });
  });

  describe('of two people who are one', () => {
    const merged = () => page.locator('.same-survivor');
    const sides = () => page.locator('.same-sides .same-side');

    it('is previewed from their page, swapped, done with a reason, and undone at once', async () => {
      await visit('/person/s-haddad');
      await page.getByRole('link', { name: 'Same as…' }).click();
      await page.getByRole('searchbox', { name: 'Search for the other one' }).fill('Haddad');
      await page.locator('[role=option]', { hasText: 'Salma Haddad' }).click();
      await merged().waitFor();
      expect(await wordsOf(sides().nth(0))).toContain('Salma Haddad');
      expect(await wordsOf(sides().nth(1))).toContain('S. Haddad');
      expect(await merged().locator('ins').allTextContents()).toEqual(['Salma Haddad', 'سلمى حداد']);
      await page.getByRole('button', { name: 'Swap: keep the other one' }).click();
      await page.waitForURL(/into=person:salma-haddad/);
      await sides().nth(1).getByRole('link', { name: 'Salma Haddad' }).waitFor();
      expect(await merged().locator('ins').allTextContents()).toEqual(['S. Haddad']);
      expect(await wordsOf(merged())).toMatch(/Statements by them 2 now 1 .* Claims 1 now 0/);
      await page.getByText('1 statement', { exact: true }).waitFor();
      await page.getByText('1 claim', { exact: true }).waitFor();
      expect(await violations()).toEqual([]);

      // Nothing is written before it is wanted, and not without a reason.
      await page.getByRole('button', { name: 'Merge them' }).click();
      const { person } = await explorer.askAs(key, '{ person(id: "person:s-haddad") { id } }');
      expect(person.id).toBe('person:s-haddad');
      await page.getByLabel('Why, for whoever reads the history').fill('One and the same mayor');
      await page.getByRole('button', { name: 'Merge them' }).click();
      await page.locator('.same-done', { hasText: 'They are one now: Salma Haddad' }).waitFor();
      expect(await violations()).toEqual([]);
      const old = await page.context().newPage();
      await old.goto(`${explorer.url}/person/s-haddad`);
      await old.getByRole('heading', { level: 1, name: 'Salma Haddad' }).waitFor();
      await old.getByText('Nobody has to leave').first().waitFor();
      await old.close();

      await page.locator('.same-done').getByRole('button', { name: 'Undo' }).click();
      await merged().waitFor();
      const { node } = await explorer.askAs(
        key,
        '{ node(id: "person:s-haddad") { id ... on Person { name } } }',
      );
      expect(node).toEqual({ id: 'person:s-haddad', name: 'S. Haddad' });
      await page.goto(`${explorer.url}/person/s-haddad?history=true`);
      // Names come after the changes.
      await entry(1).getByText('Salma Haddad').first().waitFor();
      expect(await wordsOf(entry(1))).toContain('One and the same mayor');
      expect(await wordsOf(entry(1))).toContain('From then on its address leads to Salma Haddad');
      expect(await wordsOf(entry(0))).toContain('It is itself again');
    });

    it('begins with the pairs that may be the same, with their reason', async () => {
      await suggestMerges(explorer.world.graph);
      await visit('/', 'ar');
      await page.locator('.footer').getByRole('link', { name: 'من قد يكون هو نفسه' }).click();
      const pair = page.locator('.same-pairs > li', { hasText: 'سلمى حداد' });
      await pair.getByText('في سجل آخر معرّف واحد لكليهما:').waitFor();
      expect(await wordsOf(pair)).toContain('S. Haddad');
      expect(await violations()).toEqual([]);
      await pair.getByRole('link', { name: 'انظر إلى الاثنين' }).click();
      await merged().waitFor();
      expect(await violations()).toEqual([]);
    });

    it('is a guess where nobody is sure, which can be taken back', async () => {
      await visit('/same?into=unnamed-agent:clerk&from=unnamed-agent:insider');
      await page.getByLabel('almost certain').check();
      await page.getByLabel('Why (need not be said)').fill('The same words');
      await page.getByRole('button', { name: 'Record the guess' }).click();
      await page.locator('.same-done', { hasText: 'It is recorded that they may be the same' }).waitFor();
      await page.goto(`${explorer.url}/unnamed-agent/clerk`);
      const guess = page.locator('.same-guess');
      await guess.getByText('The same words').waitFor();
      expect(await wordsOf(guess)).toContain('an insider at the harbour');
      expect(await wordsOf(guess)).toContain('90% sure');
      expect(await wordsOf(guess)).toContain('desk');
      expect(await violations()).toEqual([]);
      await guess.getByRole('button', { name: 'They are not the same' }).click();
      await guess.waitFor({ state: 'detached' });
    });

    it('is for editors: others see who is meant, and what it takes', async () => {
      page = await explorer.visit('/same?into=person:salma-haddad&from=person:s-haddad');
      await page.getByText('Editors can look at what would become of them', { exact: false }).waitFor();
      await page.getByRole('link', { name: 'S. Haddad' }).waitFor();
      await page.goto(`${explorer.url}/person/s-haddad`);
      await heading('S. Haddad').waitFor();
      expect(await page.getByRole('link', { name: 'Same as…' }).count()).toBe(0);
    });
  });

  it.each([
    ['/history', '.history-entry', 'light'],
    ['/history?node=statement:open', '.history-entry', 'dark'],
    ['/same', '.same-pairs', 'dark'],
    ['/same?into=person:salma-haddad&from=person:s-haddad', '.same-survivor', 'light'],
    ['/statement/open?asOf=2999-01-01T00:00:00Z', '.statement-words', 'dark'],
  ] as const)('fits a telephone, and axe finds nothing: %s', async (path, there, colorScheme) => {
    for (const language of ['en', 'ar'] as const) {
      await visit(path, language, { viewport: { width: 380, height: 800 }, colorScheme });
      await page.locator(there).first().waitFor();
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(380);
      await page.context().close();
    }
  });

  it('the console is free of errors, and nothing is asked of another host', () => {
    expect(explorer.complaints).toEqual([]);
  });
});

/** What does a reader do with the explorer, in English and in Arabic, with the mouse and without? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../server/chromium.js';
import { alone } from './alone.js';
import { inkOf, inkOnCanvas } from './ink.js';
import { type Explorer, openExplorer } from './open-explorer.js';
import { pages } from './pages.js';

// What the functions that run in the page find there.
declare const document: {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
  scrollingElement: { scrollWidth: number };
};

declare const getComputedStyle: (element: unknown) => { borderBlockStartStyle: string; display: string };

// No page takes that long; a busy machine may.
(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

const languages = ['en', 'ar'] as const;
const manager = '/statement/manager-know-what-you-are-up-against';

describeInBrowser('The explorer', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer([alone]);
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const visit = async (...where: Parameters<Explorer['visit']>) => {
    page = await explorer.visit(...where);
    return page;
  };
  const search = async (words: string) => {
    await page.getByRole('searchbox').first().pressSequentially(words);
    await page.locator('.search-panel[aria-busy=false] [role=option]').first().waitFor();
  };
  const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;

  describe('from the search box to the words', () => {
    it.each([
      [
        'en',
        'we will win',
        'We will win this election. We will win',
        'A call that left donors divided',
        'We will win this election',
      ],
      [
        'ar',
        'سنفوز',
        'سنفوز في هذه الانتخابات. سنفوز',
        'مكالمة تركت المانحين منقسمين',
        'سنفوز في هذه الانتخابات',
      ],
    ] as const)('takes two clicks (%s)', async (language, words, statement, title, exact) => {
      await visit('/', language);
      await search(words);
      await page.locator('[role=option]', { hasText: statement }).click();
      await page
        .locator('.chain-card-document', { hasText: title })
        .locator('.chain-words', { hasText: exact })
        .click();
      await page.locator('.reader-text .mark-chosen', { hasText: exact }).waitFor();
      expect(await page.locator('.reader-text .mark-chosen').first().textContent()).toBe(exact);
      const { y } = await boxOf('.reader-text .mark-chosen');
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(900);
    });

    it('takes no mouse at all', async () => {
      await visit('/');
      await search('كامالا');
      await page.keyboard.press('ArrowDown');
      await page.locator('[role=option][data-focused]', { hasText: 'Kamala Harris' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Kamala Harris' }).waitFor();
    });

    it('marks the words in the spelling of the text, however they were typed', async () => {
      await visit('/');
      await search('احبطت محبط');
      await page.getByRole('searchbox').fill('المانحين');
      await page.locator('[role=option] mark', { hasText: 'المانحين' }).first().waitFor();
    });

    it('gives all results their own address', async () => {
      await visit('/');
      await search('Harris');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?q=Harris');
      await page.getByRole('heading', { level: 2, name: 'People' }).waitFor();
      await page.getByRole('button', { name: 'Events' }).click();
      await page.waitForURL('**kind=EVENT**');
      await page.getByRole('heading', { level: 2, name: 'People' }).waitFor({ state: 'detached' });
    });
  });

  describe('the chain', () => {
    it('leads from the document through Harris to the manager, a source whom nobody names', async () => {
      await visit(manager);
      await page.locator('.chain-card-speaker').waitFor();
      const cards = page.locator('.chain-card');
      expect(await cards.locator('.chain-who').allInnerTexts()).toEqual([
        'Kamala Harris',
        'her campaign manager',
      ]);
      expect(await page.locator('.chain-card-relay').textContent()).toContain('she said that he told her');
      const look = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((card) => getComputedStyle(card).borderBlockStartStyle);
      expect(await look('.chain-card-speaker')).toBe('dashed');
      expect(await look('.chain-card-relay')).toBe('solid');
      expect(await page.locator('.chain-card-speaker').textContent()).toContain('1 person');
    });

    it('runs from left to right in English and from right to left in Arabic', async () => {
      for (const language of languages) {
        await visit(manager, language);
        await page.locator('.chain-drawing[style*="visible"]').waitFor();
        const [document, relay, speaker] = await Promise.all(
          ['.chain-card-document', '.chain-card-relay', '.chain-card-speaker'].map(boxOf),
        );
        const order = [document!.x, relay!.x, speaker!.x];
        expect(order).toEqual([...order].sort((a, b) => (language === 'en' ? a - b : b - a)));
        if (language === 'en') await page.context().close();
      }
    });

    it('shows three documents that rest on one source as one origin', async () => {
      await visit('/statement/harris-we-will-win');
      await page.locator('.chain-card-speaker').waitFor();
      expect(await page.locator('.chain-card-document').count()).toBe(3);
      expect(await page.locator('.chain-card-relay').count()).toBe(1);
      await page.getByText('3 documents tell it; all of it rests on one source.').waitFor();
      expect(await page.locator('.origins-explained a').textContent()).toBe('campaign officials');
    });

    it('opens the evidence of a step', async () => {
      await visit(manager);
      await page
        .getByRole('button', { name: /^said by/ })
        .first()
        .click();
      await page.getByRole('dialog').locator('mark').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('can be cited with its chain, source and address', async () => {
      await visit('/statement/harris-we-will-win');
      await page.getByRole('button', { name: 'Cite' }).click();
      const words = page.locator('.cite-words');
      const text = await words.textContent();
      expect(text).toContain('“We will win this election. We will win” (سنفوز في هذه الانتخابات. سنفوز)');
      expect(text).toContain('— Kamala Harris, 19 July 2024');
      expect(text).toContain(
        'passed on by campaign officials, in A call that left donors divided, Isnad project',
      );
      expect(text).toContain(`${explorer.url}/statement/harris-we-will-win`);
      await page.getByRole('button', { name: 'BibTeX' }).click();
      expect(await words.textContent()).toMatch(
        /^@misc\{harris-we-will-win,\n {2}author = \{Kamala Harris\}/,
      );
      await page.getByRole('button', { name: 'CSL-JSON' }).click();
      expect(JSON.parse((await words.textContent())!)).toMatchObject([
        {
          id: 'harris-we-will-win',
          author: [{ literal: 'Kamala Harris' }],
          issued: { 'date-parts': [[2024, 7, 19]] },
        },
      ]);
    });
  });

  describe('pages', () => {
    it('set contradicting claims side by side', async () => {
      await visit('/person/donald-trump');
      const pair = page.locator('.claim-contradiction').first();
      await pair.waitFor();
      const [one, other] = await Promise.all([
        pair.locator('.claim').nth(0).boundingBox(),
        pair.locator('.claim').nth(1).boundingBox(),
      ]);
      expect(other!.x).toBeGreaterThan(one!.x + one!.width);
    });

    it('set those who support a statement beside those who dispute it', async () => {
      const { node } = await explorer.world.ask(
        '{ node: statements(first: 200) { edges { node { id disputes: responses(stance: DISPUTES) { id } } } } }',
      );
      const disputed = node.edges.find((edge: { node: { disputes: [] } }) => edge.node.disputes.length > 0)
        .node.id;
      await visit(`/${disputed.replace(':', '/')}`);
      await page.getByRole('heading', { name: 'Disputed by' }).waitFor();
      await page.getByRole('heading', { name: 'Supported by' }).waitFor();
    });

    it('filter what was said by the time that is dragged across', async () => {
      await visit('/person/kamala-harris');
      const drawing = page.locator('.timeline-drawing');
      await drawing.waitFor();
      const { x, y, width, height } = (await drawing.boundingBox())!;
      await page.mouse.move(x + width * 0.03, y + height - 20);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.6, y + height - 20, { steps: 5 });
      await page.mouse.up();
      await page.waitForURL(/from=2024-07-1\d&to=2024-07-19/);
      await page.locator('h2', { hasText: 'What they said 7' }).waitFor();
      await page.goBack();
      await page.locator('h2', { hasText: 'What they said 13' }).waitFor();
    });

    it('draw a date that is only known as a year a year wide, and count what has none', async () => {
      await visit('/timeline?from=2001&to=2006');
      const bar = page.locator('.timeline-Event rect').first();
      await bar.waitFor();
      const year = (await bar.boundingBox())!.width;
      const whole = (await page.locator('.timeline-drawing').boundingBox())!.width;
      expect(year / whole).toBeGreaterThan(0.15);
      expect(year / whole).toBeLessThan(0.18);
      await page.locator('summary', { hasText: /^\d+ undated items$/ }).waitFor();
    });

    it('count by what is chosen, and keep the choice in the address', async () => {
      await visit('/statistics');
      await page.getByRole('button', { name: 'Leni Alikman' }).click();
      await page.waitForURL('**speaker=person:leni-alikman**');
      await page.getByText('8 statements', { exact: true }).first().waitFor();
    });

    it('show places on a map', async () => {
      await visit('/map');
      await page.locator('.map-point').first().waitFor();
      await page.getByRole('button', { name: 'Provincetown: 4 events' }).click();
      await page.waitForURL('**place=place:provincetown**');
      await page.locator('.map-chosen > p a', { hasText: 'Provincetown' }).waitFor();
    });

    it('say so when nothing is at an address', async () => {
      await visit('/statement/never-said');
      await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    });
  });

  describe('the reader', () => {
    it('scrolls a text and its translation together', async () => {
      await visit('/document/donor-call-brief-en', 'en', { viewport: { width: 1360, height: 560 } });
      const [left, right] = [page.locator('.reader-text').nth(0), page.locator('.reader-text').nth(1)];
      await right.locator('mark').first().waitFor();
      await left.hover();
      await page.mouse.wheel(0, 4000);
      const bottom = right.locator('p').last();
      await page.waitForFunction(
        (column: { scrollTop: number; scrollHeight: number; clientHeight: number }) =>
          column.scrollTop > (column.scrollHeight - column.clientHeight) * 0.5,
        (await right.elementHandle()) as never,
      );
      expect(await bottom.textContent()).toContain('يجب أن تدركي');
    });

    it('says how to attach a text that it does not hold, and shows its passages', async () => {
      await visit('/document/nbc-donor-call-ar#passage:nbc-donor-call-ar-30-alikman-loves-biden', 'ar');
      await page.locator('.reader-passage-chosen mark', { hasText: 'أنا أحب بايدن' }).waitFor();
      await page.getByText('npx isnad attach-text document:nbc-donor-call-ar').waitFor();
      await page.locator('.reader-panel .statement-card').first().waitFor();
    });

    it('keeps an Arabic word joined where a mark begins inside it', async () => {
      await visit('/document/donor-call-brief-ar#passage:donor-call-brief-ar-calls-to-withdraw', 'ar');
      const mark = page.locator('.reader-text .mark-chosen').first();
      await mark.waitFor();
      // «وعدد»: the passage begins behind the first letter.
      expect(await mark.evaluate((element) => getComputedStyle(element).display)).toBe('inline');
      expect(await mark.textContent()).toMatch(/^عدد متزايد/);
    });
  });

  describe('the graph', () => {
    const ready = () => page.waitForURL(/#picture=/);
    const nodes = async () => {
      await page.getByText('The same as a table').click();
      await page.locator('.page > details tbody th').first().waitFor();
      return page.locator('.page > details tbody th').allTextContents();
    };

    it('adds the ten most connected neighbours, says how many there are, and undoes each step', async () => {
      await visit('/graph?start=event:donor-call-2024-07-19&chosen=event:donor-call-2024-07-19');
      await ready();
      const note = page.locator('.graph-note');
      expect(await note.textContent()).toMatch(/^Added 10; 10 of \d+ shown$/);
      await page.getByRole('button', { name: 'Open its neighbours' }).click();
      await page.waitForFunction(() =>
        /20 of/.test(
          (document as never as { querySelector(s: string): { textContent: string } }).querySelector(
            '.graph-note',
          ).textContent,
        ),
      );
      expect(await nodes()).toHaveLength(21);
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await page.locator('.page > details tbody th').count()).toBe(11);
      await page.getByRole('button', { name: 'Redo' }).click();
      expect(await page.locator('.page > details tbody th').count()).toBe(21);
    });

    it('shows the same picture where its link is opened', async () => {
      await visit('/graph?start=person:kamala-harris');
      await ready();
      const link = page.url().slice(explorer.url.length);
      const here = await nodes();
      await page.context().close();
      await visit(link);
      expect(await nodes()).toEqual(here);
      expect(page.url().slice(explorer.url.length)).toBe(link);
    });

    it('answers why two nodes are joined, with the words', async () => {
      await visit('/graph?start=person:leni-alikman&chosen=person:leni-alikman');
      await page
        .getByRole('button', { name: /^Why Leni Alikman and/ })
        .first()
        .click();
      await page.locator('.graph-why mark').first().waitFor();
    });

    it('finds the way between two people', async () => {
      await visit('/graph?start=person:leni-alikman&chosen=person:leni-alikman');
      await page.getByRole('button', { name: 'Path to…' }).click();
      await page.locator('.graph-selected input').pressSequentially('Morales');
      await page.locator('.graph-selected [data-key="person:melissa-morales"]').click();
      await page.locator('.graph-note', { hasText: 'found' }).waitFor();
      expect(await nodes()).toContain('Melissa Morales');
    });

    it.each(languages)('paints an Arabic label beside its node, not over it (%s)', async (language) => {
      await visit('/graph?start=person:layla-haddad', language);
      await ready();
      const labels = page.locator('canvas.sigma-labels');
      await page.waitForFunction(
        // biome-ignore lint/suspicious/noExplicitAny: a canvas
        (canvas: any) =>
          canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean),
        (await labels.elementHandle()) as never,
      );
      // The only node is in the middle.
      const { left, right, width } = await inkOnCanvas(labels);
      expect(left).toBeGreaterThan(width / 2 + 5);
      expect(right).toBeGreaterThan(left + 20);
      expect(right).toBeLessThan(width / 2 + 120);
    });
  });

  describe('the languages', () => {
    it('switch, mirror the page, and are remembered', async () => {
      await visit('/person/kamala-harris');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const before = await boxOf('.wordmark');
      await page.getByRole('button', { name: 'عرض الصفحة بالعربية' }).click();
      await page.getByRole('heading', { level: 1, name: 'كامالا هاريس' }).waitFor();
      const after = await boxOf('.wordmark');
      expect(before.x).toBeLessThan(100);
      expect(after.x + after.width).toBeGreaterThan(1260);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'كامالا هاريس' }).waitFor();
    });

    it('paint Arabic words from the right and English ones from the left', async () => {
      for (const language of languages) {
        await visit(manager, language);
        await page.locator('.chain-drawing[style*="visible"]').waitFor();
        const { left, right, width } = await inkOf(page.locator('.kicker').first());
        if (language === 'en') expect([left < 5, right < width / 2]).toEqual([true, true]);
        else expect([right > width - 6, left > width / 2]).toEqual([true, true]);
        if (language === 'en') await page.context().close();
      }
    });
  });

  describe('when the server is away', () => {
    it('says so, asks again by itself, and goes on', async () => {
      await visit('/');
      await page.getByRole('heading', { name: 'Who is heard' }).waitFor();
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('link', { name: 'Leni Alikman' }).first().click();
      await page.getByRole('alert').getByText('The server cannot be reached').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('heading', { level: 1, name: 'Leni Alikman' }).waitFor();
      // The browser itself notes each request that failed.
      explorer.complaints.splice(
        0,
        explorer.complaints.length,
        ...explorer.complaints.filter((text) => !text.includes('net::ERR_FAILED')),
      );
    });
  });

  describe('on every page', () => {
    const paths = [
      ...pages,
      '/document/nbc-donor-call-ar',
      '/claim/trump-expected-to-win',
      '/timeline',
      '/map',
      '/statistics',
      '/graph?start=person:leni-alikman&chosen=person:leni-alikman',
      '/nothing/here',
    ];
    /** The page with its answer. */
    const settled = async () => {
      await page.locator('h1').first().waitFor({ state: 'attached' });
      await page.locator('.waiting').waitFor({ state: 'detached' });
    };

    it.each(paths.map((path, at) => [path, languages[at % 2]!, at % 3 === 0 ? 'dark' : 'light'] as const))(
      'axe finds nothing: %s (%s, %s)',
      async (path, language, colorScheme) => {
        await visit(path, language, { colorScheme });
        await settled();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]),
        ).toEqual([]);
      },
    );

    it('nothing is wider than a telephone', async () => {
      const wide: string[] = [];
      for (const [at, path] of paths.entries()) {
        await visit(path, languages[at % 2]!, { viewport: { width: 380, height: 800 } });
        await settled();
        if ((await page.evaluate(() => document.scrollingElement.scrollWidth)) > 380) wide.push(path);
        await page.context().close();
      }
      expect(wide).toEqual([]);
    });

    it('every link leads somewhere', async () => {
      const links = new Set<string>();
      for (const path of [
        '/',
        '/statement/harris-we-will-win',
        '/event/donor-call-2024-07-19',
        '/document/nbc-donor-call-ar',
      ]) {
        await visit(path);
        await settled();
        for (const link of await page.evaluate(() =>
          [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')!),
        ))
          links.add(link);
        await page.context().close();
      }
      const ids = [...links].flatMap(
        (link) => /^\/([a-z-]+)\/([^/?#]+)/.exec(link)?.slice(1, 3).join(':') ?? [],
      );
      expect(ids.length).toBeGreaterThan(40);
      const { nodes } = await explorer.world.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      expect(nodes.filter((node: unknown) => node === null)).toEqual([]);
      const others = [...links].filter((link) => !/^\/[a-z-]+\/[^/]/.test(link));
      expect(
        others.filter(
          (link) => !/^(\/(graph|timeline|map|search|statistics)\b|https:\/\/www\.wikidata)/.test(link),
        ),
      ).toEqual([]);
    });

    it('it comes in few bytes, from this server alone, and complains about nothing', async () => {
      const html = readFileSync(join(explorer.files, 'index.html'), 'utf8');
      const first = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
      const bytes = first.map((path) => gzipSync(readFileSync(join(explorer.files, path))).length);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
      const answer = await fetch(explorer.url);
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
      const file = await fetch(explorer.url + first[0]);
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(explorer.complaints).toEqual([]);
    });
  });
});

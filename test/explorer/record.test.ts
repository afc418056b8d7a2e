/** Are statements and claims recorded from the reader: words selected, whoever passed them on, refusals, and drafts? */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../server/chromium.js';
import { type Explorer, openExplorer } from './open-explorer.js';

// biome-ignore lint/suspicious/noExplicitAny: what the functions that run in the page find there
declare const window: any, document: any, NodeFilter: any;

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

const english = '/document/donor-call-brief-en?beside=none';
const arabic = '/document/donor-call-brief-ar?beside=none';

describeInBrowser('Recording from the reader', () => {
  let explorer: Explorer;
  let page: Page;
  let editor: string;
  let contributor: string;
  beforeAll(async () => {
    explorer = await openExplorer();
    editor = await explorer.makeKey('editor');
    contributor = await explorer.makeKey('contributor');
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const read = async (key: string, path: string, ...more: [('en' | 'ar')?, object?]) => {
    page = await explorer.visitAs(key, path, ...more);
    await page.locator('.reader mark').first().waitFor();
    await page.locator('header .button', { hasText: /Record a statement|سجّل قولًا/ }).waitFor();
  };
  /** Drags the mouse over words of the text, the n-th time that they stand there. */
  const select = async (words: string, nth = 0, column = 0) => {
    const [from, to] = await page.evaluate(
      ([words, nth, which]: [string, number, number]) => {
        const column = document.querySelectorAll('.reader-text')[which];
        const walker = document.createTreeWalker(column, NodeFilter.SHOW_TEXT);
        const letters: [unknown, number][] = [];
        let text = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let at = 0; at < node.length; at++) letters.push([node, at]);
          text += node.data;
        }
        let at = text.indexOf(words);
        for (let left = nth; left > 0; left--) at = text.indexOf(words, at + 1);
        const box = ([node, at]: [unknown, number]) => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        };
        const paragraph = (
          letters[at]![0] as { parentElement: { closest(s: string): { scrollIntoView(o: object): void } } }
        ).parentElement.closest('p');
        paragraph.scrollIntoView({ block: 'center' });
        const [first, last] = [box(letters[at]!), box(letters[at + words.length - 1]!)];
        const isLeft = window.getComputedStyle(column).direction === 'ltr';
        return [
          { x: isLeft ? first.left + 1 : first.right - 1, y: first.top + first.height / 2 },
          { x: isLeft ? last.right : last.left, y: last.top + last.height / 2 },
        ];
      },
      [words, nth, column] as [string, number, number],
    );
    await page.mouse.move(from!.x, from!.y);
    await page.mouse.down();
    await page.mouse.move(to!.x, to!.y, { steps: 8 });
    await page.mouse.up();
    await page.locator('.selection-bar').waitFor();
    expect(await page.evaluate(() => window.getSelection().toString())).toBe(words);
  };
  const place = (name: string) => page.locator(`[data-place="${name}"]`);
  const found = (name: string, id: string) => place(name).locator(`[data-key="${id}"]`);
  const recorded = async () => {
    await page.locator('.record-saved a').waitFor();
    const path = (await page.locator('.record-saved a').getAttribute('href'))!;
    return path.slice(1).replace('/', ':');
  };
  const statement = async (id: string) =>
    (
      await explorer.askAs(
        editor,
        `query ($id: ID!) {
          statement(id: $id) {
            status
            saidOn
            texts { text language original }
            speaker { __typename name ... on UnnamedAgent { headcount { min max } basis } }
            evidence { exact start prefix anchor }
            conveyedBy { text speaker { id } conveyedBy { text speaker { name } } }
            event { id }
            about { edges { node { id } } }
          }
        }`,
        { id },
      )
    ).statement;

  it('takes the words, an unnamed source and two relays, and shows the mark and the chain at once', async () => {
    await read(editor, english);
    await select('disputed the frustration');
    await page.getByRole('button', { name: 'Record a statement' }).last().click();
    await place('words').locator('mark', { hasText: 'disputed the frustration' }).waitFor();
    await place('speaker').getByText('A source without a name').click();
    await place('speaker').getByLabel('words for the source').fill('Another source, who supports Harris');
    await place('speaker').getByLabel('At least').fill('1');
    await place('speaker').getByLabel('At most').fill('1');
    await select('campaign officials said');
    await page.getByRole('button', { name: 'They say who passed it on' }).click();
    await place('relay.1.who').getByRole('searchbox').pressSequentially('مسؤولو الحملة');
    await found('relay.1.who', 'unnamed-agent:campaign-officials').click();
    await select('NBC News reported that');
    await page.getByRole('button', { name: 'They say who passed it on' }).click();
    await place('relay.2.who').getByRole('searchbox').pressSequentially('NBC');
    await found('relay.2.who', 'organization:nbc-news').click();
    await place('details').getByLabel('Said on').fill('2024-07');
    await place('details').getByRole('searchbox').first().pressSequentially('call');
    await found('details', 'event:donor-call-2024-07-19').click();
    await place('details').getByRole('searchbox').last().pressSequentially('هاريس');
    await found('details', 'person:kamala-harris').click();
    await page.getByRole('button', { name: 'Record it' }).click();

    const id = await recorded();
    await page.locator('.reader-text .mark-chosen', { hasText: 'disputed the frustration' }).waitFor();
    await page.locator('.reader-panel .statement-card', { hasText: 'disputed the frustration' }).waitFor();
    expect(await statement(id)).toEqual({
      status: 'ACCEPTED',
      saidOn: '2024-07',
      texts: [{ text: 'disputed the frustration', language: 'en', original: true }],
      speaker: {
        __typename: 'UnnamedAgent',
        name: 'Another source, who supports Harris',
        headcount: { min: 1, max: 1 },
        basis: 'UNSTATED',
      },
      evidence: [
        {
          exact: 'disputed the frustration',
          start: expect.any(Number),
          prefix: expect.stringMatching(/Harris as the nominee, $/),
          anchor: 'ANCHORED',
        },
      ],
      conveyedBy: [
        {
          text: 'campaign officials said',
          speaker: { id: 'unnamed-agent:campaign-officials' },
          conveyedBy: [{ text: 'NBC News reported that', speaker: { name: 'NBC News' } }],
        },
      ],
      event: { id: 'event:donor-call-2024-07-19' },
      about: { edges: [{ node: { id: 'person:kamala-harris' } }] },
    });
    await page.locator('.record-saved a').click();
    await page.locator('.chain-card-speaker').waitFor();
    expect(await page.locator('.chain-card .chain-who').allInnerTexts()).toEqual([
      'NBC News',
      'campaign officials',
      'Another source, who supports Harris',
    ]);
  });

  it('anchors Arabic words that stand there often where they were selected; a proposal waits', async () => {
    await read(contributor, arabic, 'ar');
    await select('المكالمة', 2);
    await page.getByRole('button', { name: 'سجّل قولًا' }).last().click();
    await place('speaker').getByText('لم يُذكر أحد').click();
    await page.getByText('يراجعه محرر قبل أن يظهر للجميع.').waitFor();
    await page.getByRole('button', { name: 'اقترحه' }).click();
    await page.locator('.record-saved', { hasText: 'ينتظر المراجعة' }).waitFor();
    const { status, texts, evidence } = await statement(await recorded());
    const { document: held } = await explorer.world.ask(
      '{ document(id: "document:donor-call-brief-ar") { text } }',
    );
    const text: string = held.text;
    const third = text.indexOf('المكالمة', text.indexOf('المكالمة', text.indexOf('المكالمة') + 1) + 1);
    expect([status, texts[0].language, evidence[0].exact, evidence[0].start]).toEqual([
      'PROPOSED',
      'ar',
      'المكالمة',
      third,
    ]);
    await page.getByRole('heading', { name: 'ينتظر المراجعة' }).waitFor();
    await page.locator('.reader-text .mark-chosen', { hasText: 'المكالمة' }).waitFor();
    await page.locator('.record-saved a').click();
    await page.locator('.kicker strong').waitFor();
  });

  it('takes words of the text beside it for that one', async () => {
    await read(editor, '/document/donor-call-brief-en');
    await page.locator('.reader-text').nth(1).locator('mark').first().waitFor();
    await select('انتظار', 0, 1);
    await page.getByRole('button', { name: 'Record a statement' }).last().click();
    await place('speaker').getByText('Nobody is named').click();
    await page.getByRole('button', { name: 'Record it' }).click();
    const { texts, evidence } = await statement(await recorded());
    expect([texts[0].language, evidence[0].exact, evidence[0].anchor]).toEqual(['ar', 'انتظار', 'ANCHORED']);
    await page.locator('.reader-text').nth(1).locator('.mark-chosen', { hasText: 'انتظار' }).waitFor();
  });

  it('takes typed words of a text that is not held', async () => {
    await read(editor, '/document/nbc-donor-call-ar');
    await page.getByRole('button', { name: 'Record a statement' }).click();
    await place('words').getByRole('textbox').fill('قال مصدر ثالث إنه لا يعلم');
    await page.keyboard.press('Enter');
    await place('words').getByRole('button', { name: 'Choose other words' }).waitFor();
    await place('speaker').getByText('A source without a name').click();
    await place('speaker').getByLabel('words for the source').fill('مصدر ثالث');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('.record-panel').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Record a statement' }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    const { speaker, evidence } = await statement(await recorded());
    expect([speaker.name, evidence[0].exact, evidence[0].anchor]).toEqual([
      'مصدر ثالث',
      'قال مصدر ثالث إنه لا يعلم',
      'TEXT_NOT_HELD',
    ]);
    await page.locator('.reader-passage-chosen mark', { hasText: 'قال مصدر ثالث' }).waitFor();
  });

  it('needs no mouse: Shift with arrows selects, Enter begins', async () => {
    await read(editor, `${english}#passage:donor-call-brief-en-we-will-win`);
    await page.locator('.mark-chosen').waitFor();
    await page.locator('.reader-text').focus();
    for (let word = 0; word < 3; word++) await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.selection-bar').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.record-panel h2:focus').waitFor();
    expect(await place('words').locator('mark').textContent()).toBe('We will win');
    // It stands behind a quotation mark.
    expect(await page.getByLabel('Quoted').inputValue()).toBe('DIRECT');
    await place('speaker').getByLabel('Recorded already').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('campaign officials, again');
    await page.getByRole('button', { name: 'Record it' }).focus();
    await page.keyboard.press('Enter');
    const { speaker, evidence } = await statement(await recorded());
    expect([speaker.name, evidence[0].exact]).toEqual(['campaign officials, again', 'We will win']);
  });

  it('finds typed words, asks which place is meant, and says what the server refuses at its field', async () => {
    await read(contributor, english);
    await page.getByRole('button', { name: 'Record a statement' }).click();
    await page.getByRole('button', { name: 'Propose it' }).click();
    await place('words').getByRole('alert').waitFor();
    await place('words').getByRole('textbox').fill('We will win this elections');
    await page.keyboard.press('Enter');
    await place('speaker').getByText('Nobody is named').click();
    await page.getByRole('button', { name: 'Propose it' }).click();
    await place('words').getByRole('alert').getByText('the nearest is').waitFor();
    await place('words').getByRole('button', { name: 'Choose other words' }).click();
    await place('words').getByRole('textbox').fill('campaign officials');
    await place('words').getByRole('button', { name: 'Find them' }).click();
    await place('words').getByText('They stand in 2 places.').waitFor();
    await place('words').locator('.reader-passage').last().click();
    await place('words').locator('.marked-words', { hasText: 'campaign officials said' }).waitFor();

    await page.getByLabel('What was said').fill('We shall see');
    await page.reload();
    await page.locator('.record-panel').waitFor();
    expect(await page.getByLabel('What was said').inputValue()).toBe('We shall see');
    await place('words').locator('mark', { hasText: 'campaign officials' }).waitFor();

    await place('details').getByLabel('Said on').fill('2024-13');
    await page.getByRole('button', { name: 'Propose it' }).click();
    await place('details').getByRole('alert').waitFor();
    await place('details').getByLabel('Said on').fill('2024-02-30');
    await page.getByRole('button', { name: 'Propose it' }).click();
    await place('details').locator('.failure').waitFor();
    await place('details').getByLabel('Said on').fill('2024-02');

    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.locator('.record-panel .failure').waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    await page.getByRole('button', { name: 'Propose it' }).click();
    const { status, saidOn } = await statement(await recorded());
    expect([status, saidOn]).toEqual(['PROPOSED', '2024-02']);
    // The browser itself notes each request that failed.
    const noted = /net::ERR_FAILED|status of 400/;
    explorer.complaints.splice(0, Infinity, ...explorer.complaints.filter((text) => !noted.test(text)));
  });

  it('records a claim in the words of the document', async () => {
    await read(editor, english);
    await select('Field organizers opened with presentations');
    await page.getByRole('button', { name: 'Record a claim' }).last().click();
    await place('subject').getByRole('searchbox').pressSequentially('Field organizers');
    await place('subject').locator('[data-key]').first().click();
    await place('predicate').getByLabel('What is claimed').selectOption('SPOKE_AT');
    await place('object').getByRole('searchbox').pressSequentially('call');
    await found('object', 'event:donor-call-2024-07-19').click();
    await page.getByRole('button', { name: 'Record it' }).click();
    const id = await recorded();
    const { claims } = await explorer.askAs(
      editor,
      'query ($id: ID!) { claims: node(id: $id) { ... on Claim { predicate object { id } evidence { exact } } } }',
      { id },
    );
    expect(claims).toEqual({
      predicate: 'SPOKE_AT',
      object: { id: 'event:donor-call-2024-07-19' },
      evidence: [{ exact: 'Field organizers opened with presentations' }],
    });
    await page.locator('.reader-panel .claim').first().waitFor();
  });

  it('is for those who may write', async () => {
    page = await explorer.visit(english);
    await page.locator('.reader-text mark').first().waitFor();
    await page.locator('.reader-text p').nth(1).dblclick();
    expect(await page.locator('.selection-bar').count()).toBe(0);
    expect(await page.getByText('Record a statement').count()).toBe(0);
  });

  it.each([
    ['en', 'light', 1360],
    ['ar', 'dark', 1360],
    ['ar', 'light', 380],
  ] as const)('axe finds nothing in the form (%s, %s, %d px)', async (language, colorScheme, width) => {
    await read(editor, english, language, { colorScheme, viewport: { width, height: 800 } });
    await page.locator('header .button', { hasText: /Record a statement|سجّل قولًا/ }).click();
    await page.locator('.record-panel').waitFor();
    await page.getByRole('button', { name: /Somebody passed it on|نقله أحد/ }).click();
    await page
      .getByText(/A source without a name|مصدر بلا اسم/)
      .first()
      .click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]),
    ).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(width);
    const [panel, text] = await Promise.all(
      ['.record-panel', '.reader-text'].map((selector) => page.locator(selector).boundingBox()),
    );
    if (width > 380) expect(language === 'en' ? text!.x < panel!.x : panel!.x < text!.x).toBe(true);
  });

  it('complains about nothing', () => {
    expect(explorer.complaints).toEqual([]);
  });
});

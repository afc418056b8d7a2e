import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extractAttributions } from '../../src/extract/extract.js';
import { extractJsonl } from '../../src/extract/jsonl.js';
import { languageModelFromEnvironment, proposeByLanguageModel } from '../../src/extract/language-model.js';
import { linkAgents } from '../../src/extract/link-agents.js';
import { printForPeople } from '../../src/extract/print-for-people.js';
import { readHtml } from '../../src/extract/read-html.js';
import { readRss } from '../../src/extract/read-rss.js';

describe('JSON lines', () => {
  const lines = async (...input: string[]) => {
    const output: string[] = [];
    for await (const line of extractJsonl(input)) output.push(line);
    return output.map((line) => JSON.parse(line));
  };

  it('answers each line in its order, and puts what is conveyed inside', async () => {
    const rows = await lines(
      '{"id":"a","language":"en","text":"Vance said that his manager told him, “Stay quiet.”"}',
      '',
      '{"id":"b","language":"ar","text":"وقالت هدى إن الرصيف باق."}',
      '{"id":"c","text":"Nothing here."}',
    );
    expect(rows).toMatchObject([
      { id: 'a', attributions: [{ source: [[0, 5]], cue: [[6, 10]], conveys: [{ source: [[16, 27]] }] }] },
      { id: 'b', attributions: [{ source: [[6, 9]], content: [[10, 23]] }] },
      { id: 'c', attributions: [] },
    ]);
  });

  it('names the line that it cannot read', async () => {
    await expect(lines('{"id":1,"text":"x"}', 'nonsense')).rejects.toThrow(
      /^Line 2 must be a JSON object with id and text, but is not JSON: nonsense/,
    );
    await expect(lines('{"id":1}')).rejects.toThrow(
      /^Line 1 must be a JSON object with id and text, but got/,
    );
  });
});

describe('printing for people', () => {
  it('shows who, what, through whom, and what is known of the unnamed', () => {
    const text = 'Ada Morrow said on Friday the pier stays, according to two people familiar with the plan.';
    expect(
      printForPeople(text, extractAttributions(text, { language: 'en', publishedOn: '2024-07-22' })),
    ).toMatchInlineSnapshot(`
      "1. two people familiar with the plan  [indirect, assertion, 80 %]
         Ada Morrow said on Friday the pier stays
         unnamed; how many: 2; how they know: familiar

      2. Ada Morrow  [indirect, assertion, 70 %]
         the pier stays
         passed on by 1. two people familiar with the plan
         said on 2024-07-19
      "
    `);
  });

  it('says so when nothing is quoted', () => {
    expect(printForPeople('x', [])).toBe('Nothing is quoted.\n');
  });
});

describe('linking names to people already known', () => {
  const known = [
    { id: 'person:ada-morrow', names: ['Ada Morrow', 'آدا مورو'] },
    { id: 'person:tom-vance', names: ['Tom Vance'] },
    { id: 'person:leila-haddad', names: ['ليلى حداد'] },
    { id: 'person:sami-haddad', names: ['سامي حداد'] },
    { id: 'person:kamala-harris', names: ['Kamala Harris'] },
    { id: 'organization:harbour-council', names: ['Harbour Council'] },
  ];
  const link = (...mentions: string[]) => linkAgents(mentions, known);

  it('by folded name, without titles', () => {
    expect(link('ADA  MORROW', 'Mayor Ada Morrow', 'ليلي حداد')).toMatchObject([
      { link: 'KNOWN', id: 'person:ada-morrow', by: 'NAME' },
      { link: 'KNOWN', id: 'person:ada-morrow', by: 'NAME' },
      { link: 'KNOWN', id: 'person:leila-haddad', by: 'NAME' },
    ]);
  });

  it('across the scripts, both ways', () => {
    expect(link('توم فانس', 'Sami Haddad', 'كامالا هاريس', 'Layla Haddad')).toMatchObject([
      { link: 'KNOWN', id: 'person:tom-vance', by: 'TRANSLITERATION' },
      { link: 'KNOWN', id: 'person:sami-haddad', by: 'TRANSLITERATION' },
      { link: 'KNOWN', id: 'person:kamala-harris', by: 'TRANSLITERATION' },
      { link: 'KNOWN', id: 'person:leila-haddad', by: 'TRANSLITERATION' },
    ]);
  });

  it('by a bare surname only when it fits one', () => {
    expect(link('Vance', 'هاريس', 'حداد', 'Haddad')).toMatchObject([
      { link: 'KNOWN', id: 'person:tom-vance', by: 'SURNAME' },
      { link: 'KNOWN', id: 'person:kamala-harris', by: 'TRANSLITERATION' },
      { link: 'AMBIGUOUS', ids: ['person:leila-haddad', 'person:sami-haddad'] },
      { link: 'AMBIGUOUS', ids: ['person:leila-haddad', 'person:sami-haddad'] },
    ]);
  });

  it('otherwise proposes a new one', () => {
    expect(link('Nora Bell', 'Tim Vance', '  ', 'Ada')).toEqual([
      { mention: 'Nora Bell', link: 'NEW', name: 'Nora Bell' },
      { mention: 'Tim Vance', link: 'NEW', name: 'Tim Vance' },
      { mention: '  ', link: 'NEW', name: '' },
      { mention: 'Ada', link: 'NEW', name: 'Ada' },
    ]);
  });
});

describe('reading pages and feeds', () => {
  const paragraph =
    'The harbour council met on Monday, and after a long debate about the price, the pier and the storm, it went home. ';
  const page = `<!doctype html><html lang="en"><head><title>The pier stays</title>
    <meta property="article:published_time" content="2024-07-22T08:00:00Z"></head><body><nav><a href="/">Home</a></nav>
    <article><h1>The pier stays</h1><p>${paragraph.repeat(3)}</p><p>“We will not sell,”<br>Ada Morrow said.</p>
    <p>${paragraph.repeat(3)}</p></article><script>document.title = 'changed'</script><footer>Imprint</footer></body></html>`;

  it('takes the article and leaves the rest of the page', () => {
    const article = readHtml(page)!;
    expect(article).toMatchObject({ title: 'The pier stays', language: 'en', publishedOn: '2024-07-22' });
    expect(article.text).toContain('“We will not sell,” Ada Morrow said.');
    expect(article.text.split('\n\n').length).toBeGreaterThanOrEqual(3);
    expect(article.text).not.toMatch(/Imprint|changed|Home/);
    expect(extractAttributions(article.text, { language: 'en' })).toHaveLength(1);
  });

  it('is null for a page without an article, and refuses one that is too large', () => {
    expect(readHtml('')).toBeNull();
    expect(() => readHtml('x'.repeat(20_000_001))).toThrow(
      'A page must be at most 20000000 characters, but got: 20000001.',
    );
  });

  it('reads the items of a feed', async () => {
    const feed =
      await readRss(`<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title><language>en</language>
      <item><title>Stay</title><link>http://127.0.0.1/stay</link><pubDate>Mon, 22 Jul 2024 08:00:00 GMT</pubDate>
      <description>&lt;p&gt;“We stay,” Ada Morrow said.&lt;/p&gt;</description></item></channel></rss>`);
    expect(feed).toEqual({
      title: 'Harbour News',
      language: 'en',
      items: [
        {
          title: 'Stay',
          url: 'http://127.0.0.1/stay',
          author: null,
          publishedOn: '2024-07-22',
          text: '“We stay,” Ada Morrow said.',
        },
      ],
    });
  });

  it('refuses entities and what is no feed', async () => {
    await expect(readRss('<!DOCTYPE x [<!ENTITY a "b">]><rss/>')).rejects.toThrow(
      'must not declare entities',
    );
    await expect(readRss('no feed')).rejects.toThrow();
  });
});

describe('a language model, over real HTTP', () => {
  const text =
    'Ada Morrow spoke 😀 first. We stay, she told us. We stay, she told us again. Tom Vance grumbled about the price.';
  let server: Server;
  let url: string;
  let reply: { status: number; body: string };
  let asked: { path: string; authorization?: string; body: { messages: { content: string }[] } }[];

  beforeAll(async () => {
    server = createServer((request: IncomingMessage, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => {
        asked.push({
          path: request.url!,
          authorization: request.headers.authorization,
          body: JSON.parse(Buffer.concat(parts).toString()),
        });
        response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const says = (content: string) => JSON.stringify({ choices: [{ message: { content } }] });

  it('keeps what stands in the text word for word and in one place, and drops the rest', async () => {
    const proposals = [
      { source: 'Tom Vance', cue: 'grumbled', content: 'about the price' },
      { source: 'Ada Morrow', cue: 'spoke', content: 'first' },
      { source: 'Tom Vance', cue: '', content: 'about the prices' },
      { source: 'Ada Morrow', cue: 'told', content: 'We stay' },
      { source: 'Nora Bell', cue: '', content: 'told us again' },
      'nonsense',
      { content: 7 },
    ];
    reply = { status: 200, body: says(`\`\`\`json\n${JSON.stringify({ attributions: proposals })}\n\`\`\``) };
    const found = await proposeByLanguageModel(text, 'en', { url, apiKey: 'secret-key', model: 'm' });
    expect(found).toMatchObject([
      { content: [[19, 24]], source: [[0, 10]], cue: [[11, 16]] },
      { content: [[95, 110]], source: [[76, 85]] },
    ]);
    expect(asked).toMatchObject([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer secret-key',
        body: { messages: [{}, { content: text }] },
      },
    ]);
  });

  it('fails with a message that says what was wrong and holds no key', async () => {
    reply = { status: 500, body: 'no' };
    await expect(proposeByLanguageModel(text, 'en', { url, apiKey: 'secret-key' })).rejects.toThrow(
      'must answer with status 200, but got: 500',
    );
    reply = { status: 200, body: says('I cannot do that') };
    await expect(proposeByLanguageModel(text, 'en', { url, apiKey: 'secret-key' })).rejects.toThrow(
      /must answer with JSON that holds "attributions", but got something else/,
    );
  });

  it('is off unless the environment names an endpoint', () => {
    expect(languageModelFromEnvironment({})).toBeNull();
    expect(languageModelFromEnvironment({ ISNAD_LLM_URL: url })).toMatchObject({ url });
  });
});

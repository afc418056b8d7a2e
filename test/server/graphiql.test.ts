// What a person sees who opens /graphql in a browser.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, startBrowser } from './chromium.js';
import { startTinyServer, type TinyServer } from './tiny-server.js';

// What the functions that run in the page find there.
declare const document: { querySelectorAll(selector: string): Iterable<{ textContent: string }> };
declare const getComputedStyle: (element: unknown) => { unicodeBidi: string };
declare const localStorage: { getItem(key: string): string | null };

const examples = [
  {
    name: 'A greeting in Arabic',
    query: 'query Greeting($to: String) {\n  greeting(to: $to)\n}',
    variables: { to: 'ليني أليكمان' },
  },
  {
    name: 'من هم الناس؟',
    query: 'query People {\n  people(first: 2) {\n    nodes {\n      name\n    }\n  }\n}',
  },
];

/** Bundles GraphiQL, unless the bundle is newer than its sources. */
function bundle(): void {
  const sources = 'src/server/graphiql';
  const newest = Math.max(...readdirSync(sources).map((name) => statSync(join(sources, name)).mtimeMs));
  const built = statSync('dist/graphiql/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest) execFileSync('npm', ['run', 'build:graphiql'], { stdio: 'ignore' });
}

let server: TinyServer;
beforeAll(async () => {
  bundle();
  server = await startTinyServer({ examples });
}, 120_000);
afterAll(() => server.close());

describe('GraphiQL', () => {
  it('is the page of /graphql for a browser, and data for everything else', async () => {
    const page = await server.fetch('/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('vary')).toContain('accept');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self';.*connect-src 'self'/);
    const urls = [...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url!);
    expect(urls.filter((url) => !/^(\/graphiql\/assets\/|data:,)/.test(url))).toEqual([]);
    for (const url of urls.filter((url) => url.startsWith('/'))) {
      const file = await server.fetch(url, { headers: { 'accept-encoding': 'br' } });
      expect(file.status).toBe(200);
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await server.fetch('/graphql', { headers: { accept: '*/*' } })).body.errors).toHaveLength(1);
    expect((await server.fetch('/graphiql/examples.json')).body).toEqual(examples);
  });
});

describeInBrowser('GraphiQL in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url))
        elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}/graphql`);
  }, 60_000);
  afterAll(() => browser.close());

  const tab = (name: string) => page.locator('.graphiql-tab', { hasText: name });
  /** Opens a tab, and waits until GraphiQL has kept that: by then it knows the name of the operation in it. */
  const open = async (index: number) => {
    await page.locator('.graphiql-tab').nth(index).locator('button').first().click();
    await page.waitForFunction(
      (open) => JSON.parse(localStorage.getItem('isnad:graphiql:tabState')!).activeTabIndex === open,
      index,
    );
  };
  /** Runs the open tab and waits for a text in its answer. */
  const run = async (expected: string) => {
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response', { hasText: expected }).waitFor();
  };

  it('shows the examples as tabs, the first one open under its name', async () => {
    await tab('Greeting').waitFor();
    await tab('People').waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(examples.length);
    await page.locator('.graphiql-query-editor', { hasText: 'A greeting in Arabic' }).waitFor();
  });

  it('runs an example with its variables, and shows the Arabic answer from the right', async () => {
    await run('مرحبًا ليني أليكمان');
    // The editor renders its words anew as it understands them, so the page itself looks for the one there is.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.graphiql-response .view-line span span')].some(
        (word) => word.textContent.includes('ليني') && getComputedStyle(word).unicodeBidi === 'plaintext',
      ),
    );
  });

  it('runs another example in its own tab', async () => {
    await open(1);
    await page.locator('.graphiql-query-editor', { hasText: 'من هم الناس؟' }).waitFor();
    await run('جون نيوتن');
  });

  it('knows the schema: a wrong field is marked', async () => {
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('query Wrong { greting }');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor({ state: 'attached' });
    await tab('Wrong').waitFor();
  });

  it('keeps its tabs, and their variables, when it is opened again', async () => {
    await open(0);
    await page.reload();
    await tab('Wrong').waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(examples.length);
    await run('مرحبًا ليني أليكمان');
  });

  it('asked nobody but this server, and complained about nothing', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

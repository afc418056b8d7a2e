// The explorer as a reader meets it: the page bundled anew, a real server, the seeds, and a browser.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Role } from '../../src/domain/change/role.js';
import { ApiKeys } from '../../src/domain/rights/api-keys.js';
import type { MapTiles } from '../../src/server/map-tiles.js';
import { startBrowser } from '../server/chromium.js';
import { type Answer, openWorld, seeds, type World } from '../world.js';

export interface Explorer {
  readonly url: string;
  /** Where its files lie. */
  readonly files: string;
  readonly world: World;
  /** A new reader, who has seen nothing yet. */
  visit(path: string, language?: 'en' | 'ar', options?: BrowserContextOptions): Promise<Page>;
  /** The secret of a new key; changes call its holder `key:<name>`. */
  makeKey(role: Role, name?: string): Promise<string>;
  /** A reader who is signed in with this key. */
  visitAs(key: string, ...where: Parameters<Explorer['visit']>): Promise<Page>;
  /** The data of an operation that is sent with a key, and must not fail. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  askAs(key: string, query: string, variables?: object): Promise<any>;
  /** What the pages opened so far complained about, or asked other hosts for. */
  readonly complaints: string[];
  close(): Promise<void>;
}

type Bundle = Parameters<typeof openWorld>[0][number];

/** Seeds and more bundles, explored; `reading` is whether those may read who are not signed in. */
export async function openExplorer(
  bundles: readonly Bundle[] = [],
  reading: 'open' | 'key' = 'open',
  tiles: MapTiles | null = null,
): Promise<Explorer> {
  const files = mkdtempSync(join(tmpdir(), 'isnad-explorer-'));
  const build = ['vite', 'build', '--config', 'src/explorer/vite.config.ts', '--outDir', files];
  // As it is served: the tests' own NODE_ENV would give another React.
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
  execFileSync('npx', build, { stdio: ['ignore', 'ignore', 'pipe'], env });
  // The first of each query is planned anew, which takes long where the machine has other work.
  const limits = { operationMs: 120_000, idleMs: 150_000 };
  const world = await openWorld([...seeds, ...bundles], { explorerDir: files, limits, reading, tiles });
  const browser: Browser = await startBrowser();
  const complaints: string[] = [];
  const watch = (page: Page) => {
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(world.url))
        complaints.push(`asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  };
  const keys = new ApiKeys(world.graph);
  let made = 0;
  const open: (key: string | null, ...where: Parameters<Explorer['visit']>) => Promise<Page> = async (
    key,
    path,
    language = 'en',
    options = {},
  ) => {
    const context = await browser.newContext({
      viewport: { width: 1360, height: 900 },
      locale: language === 'ar' ? 'ar-EG' : 'en-GB',
      ...options,
    });
    context.setDefaultTimeout(120_000);
    // Once in each tab, so that signing out lasts.
    const signIn = `if (sessionStorage.getItem('isnad:tested') === null) {
      sessionStorage.setItem('isnad:tested', 'yes');
      sessionStorage.setItem('isnad:credential', ${JSON.stringify(key)});
    }`;
    if (key !== null) await context.addInitScript(signIn);
    const page = await context.newPage();
    watch(page);
    await page.goto(world.url + path);
    return page;
  };
  return {
    url: world.url,
    files,
    world,
    complaints,
    visit: (...where) => open(null, ...where),
    visitAs: open,
    makeKey: (role, name = `${role}-${++made}`) => keys.create({ name, role, expiresAt: null }),
    askAs: async (key, query, variables = {}) => {
      const response = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Answer;
      if (errors !== undefined) throw new Error(errors.map((error) => error.message).join('\n'));
      return data;
    },
    close: async () => {
      await browser.close();
      await world.close();
      rmSync(files, { recursive: true });
    },
  };
}

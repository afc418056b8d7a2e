// The explorer as a reader meets it: the page bundled anew, a real server, the seeds, and a browser.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../server/chromium.js';
import { openWorld, seeds, type World } from '../world.js';

export interface Explorer {
  readonly url: string;
  /** Where its files lie. */
  readonly files: string;
  readonly world: World;
  /** A new reader, who has seen nothing yet. */
  visit(path: string, language?: 'en' | 'ar', options?: BrowserContextOptions): Promise<Page>;
  /** What the pages opened so far complained about, or asked other hosts for. */
  readonly complaints: string[];
  close(): Promise<void>;
}

type Bundle = Parameters<typeof openWorld>[0][number];

/** Seeds and more bundles, explored. */
export async function openExplorer(bundles: readonly Bundle[] = []): Promise<Explorer> {
  const files = mkdtempSync(join(tmpdir(), 'isnad-explorer-'));
  const build = ['vite', 'build', '--config', 'src/explorer/vite.config.ts', '--outDir', files];
  // As it is served: the tests' own NODE_ENV would give another React.
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
  execFileSync('npx', build, { stdio: ['ignore', 'ignore', 'pipe'], env });
  // The first of each query is planned anew, which takes long where the machine has other work.
  const limits = { operationMs: 120_000, idleMs: 150_000 };
  const world = await openWorld([...seeds, ...bundles], { explorerDir: files, limits });
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
  return {
    url: world.url,
    files,
    world,
    complaints,
    visit: async (path, language = 'en', options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1360, height: 900 },
        locale: language === 'ar' ? 'ar-EG' : 'en-GB',
        ...options,
      });
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      watch(page);
      await page.goto(world.url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await world.close();
      rmSync(files, { recursive: true });
    },
  };
}

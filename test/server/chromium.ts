// A real browser for the tests of pages, if this machine has one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const executablePath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((directory) => names.map((name) => join(directory, name)))
  .find((path) => existsSync(path));

/** `describe`, or, without a browser, its skipping twin, which says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (!executablePath)
    console.warn(`Skipped: ${name}. There is no Chromium on the PATH; on Debian: apt-get install chromium`);
  (executablePath ? describe : describe.skip)(name, tests);
}

/** Starts the browser so that it asks nobody but the page under test for anything. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

// Takes the pictures of the explorer in docs/pictures/ from a server that runs: `npm run pictures` (its address: ISNAD_URL). Those of
// what writes are taken with the key of an editor, ISNAD_KEY; what is proposed for them is taken back. Names take only these:
// `npm run pictures -- record-en`.
import { chromium, type Page } from 'playwright-core';
import { other, picturedWrites } from './picture-writes.js';

const url = process.env.ISNAD_URL ?? 'http://localhost:4000';
const key = process.env.ISNAD_KEY ?? null;
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly language?: 'ar';
  readonly dark?: true;
  /** Whether only those see it who may write. */
  readonly writes?: true;
  /** Whether it shows writes that are made for it and taken back afterwards. */
  readonly written?: true;
  readonly width?: number;
  readonly height: number;
  /** Until this is there, and what to do then. */
  readonly when: string;
  readonly after?: (page: Page) => Promise<unknown>;
}

const toChain = (page: Page) =>
  page.evaluate('scrollTo(0, document.querySelector("#chain").getBoundingClientRect().top - 76)');
const chain = {
  path: '/statement/harris-we-will-win',
  when: '.chain-drawing[style*=visible]',
  height: 900,
  after: toChain,
};
const merge = {
  path: `/same?into=person:kamala-harris&from=${other}`,
  writes: true,
  written: true,
  when: '.same-survivor',
  height: 1040,
} as const;
const pictures: readonly Picture[] = [
  {
    name: 'search-en',
    path: '/',
    when: '.home-list',
    height: 760,
    after: (page) => type(page, 'we will win'),
  },
  { name: 'chain-en', ...chain },
  { name: 'chain-ar', language: 'ar', ...chain },
  {
    name: 'nested-chain-en',
    path: '/statement/manager-know-what-you-are-up-against',
    when: '.chain-drawing[style*=visible]',
    height: 900,
    after: toChain,
  },
  { name: 'person-en', path: '/person/kamala-harris', when: '.timeline-bar', height: 1000 },
  {
    name: 'person-ar',
    path: '/person/kamala-harris',
    language: 'ar',
    dark: true,
    when: '.timeline-bar',
    height: 1000,
  },
  {
    name: 'reader-en',
    path: '/document/donor-call-brief-en#passage:donor-call-brief-en-we-will-win',
    when: '.mark-kindred',
    height: 860,
  },
  {
    name: 'reader-ar',
    path: '/document/nbc-donor-call-ar#passage:nbc-donor-call-ar-19-morales-stop-the-leaks',
    language: 'ar',
    when: '.reader-panel .statement-card',
    height: 860,
  },
  {
    name: 'record-en',
    path: '/document/donor-call-brief-en?beside=none',
    writes: true,
    when: 'header .button >> nth=2',
    height: 900,
    after: record,
  },
  {
    name: 'graph-en',
    path: graphAt('person:kamala-harris'),
    when: '.graph-joins',
    height: 900,
    after: arranged,
  },
  {
    name: 'graph-ar',
    path: graphAt('event:donor-call-2024-07-19'),
    language: 'ar',
    when: '.graph-joins',
    height: 900,
    after: arranged,
  },
  {
    name: 'timeline-en',
    path: '/timeline?from=2024-06-20&to=2024-07-31',
    when: '.timeline-bar',
    height: 720,
  },
  {
    name: 'timeline-ar',
    path: '/timeline?from=2024-06-20&to=2024-07-31',
    language: 'ar',
    when: '.timeline-bar',
    height: 720,
  },
  { name: 'map-en', path: '/map?place=place:provincetown', when: '.map-chosen a', height: 900 },
  {
    name: 'history-en',
    path: '/statement/harris-we-will-win?history=true',
    writes: true,
    written: true,
    when: '.history-entry ins a',
    height: 620,
    after: (page) => page.evaluate('document.querySelector(".history").scrollIntoView()'),
  },
  { name: 'merge-en', ...merge },
  { name: 'merge-ar', language: 'ar', dark: true, ...merge },
  { name: 'statistics-en', path: '/statistics', when: '.bar-chart', height: 900 },
  { name: 'review-en', ...reviewOf('en', '000576-cf382fb8') },
  { name: 'review-ar', language: 'ar', dark: true, ...reviewOf('ar', '000715-4546dccc') },
];

/** What the text of a brief says, as it is proposed. */
function reviewOf(brief: 'en' | 'ar', item: string) {
  const document = `donor-call-brief-${brief}`;
  return {
    path: `/review?type=STATEMENT&document=document:${document}&item=statement:${document}-${item}`,
    writes: true,
    when: '.held-text mark',
    height: 900,
  } as const;
}

async function write(operation: string): Promise<Record<string, { id: string; change: { id: string } }>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: `mutation { ${operation} }` }),
  });
  const { data, errors } = (await response.json()) as {
    data: Awaited<ReturnType<typeof write>>;
    errors?: unknown;
  };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Proposes what the briefs say; gives the changes, the latest first. */
async function propose(): Promise<string[]> {
  const extract = (brief: string) =>
    `${brief}: extract(document: "document:donor-call-brief-${brief}") { change { id } }`;
  const data = await write(`${extract('en')} ${extract('ar')}`);
  return Object.values(data)
    .map(({ change }) => change.id)
    .reverse();
}

function graphAt(id: string): string {
  return `/graph?start=${id}&chosen=${id}`;
}

async function arranged(page: Page): Promise<void> {
  await page.locator('.graph-selected .quiet-button').first().click();
  await page.waitForURL(/#picture=/);
  await page.waitForTimeout(5_000);
}

async function type(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').pressSequentially(words);
  await page.locator('.search-panel[aria-busy=false] [role=option]').first().waitFor();
}

async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record a statement' }).click();
  const words = async (place: string, typed: string) => {
    await page.locator(`[data-place="${place}"]`).getByRole('textbox').fill(typed);
    await page.keyboard.press('Enter');
  };
  await words('words', 'We will win this election');
  await page.getByRole('button', { name: 'Somebody passed it on' }).click();
  await words('relay.1.words', 'campaign officials said');
  await page.locator('[data-place="speaker"]').getByRole('searchbox').pressSequentially('هاريس');
  await page.locator('[data-key="person:kamala-harris"]').click();
  await page.evaluate('document.querySelector(".record-panel").scrollTop = 0; scrollTo(0, 240)');
}

const named = process.argv.slice(2);
const wanted = pictures.filter(({ name }) => named.length === 0 || named.includes(name));
const taken = wanted.filter(({ writes }) => !writes || key !== null);
for (const { name } of wanted.filter((picture) => !taken.includes(picture)))
  console.warn(`${name} is left as it is: it needs ISNAD_KEY, the key of an editor.`);

const proposed = taken.some(({ path }) => path.startsWith('/review')) ? await propose() : [];
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
const takeBack = key !== null && taken.some(({ written }) => written) ? await picturedWrites(url, key) : null;
try {
  for (const picture of taken) await take(picture);
} finally {
  await browser.close();
  await takeBack?.();
  for (const change of proposed) await write(`undo(change: "${change}") { id }`);
}

async function take({ name, path, language, dark, writes, width = 1280, height, when, after }: Picture) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: language === 'ar' ? 'ar-EG' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
  });
  // The first of each question is planned anew.
  page.setDefaultTimeout(120_000);
  if (writes) await page.addInitScript(`sessionStorage.setItem('isnad:credential', ${JSON.stringify(key)})`);
  await page.goto(url + path);
  await page.locator(when).first().waitFor();
  await after?.(page);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
  await page.close();
}

/** What does the search do with whatever somebody types, and are the right letters marked? */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../server/chromium.js';
import { type Explorer, openExplorer } from './open-explorer.js';

(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(300_000);

/** One text in an older spelling, one with all its vowels. */
const spellings = {
  file: 'spellings.yaml',
  data: {
    bundle: 'spellings',
    title: 'Two ways to write',
    licence: 'CC0-1.0',
    documents: [
      {
        id: 'document:spellings',
        names: [{ text: 'Two ways to write', language: 'en', kind: 'PREFERRED' }],
        kind: 'OTHER',
        language: 'ar',
      },
    ],
    passages: [
      { id: 'passage:old', document: 'document:spellings', exact: 'قرأ القرءان كله', prefix: '', suffix: '' },
      { id: 'passage:vowels', document: 'document:spellings', exact: 'لَنْ نَسْتَسْلِمَ', prefix: '', suffix: '' },
    ],
    statements: [
      {
        id: 'statement:old-spelling',
        texts: [{ text: 'قرأ القرءان كله', language: 'ar', original: true }],
        form: 'DIRECT',
        act: 'ASSERTION',
        evidence: ['passage:old'],
      },
      {
        id: 'statement:vowels',
        texts: [{ text: 'لَنْ نَسْتَسْلِمَ', language: 'ar', original: true }],
        form: 'DIRECT',
        act: 'ASSERTION',
        evidence: ['passage:vowels'],
      },
    ],
  },
};

describeInBrowser('The search', () => {
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer([spellings]);
  });
  afterAll(() => explorer?.close());
  afterEach(() => page?.context().close());

  const type = async (words: string, language: 'en' | 'ar' = 'en') => {
    page = await explorer.visit('/', language);
    await page.getByRole('searchbox').fill(words);
  };
  const panel = () => page.locator('.search-panel[aria-busy=false]');

  it.each([
    ['القرآن', 'statement:old-spelling', 'القرءان'],
    ['القرا\u0653ن', 'statement:old-spelling', 'القرءان'],
    ['نستسلم', 'statement:vowels', 'نَسْتَسْلِمَ'],
    ['سَنَفُوزُ', 'statement:harris-we-will-win', 'سنفوز'],
    ['سنـــفوز', 'statement:harris-we-will-win', 'سنفوز'],
    ['٢٠٢٤', 'event:us-presidential-election-2024', '2024'],
    ['2024', 'event:us-presidential-election-2024', '2024'],
    ['"we will win"', 'statement:harris-we-will-win', 'win'],
    ['win* (election)', 'statement:harris-we-will-win', 'win'],
    ['Harris هاريس', 'person:kamala-harris', 'Harris'],
  ])('of %s marks the letters as they stand in the text', async (words, id, marked) => {
    await type(words);
    const option = panel().locator(`[data-key="${id}"]`);
    await option.waitFor();
    expect((await option.locator('mark').allInnerTexts()).join(' ')).toContain(marked);
  });

  it.each([
    ['؟!', 'en', 'Type at least one letter or digit.'],
    ['*', 'ar', 'اكتب حرفًا أو رقمًا واحدًا على الأقل.'],
    ['x'.repeat(301), 'en', 'At most 300 characters can be searched for.'],
    ['zxqv'.repeat(75), 'ar', 'لا شيء فيه الكلمات'],
  ] as const)('says why there is nothing', async (words, language, note) => {
    await type(words, language);
    await page.locator('.search-panel').getByText(note).waitFor();
    await page.context().close();
    page = await explorer.visit(`/search?q=${encodeURIComponent(words)}`, language);
    await page.locator('.page > .nothing').getByText(note).waitFor();
  });

  it.each(['light', 'dark'] as const)('marks words that can be read on a %s page', async (colorScheme) => {
    page = await explorer.visit('/search?q=Harris', 'en', { colorScheme });
    await page.locator('.result-more mark').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });

  it('takes the time that was chosen along to the other views', async () => {
    page = await explorer.visit('/person/kamala-harris?from=2024-07-19&to=2024-07-19');
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.waitForURL(/\/map\?from=2024-07-19&to=2024-07-19$/);
    await page.locator('.map-point').first().waitFor();
    expect(explorer.complaints).toEqual([]);
  });
});

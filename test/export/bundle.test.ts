/** Does a bundle that was exported give the same graph again, and the same bytes? */

import { parse as parseYaml } from 'yaml';
import { model } from '../../src/domain/model.js';
import { statementFilter } from '../../src/export/read/statement-filter.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { edges } from '../ingest/dump.js';
import { importTexts } from '../ingest/import-text.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { tinyWorld, village } from '../spec/tiny-world.js';
import { seeds } from '../world.js';
import { exported } from './exported.js';
import { strange } from './strange-world.js';

const worlds = {
  'the seeds': seeds,
  'a village': [{ file: 'village', data: village }],
  'strange values': strange,
};

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

const linesOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Imports what was exported into an empty graph. */
async function importedAnew(format: string, text: string): Promise<void> {
  await test.wipe();
  const { rejections } = await importTexts(test.graph, { [`export.${format}`]: text });
  expect(rejections).toEqual([]);
}

describe.each(Object.entries(worlds))('a bundle of %s', (_, bundles) => {
  beforeEach(async () => {
    await test.wipe();
    await loadBundles(test.graph, model, bundles);
  }, 180_000);

  it.each(['ndjson', 'yaml', 'json'])(
    'is the same bytes after a round through %s',
    async (format) => {
      const before = await exported(test.graph, format);
      await importedAnew(format, before);
      expect(await exported(test.graph, format)).toBe(before);
    },
    120_000,
  );

  it('leads to the same relationships, those of one kind in the same order', async () => {
    const kinds = new Set(
      model.concepts.flatMap((concept) => Object.values(concept.edges).map((edge) => edge.relationship)),
    );
    // Two bundles may have added the same to a list; once is enough.
    const all = async () => {
      const found = await Promise.all([...kinds].map((kind) => edges(test.graph, kind)));
      return found.map((list) => [...new Set(list)]);
    };
    const before = await all();
    await importedAnew('yaml', await exported(test.graph, 'yaml'));
    expect(await all()).toEqual(before);
  }, 120_000);

  it('says the same in all three', async () => {
    const [header, ...items] = linesOf(await exported(test.graph, 'ndjson'));
    const data = JSON.parse(await exported(test.graph, 'json'));
    expect(parseYaml(await exported(test.graph, 'yaml'))).toEqual(data);
    expect(Object.entries(data).flatMap(([key, value]) => (key in header ? [] : value))).toEqual(items);
  });
});

describe('an export of some statements', () => {
  const whole = async (bundles: typeof seeds): Promise<void> => {
    await test.wipe();
    await loadBundles(test.graph, model, bundles);
  };

  it('brings who said them, who passed them on, at which words, and in which papers', async () => {
    await test.wipe();
    await loadBundles(test.graph, model, tinyWorld);
    const [, ...items] = linesOf(await exported(test.graph, 'ndjson', 'about=topic:well'));
    expect(items.map(({ id }) => id)).toEqual([
      'person:bilal',
      'person:clara',
      'person:daud',
      'organization:gazette',
      'organization:mirror',
      'unnamed-agent:a-clerk',
      'unnamed-agent:two-officials',
      'place:square',
      'place:valley',
      'place:village',
      'event:fair',
      'topic:well',
      'document:gazette',
      'document:mirror',
      'passage:gazette-officials',
      'passage:gazette-well',
      'passage:mirror-officials',
      'passage:mirror-well',
      'statement:officials',
      'statement:well',
    ]);
  });

  it.each([
    ['speaker=person:kamala-harris'],
    ['conveyedBy=unnamed-agent:campaign-officials', 'form=DIRECT,MIXED'],
    ['{"document": "document:donor-call-brief-ar", "namedSpeaker": false}'],
    ['text=سنفوز'],
  ])(
    'can be imported by itself: %s %s',
    async (...filter) => {
      await whole(seeds);
      const part = await exported(test.graph, 'ndjson', ...filter);
      expect(part.split('\n').length).toBeGreaterThan(5);
      await importedAnew('ndjson', part);
      expect(await exported(test.graph, 'ndjson')).toBe(part);
    },
    120_000,
  );

  it.each([
    [
      'act=SHOUT',
      '--filter act must be one of ASSERTION, OPINION, PRAISE, CRITICISM, PREDICTION, DENIAL, REQUEST, INSTRUCTION, BELIEF, OTHER, but got: "SHOUT"',
    ],
    [
      'colour=red',
      '--filter must be field=value with a field out of speaker, about, event, document, conveyedBy, form, act, namedSpeaker, saidFrom, saidTo, text, status, but got: "colour=red"',
    ],
    ['{"speaker', '--filter must be field=value or one JSON object, but got: "{\\"speaker"'],
    [
      'namedSpeaker=perhaps',
      '--filter namedSpeaker: Boolean cannot represent a non boolean value: "perhaps"',
    ],
  ])('is refused for a filter that there is not: %s', (word, message) => {
    expect(() => statementFilter([word])).toThrow(new Error(message));
  });
});

/** Does a graph that people have written in leave and come back as the same bytes: edited, merged, reviewed, taken back? */
import { importTexts } from '../ingest/import-text.js';
import { openWorld, type World } from '../world.js';
import { newsroom } from '../write/newsroom.js';
import { exported } from './exported.js';

const TEXT = [
  'The harbour stays open, according to two people familiar with the plan.',
  'Ines Roth said on Friday that her father told her, “Never sell the boats.”',
].join('\n\n');

let world: World;
let written: Record<string, string>;

beforeAll(async () => {
  world = await openWorld([{ file: 'newsroom', data: newsroom }]);
  const { extract } = await world.ask(
    `mutation ($text: String!) {
       addDocument(input: { id: "document:harbour", kind: ARTICLE, language: "en", publishedOn: "2024-07-22", names: [{ text: "Harbour", language: "en" }], text: $text }) { id }
       extract(document: "document:harbour") { statements { id } }
     }`,
    { text: TEXT },
  );
  const [accepted, rejected] = extract.statements.map(({ id }: { id: string }) => id);
  for (const write of [
    `editPerson(id: "person:ines", version: 1, input: { names: [{ text: "Ines Roth", language: "en" }, { text: "إينيس روث", language: "ar" }, { text: "Inez", language: "en", kind: ALIAS }] }) { id }`,
    `suggestSame(id: "unnamed-agent:source", other: "unnamed-agent:clerks", confidence: 0.7) { id }`,
    `review(id: "${accepted}", decision: ACCEPT, note: "so it says") { id }`,
    `review(id: "${rejected}", decision: REJECT) { id }`,
    `recordStatement(input: { id: "statement:answer", texts: [{ text: "Nonsense", language: "en", original: true }, { text: "هراء", language: "ar", original: false, translator: "person:kim" }], form: DIRECT, act: CRITICISM, speaker: "person:jan", saidOn: "2024-05", addressees: ["person:mayor"], about: ["person:ines", "person:kim"], respondsTo: [{ statement: "statement:doubt", stance: DISPUTES }], evidence: [{ passage: "passage:doubt" }] }) { id }`,
    `merge(from: "person:kim", into: "person:ines", reason: "married") { id }`,
    `retract(id: "claim:not-met", reason: "nobody holds it") { id }`,
  ]) {
    await world.ask(`mutation { ${write} }`);
  }
  written = Object.fromEntries(
    await Promise.all(
      ['ndjson', 'yaml', 'json', 'jsonld'].map(async (format) => [
        format,
        await exported(world.graph, format),
      ]),
    ),
  );
}, 400_000);
afterAll(() => world?.close());

it('holds what was proposed, rejected, retracted and merged', () => {
  const items = written
    .ndjson!.split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line));
  const statuses = new Set(items.map(({ status }) => status));
  expect([...statuses].sort()).toEqual(['ACCEPTED', 'PROPOSED', 'REJECTED', 'RETRACTED', undefined]);
  expect(items.find(({ id }) => id === 'person:kim')).toBeUndefined();
  expect(items.find(({ id }) => id === 'statement:answer')).toMatchObject({ about: ['person:ines'] });
});

it.each(['ndjson', 'yaml', 'json', 'jsonld'])(
  'comes back through %s',
  async (format) => {
    await world.graph.write('test', (run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'));
    const { rejections } = await importTexts(
      world.graph,
      { [`written.${format}`]: written[format]! },
      { format: format === 'jsonld' ? 'jsonld' : 'bundle' },
    );
    expect(rejections).toEqual([]);
    expect(await exported(world.graph, format)).toBe(written[format]);
  },
  120_000,
);

// Who may be the same? Suggested, never done.
import { suggestMerges } from '../../src/ingest/suggest-merges/suggest-merges.js';
import { openWorld, type World } from '../world.js';

const person = (slug: string, names: [string, string][], wikidata?: string) => ({
  id: `person:${slug}`,
  names: names.map(([text, language]) => ({ text, language })),
  ...(wikidata && { externalIds: [{ scheme: 'wikidata', value: wikidata }] }),
});

let world: World;

beforeAll(async () => {
  const people = [
    person('rana-1', [['Rana Khalil', 'en']]),
    person('rana-2', [
      ['رنا خليل', 'ar'],
      ['RANA  KHALÍL', 'fr'],
    ]),
    person('rana-3', [['رنا خليل', 'ar']]),
    person('sami-1', [['Sami', 'en']]),
    person('sami-2', [['Sami', 'en']]),
    person('twin-1', [['Ada Twin', 'en']], 'Q1'),
    person('twin-2', [['Ada Twin', 'en']], 'Q2'),
    person('same-1', [['Noor', 'en']], 'Q3'),
    person('same-2', [['N. N.', 'en']], 'Q3'),
    person('nobody', [['Nobody Else', 'en']]),
  ];
  const organizations = [{ id: 'organization:sami', names: [{ text: 'Sami', language: 'en' }] }];
  world = await openWorld([{ file: 'names.yaml', data: { bundle: 'names', people, organizations } }]);
  await suggestMerges(world.graph);
}, 180_000);
afterAll(() => world?.close());

const asked = `edges { cursor node { score reason shared one { id name } other { id } } } totalCount pageInfo { hasNextPage }`;

describe('who may be the same', () => {
  it('is listed with the reason and how sure it is, the surest first', async () => {
    const { mergeSuggestions } = await world.ask(`{ mergeSuggestions { ${asked} } }`);
    expect(mergeSuggestions.totalCount).toBe(5);
    expect(mergeSuggestions.edges.map(({ node }: { node: Record<string, never> }) => shown(node))).toEqual([
      '1 person:same-1 person:same-2 SAME_EXTERNAL_ID: wikidata:Q3',
      '0.8 person:rana-1 person:rana-2 SAME_NAME: rana khalil',
      '0.8 person:rana-2 person:rana-3 SAME_NAME: رنا خليل',
      '0.6 person:rana-1 person:rana-3 SAME_SOUND: rana khalil',
      '0.4 person:sami-1 person:sami-2 SAME_SINGLE_NAME: sami',
    ]);
    expect(mergeSuggestions.edges[1].node.one.name).toBe('Rana Khalil');
  });

  it('is paged without skipping or repeating', async () => {
    const first = (await world.ask(`{ mergeSuggestions(first: 2) { ${asked} } }`)).mergeSuggestions;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const query = `query ($after: String) { mergeSuggestions(first: 3, after: $after) { ${asked} } }`;
    const rest = (await world.ask(query, { after: first.edges[1].cursor })).mergeSuggestions;
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(rest.edges.map(({ node }: { node: { score: number } }) => node.score)).toEqual([0.8, 0.6, 0.4]);
  });

  it('is the same when it is worked out again, and forgets what holds no longer', async () => {
    await world.graph.write('test', (run) =>
      run("MATCH (n:Person { id: 'person:sami-2' }) SET n.foldedNames = ['samir']"),
    );
    expect(await suggestMerges(world.graph)).toBe(4);
    expect(await suggestMerges(world.graph)).toBe(4);
  });
});

interface Shown {
  score: number;
  reason: string;
  shared: string;
  one: { id: string };
  other: { id: string };
}

function shown(node: unknown): string {
  const { score, reason, shared, one, other } = node as Shown;
  return `${score} ${one.id} ${other.id} ${reason}: ${shared}`;
}

// Does the annotated example concept work as it stands, once it is registered?
import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { concepts } from '../../src/domain/concepts.js';
import { award } from '../../src/domain/example-concept/award.concept.js';
import { awardListing, awards } from '../../src/domain/example-concept/awards.query.js';
import { Topic } from '../../src/domain/topic/topic.type.js';
import type { RanStatement } from '../../src/graph/graph.js';
import { Model } from '../../src/graph/model.js';
import { spanOf } from '../../src/graph/partial-date.js';
import { askerFor } from '../../src/graph/query.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';

const model = new Model([...concepts, award], {}, [awardListing]);

/** The whole schema, with the resolvers of the example beside all others. */
async function schemaWithExample(): Promise<GraphQLSchema> {
  const domain = new URL('../../src/domain/', import.meta.url);
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.resolver.ts'),
  );
  const resolvers: object[] = [];
  for (const file of files) {
    resolvers.push(...Object.values((await import(new URL(file, domain).pathname)) as object));
  }
  return buildSchemaSync({
    resolvers: resolvers as unknown as [() => void],
    orphanedTypes: [Topic],
    validate: false,
  });
}

const bundle = {
  bundle: 'awards',
  people: [
    {
      id: 'person:amal',
      names: [
        { text: 'أمل', language: 'ar' },
        { text: 'Amal', language: 'en' },
      ],
    },
  ],
  documents: [
    {
      id: 'document:note',
      names: [{ text: 'A note', language: 'en' }],
      kind: 'BRIEF',
      language: 'en',
      text: 'Amal was given the Courage Prize in May 2024 and the Clarity Prize in 2021.',
    },
  ],
  passages: [
    { id: 'passage:courage', document: 'document:note', exact: 'the Courage Prize in May 2024' },
    { id: 'passage:clarity', document: 'document:note', exact: 'the Clarity Prize in 2021' },
  ],
  awards: [
    {
      id: 'award:courage-2024',
      names: [{ text: 'Courage Prize', language: 'en' }],
      awardedOn: '2024-05',
      recipient: 'person:amal',
      evidence: ['passage:courage'],
    },
    {
      id: 'award:clarity-2021',
      names: [{ text: 'Clarity Prize', language: 'en' }],
      awardedOn: '2021',
      recipient: 'person:amal',
      evidence: ['passage:clarity'],
    },
  ],
};

describe('the example concept', () => {
  let test: TestGraph;
  let schema: GraphQLSchema;
  const ask = async (source: string) => {
    const result = await graphql({
      schema,
      source,
      contextValue: { ask: askerFor(test.graph, model, async () => undefined) },
    });
    expect(result.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(result.data));
  };

  beforeAll(async () => {
    schema = await schemaWithExample();
    test = await openTestGraph();
    await loadBundles(test.graph, model, [{ file: 'awards.yaml', data: bundle }]);
  });
  afterAll(() => test.close());

  it('is asked for with one statement, compiled from the selection', async () => {
    const ran: RanStatement[] = [];
    test.graph.onStatement = (statement) => ran.push(statement);
    await ask(awards.sample);
    test.graph.onStatement = undefined;
    expect(ran.map(({ operation }) => operation)).toEqual(['awards']);
    const { cypher, params } = ran[0]!;
    expect(cypher).toMatch(/MATCH \((\w+)\)-\[\w+:AWARDED_TO\]->\((\w+):Agent\)\nRETURN head\(collect\(\2 /);
    expect(cypher).toMatch(/n\.awardedOn_end >= \$p\d/);
    expect(cypher).toContain('ORDER BY n.awardedOn_asc, n.id LIMIT $p');
    expect(Object.values(params)).toContain(spanOf('2024')!.start);
  });

  it('is listed in the order of its dates, with who was given it', async () => {
    expect(
      await ask('{ awards { totalCount edges { node { name awardedOn recipient { id name } } } } }'),
    ).toEqual({
      awards: {
        totalCount: 2,
        edges: [
          {
            node: { name: 'Clarity Prize', awardedOn: '2021', recipient: { id: 'person:amal', name: 'أمل' } },
          },
          {
            node: {
              name: 'Courage Prize',
              awardedOn: '2024-05',
              recipient: { id: 'person:amal', name: 'أمل' },
            },
          },
        ],
      },
    });
  });

  it('is narrowed by its filter', async () => {
    expect(
      await ask('{ awards(filter: { recipient: "person:amal", from: "2022" }) { edges { node { id } } } }'),
    ).toEqual({ awards: { edges: [{ node: { id: 'award:courage-2024' } }] } });
  });

  it('is found by its id, with its evidence', async () => {
    expect(await ask('{ award(id: "award:courage-2024") { evidence { exact anchor } } }')).toEqual({
      award: { evidence: [{ exact: 'the Courage Prize in May 2024', anchor: 'ANCHORED' }] },
    });
  });

  it('is read backwards from whoever was given it', async () => {
    expect(await ask('{ person(id: "person:amal") { awards(first: 1) { edges { node { id } } } } }')).toEqual(
      { person: { awards: { edges: [{ node: { id: 'award:clarity-2021' } }] } } },
    );
  });

  it('is refused without evidence', async () => {
    const { evidence: _, ...without } = bundle.awards[0]!;
    await expect(
      loadBundles(test.graph, model, [{ file: 'awards.yaml', data: { ...bundle, awards: [without] } }]),
    ).rejects.toThrow('evidence');
  });
});

// Inputs of each format that take several batches, so that an import of them can be killed in between.
import type { Graph } from '../../src/graph/graph.js';
import { exported } from '../export/exported.js';
import { importTexts, ndjson } from '../ingest/import-text.js';

const PEOPLE = 500;
export const SAYINGS = 3_000;

/** Each tenth statement passes on the one that comes next, so that relationships wait until the end. */
export const text = ndjson(
  { id: 'document:d', names: [{ text: 'D' }], kind: 'OTHER', language: 'en', text: 'they said so' },
  ...Array.from({ length: PEOPLE }, (_, index) => ({
    id: `person:p${index}`,
    names: [{ text: `P ${index}`, language: 'en' }],
    externalIds: [{ scheme: 'x', value: String(index % 490) }],
  })),
  ...Array.from({ length: SAYINGS }, (_, index) => [
    { id: `passage:s${index}`, document: 'document:d', exact: 'said so' },
    {
      id: `statement:s${index}`,
      texts: [{ text: `so ${index}`, language: 'en' }],
      form: 'DIRECT',
      act: 'OTHER',
      speaker: `person:p${index % PEOPLE}`,
      evidence: [`passage:s${index}`],
      ...(index % 10 === 0 && { conveys: [`statement:s${index + 1}`] }),
    },
  ]).flat(),
);

interface Sample {
  readonly file: string;
  readonly text: (graph: Graph) => string | Promise<string>;
  readonly mapping?: string;
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

/** Of each format but bundles, what becomes some thousand nodes; some refer to what comes later. */
export const samples: Record<string, Sample> = {
  popolo: {
    file: 'council.json',
    text: () =>
      JSON.stringify({
        persons: numbers(500).map((n) => ({
          ...{ id: `p${n}`, name: `P ${n}`, birth_date: '1970' },
          identifiers: [{ scheme: 'wikidata', identifier: `Q${n % 490}` }],
        })),
        memberships: numbers(500).map((n) => ({
          person_id: `p${n}`,
          organization_id: 'o',
          start_date: '2001',
        })),
        organizations: [{ id: 'o', name: 'O' }],
      }),
  },
  legislators: {
    file: 'senate.yaml',
    text: () =>
      numbers(300)
        .map(
          (n) =>
            `- id: { bioguide: B${n}, wikidata: Q${n % 290} }\n  name: { first: A, last: L${n} }\n  bio: { birthday: 1970-01-01 }\n  terms:\n` +
            "  - { type: sen, start: '2001-01-03', end: '2007-01-03', state: WA, party: Democrat }\n",
        )
        .join(''),
  },
  table: {
    file: 'quotes.csv',
    text: () =>
      `no,who,words\n${numbers(900)
        .map((n) => `${n},P ${n % 200},so ${n}\n`)
        .join('')}`,
    mapping: `mapping: t
language: en
items:
  who: { type: Person, key: "{who}", names: [{ text: "{who}" }] }
  said: { type: Statement, key: "{no}", texts: [{ text: "{words}" }], form: DIRECT, act: OTHER, speaker: who }
`,
  },
  followthemoney: {
    file: 'register.ndjson',
    text: () =>
      ndjson(
        ...numbers(400).flatMap((n) => [
          {
            id: `d${n}`,
            schema: 'Directorship',
            properties: { director: [`p${n}`], organization: [`c${n % 50}`] },
          },
          {
            ...{ id: `p${n}`, schema: 'Person' },
            properties: { name: [`P ${n}`], birthDate: ['1970'], wikidataId: [`Q${1 + (n % 390)}`] },
          },
        ]),
        ...numbers(50).map((n) => ({ id: `c${n}`, schema: 'Company', properties: { name: [`C ${n}`] } })),
      ),
  },
  jsonld: {
    file: 'graph.jsonld',
    text: async (graph) => {
      await importTexts(graph, { 'some.ndjson': text.split('\n').slice(0, 2_500).join('\n') });
      return exported(graph, 'jsonld');
    },
  },
};

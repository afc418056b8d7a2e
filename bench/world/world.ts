// What is in the benchmark's world? People who speak now and then or all the time, documents that pass words on over one to
// five people, events and who was there. The same number and seed give the same items, in an order in which nothing refers ahead.
import { chain } from './chain.js';
import { day, Random, Zipf } from './random.js';
import { names, Sentences } from './words.js';

export type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** How many there are of what, for a number of statements. */
export interface Sizes {
  readonly statements: number;
  readonly people: number;
  readonly unnamed: number;
  readonly organizations: number;
  readonly topics: number;
  readonly events: number;
  readonly documents: number;
}

export function sizesFor(statements: number): Sizes {
  const share = (part: number, least: number): number => Math.max(least, Math.round(statements / part));
  return {
    statements,
    people: share(50, 100),
    unnamed: share(500, 10),
    organizations: share(1_000, 10),
    topics: share(500, 10),
    events: share(100, 20),
    documents: share(20, 5),
  };
}

/** Every tenth event is a large one. */
const LARGE = 60;
const SMALL = 5;
const KINDS = ['SPEECH', 'DEBATE', 'VISIT', 'MEETING', 'FUNDRAISER'];
const BASES = ['PARTICIPANT', 'EYEWITNESS', 'FAMILIAR', 'OFFICIAL'];

/** All items of the world. */
export function* worldOf(statements: number, seed = 1): Generator<Item> {
  const random = new Random(seed);
  const sizes = sizesFor(statements);
  const name = (): ReturnType<typeof names> => names(random.below(2_000), random.below(9_000));
  for (let n = 0; n < sizes.organizations; n++) yield { id: `organization:o${n}`, names: name() };
  for (let n = 0; n < sizes.topics; n++) yield { id: `topic:t${n}`, names: name() };
  for (let n = 0; n < sizes.people; n++) yield { id: `person:p${n}`, names: name() };
  for (let n = 0; n < sizes.unnamed; n++) {
    yield { id: `unnamed-agent:u${n}`, names: name(), basis: random.pick(BASES) };
  }
  for (let n = 0; n < sizes.events; n++) {
    yield { id: `event:e${n}`, names: name(), kind: random.pick(KINDS), start: day(random) };
  }
  for (let n = 0; n < sizes.documents; n++) yield* document(n, sizes, random, name());
  yield* said(sizes, random);
  yield* attendances(sizes, random);
}

function* document(n: number, { organizations }: Sizes, random: Random, title: object): Generator<Item> {
  yield {
    id: `document:d${n}`,
    names: title,
    kind: 'ARTICLE',
    language: random.chance(0.6) ? 'en' : 'ar',
    publishedOn: day(random),
    publisher: `organization:o${random.below(organizations)}`,
  };
}

/** The statements with their passages, chain after chain, until there are enough. */
function* said(sizes: Sizes, random: Random): Generator<Item> {
  const cast = {
    random,
    sizes,
    speakers: new Zipf(sizes.people),
    topics: new Zipf(sizes.topics),
    sentences: new Sentences(Math.min(20_000, 500 + Math.round(sizes.statements / 20))),
  };
  for (let number = 0; number < sizes.statements; ) {
    const depth = Math.min(depthOf(random), sizes.statements - number);
    yield* chain(cast, number, depth);
    number += depth;
  }
}

/** Most words come straight from their speaker; a few came through four others. */
function depthOf(random: Random): number {
  const chance = random.next();
  return chance < 0.6 ? 1 : chance < 0.8 ? 2 : chance < 0.9 ? 3 : chance < 0.96 ? 4 : 5;
}

function* attendances({ events, people, documents }: Sizes, random: Random): Generator<Item> {
  for (let event = 0; event < events; event++) {
    const there = new Set<number>();
    const count = event % 10 === 0 ? LARGE : SMALL;
    while (there.size < count) there.add(random.below(people));
    const passage = `passage:e${event}`;
    yield { id: passage, exact: `Seen at event ${event}`, document: `document:d${random.below(documents)}` };
    for (const person of there) {
      yield {
        id: `claim:e${event}.p${person}`,
        subject: `person:p${person}`,
        predicate: 'ATTENDED',
        object: `event:e${event}`,
        evidence: [passage],
      };
    }
  }
}

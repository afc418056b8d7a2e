import { model } from '../../src/domain/model.js';
import { BundleProblems } from '../../src/ingest/bundle/bundle-problem.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { tinyWorld, tinyWorldWith } from './tiny-world.js';

let world: TestGraph;

beforeAll(async () => {
  world = await openTestGraph();
}, 180_000);
afterAll(() => world?.close());

/** The lines that say what is wrong with bundles `a.yaml`, `b.yaml` …; fails when nothing is, or when anything was loaded. */
async function mistakes(...texts: string[]): Promise<string[]> {
  const sources = texts.map((text, index) => ({ file: `${'abc'[index]}.yaml`, text }));
  const error = await loadBundles(world.graph, model, sources).catch((reason: unknown) => reason);
  if (!(error instanceof BundleProblems)) throw new Error('Must have problems', { cause: error });
  expect(await world.graph.read('test', 'MATCH (n) WHERE NOT n:Migration RETURN n')).toEqual([]);
  return error.message.split('\n');
}

/** The same for the tiny world with one piece of its text exchanged. */
const mistakesWith = (piece: string, other: string): Promise<string[]> =>
  mistakes(tinyWorldWith(piece, other));

const EXISTING = 'must be an id in this bundle, in another one loaded with it or in the graph';
const DATE =
  'must be a year (2024), a month (2024-07), a day (2024-07-19) or a date-time with its offset (2024-07-19T20:30:00Z)';

describe('a mistake in the shape of a bundle', () => {
  it('names what is missing, and what there is instead', async () => {
    expect(await mistakesWith('    form: DIRECT\n', '')).toEqual([
      'a.yaml:80:5 statements[0]: must have form, but has only: id, texts, act, saidOn, speaker, event, about, evidence',
    ]);
    expect(await mistakes('people: []\n')).toEqual(['a.yaml:1:1 must have bundle, but has only: people']);
  });

  it('suggests the key or the value that was meant', async () => {
    expect(await mistakesWith('    speaker: person:basim', '    speeker: person:basim')).toEqual([
      'a.yaml:102:5 statements[2].speeker: must be one of id, texts, form, act, saidOn, confidence, status, speaker, conveys, event, place, addressees, about, respondsTo, recordedIn, evidence, but got: speeker; did you mean: speaker?',
    ]);
    expect(await mistakesWith('act: DENIAL', 'act: denial')).toEqual([
      'a.yaml:101:10 statements[2].act: must be one of ASSERTION, OPINION, PRAISE, CRITICISM, PREDICTION, DENIAL, REQUEST, INSTRUCTION, BELIEF, OTHER, but got: "denial"; did you mean: DENIAL?',
    ]);
  });

  it('says what a value must be', async () => {
    expect(await mistakesWith('language: ar, kind: PREFERRED', 'language: arabic, kind: PREFERRED')).toEqual([
      'a.yaml:8:32 people[0].names[0].language: must be a BCP 47 language tag such as ar or en, but got: "arabic"',
    ]);
    expect(await mistakesWith('start: 2024-07-19', 'start: 2024-02-30')).toEqual([
      `a.yaml:37:12 events[0].start: ${DATE}, but got: "2024-02-30"`,
    ]);
    expect(await mistakesWith('publishedOn: 2024', 'publishedOn: 20245')).toEqual([
      `a.yaml:49:18 documents[0].publishedOn: ${DATE}, but got: 20245`,
    ]);
    expect(await mistakesWith('latitude: 42', 'latitude: 142')).toEqual([
      'a.yaml:29:15 places[1].latitude: must be a number from -90 to 90, but got: 142',
    ]);
    expect(await mistakesWith('approximate: true', 'approximate: about')).toEqual([
      'a.yaml:131:40 claims[2].value.approximate: must be true or false, but got: "about"',
    ]);
    expect(await mistakesWith('text: Basim, ', 'text: 12, ')).toEqual([
      'a.yaml:12:21 people[1].names[0].text: must be text, but got: 12; put it in quotes',
    ]);
    expect(await mistakesWith('text: Basim, ', 'text: "", ')).toEqual([
      'a.yaml:12:21 people[1].names[0].text: must not be empty',
    ]);
    expect(
      await mistakesWith('    kind: BRIEF\n', '    kind: BRIEF\n    url: javascript:alert(1)\n'),
    ).toEqual([
      'a.yaml:48:10 documents[0].url: must be an address that begins with http:// or https://, but got: "javascript:alert(1)"',
    ]);
  });

  it('says what an edge must lead to', async () => {
    expect(await mistakesWith('conveys: [statement:good]', 'conveys: statement:good')).toEqual([
      'a.yaml:96:14 statements[1].conveys: must be a list of ids of type Statement, but got: "statement:good"',
    ]);
    expect(await mistakesWith('conveys: [statement:good]', 'conveys: [person:amal]')).toEqual([
      'a.yaml:96:15 statements[1].conveys[0]: must be the id of a Statement (statement:…), in lower-case letters, digits, "-", "." and "_", but got: "person:amal"',
    ]);
    expect(
      await mistakesWith('conveys: [statement:good]', 'conveys: [statement:good, statement:good]'),
    ).toEqual(['a.yaml:96:31 statements[1].conveys[1]: must not repeat [0]: "statement:good"']);
    expect(await mistakesWith('stance: DISPUTES', 'stance: LIKES')).toEqual([
      'a.yaml:104:55 statements[2].respondsTo[0].stance: must be one of SUPPORTS, DISPUTES, DENIES, ANSWERS, but got: "LIKES"',
    ]);
  });

  it('asks for evidence', async () => {
    expect(await mistakesWith('    evidence: [passage:good, passage:unseen]\n', '')).toEqual([
      'a.yaml:106:5 statements[3]: must have evidence, but has only: id, texts, form, act, status, speaker, event',
    ]);
    expect(await mistakesWith('[passage:good, passage:unseen]', '[]')).toEqual([
      'a.yaml:113:5 statements[3].evidence: must have at least one item, but got: an empty list',
    ]);
  });

  it('is found in an extension too', async () => {
    expect(
      await mistakes(
        'bundle: a\nextend:\n  - about: []\n  - { id: place:x, about: [] }\n  - { id: statement:x, speaker: person:x }\n',
      ),
    ).toEqual([
      'a.yaml:3:5 extend[0]: must have id, but has only: about',
      'a.yaml:4:11 extend[1].id: must be the id of a node that has list edges (person:…, organization:…, unnamed-agent:…, document:…, statement:…, claim:…), but got: "place:x"',
      `a.yaml:4:11 extend[1].id: ${EXISTING}, but got: place:x`,
      `a.yaml:5:11 extend[2].id: ${EXISTING}, but got: statement:x`,
      'a.yaml:5:24 extend[2].speaker: must be one of id, conveys, addressees, about, respondsTo, evidence, but got: speaker',
      `a.yaml:5:33 extend[2].speaker: ${EXISTING}, but got: person:x`,
    ]);
  });

  it('is reported with all others of the file, sorted by line, fifty at most', async () => {
    const people = Array.from({ length: 60 }, (_, index) => `  - { id: person:p${index} }\n`).join('');
    const found = await mistakes(`bundle: a\npeople:\n${people}`);
    expect(found.slice(0, 2)).toEqual([
      'a.yaml:3:5 people[0]: must have names, but has only: id',
      'a.yaml:4:5 people[1]: must have names, but has only: id',
    ]);
    expect(found.slice(49)).toEqual([
      'a.yaml:52:5 people[49]: must have names, but has only: id',
      'a.yaml: and 10 more problems',
    ]);
  });
});

describe('a mistake in what a bundle says', () => {
  it('is an id given twice, in one bundle or two', async () => {
    expect(
      await mistakesWith(
        '  - id: topic:weather',
        '  - id: topic:weather\n    names: [{ text: w }]\n  - id: topic:weather',
      ),
    ).toEqual([
      'a.yaml:43:9 topics[1].id: must be an id of its own, but topics[0] (line 41) has it too: topic:weather',
    ]);
    expect(
      await mistakes(
        tinyWorld,
        'bundle: tiny-world\ntopics: [{ id: topic:weather, names: [{ text: w }] }]\n',
      ),
    ).toEqual([
      'b.yaml:1:9 bundle: must be a name of its own, but a.yaml is named tiny-world too',
      'b.yaml:2:16 topics[0].id: must be an id of its own, but a.yaml:41 has it too: topic:weather',
    ]);
  });

  it('is a reference to nothing', async () => {
    expect(await mistakesWith('conveys: [statement:good]', 'conveys: [statement:god]')).toEqual([
      `a.yaml:96:15 statements[1].conveys[0]: ${EXISTING}, but got: statement:god; did you mean: statement:good?`,
    ]);
    expect(await mistakesWith('translator: organization:daily', 'translator: organization:weekly')).toEqual([
      `a.yaml:83:53 statements[0].texts[1].translator: ${EXISTING}, but got: organization:weekly; did you mean: organization:daily?`,
    ]);
  });

  it('is an end before its start', async () => {
    expect(await mistakesWith('start: 2024-07-19', 'start: 2024-07-19\n    end: 2024-06')).toEqual([
      'a.yaml:38:10 events[0].end: must not be before start ("2024-07-19"), but got: "2024-06"',
    ]);
    expect(
      await mistakesWith(
        '    object: event:talk\n    polarity',
        '    object: event:talk\n    validFrom: 2024\n    validTo: 2023-12-31\n    polarity',
      ),
    ).toEqual([
      'a.yaml:126:14 claims[1].validTo: must not be before validFrom (2024), but got: "2023-12-31"',
    ]);
    expect(await mistakesWith('min: 2,', 'min: 3,')).toEqual([
      'a.yaml:21:31 unnamedAgents[0].headcount.max: must not be less than min (3), but got: 2',
    ]);
  });

  it('is a second best name, or a statement without one original text', async () => {
    expect(await mistakesWith('text: Amal, language: en', 'text: Amal, language: ar')).toEqual([
      'a.yaml:9:9 people[0].names[1]: must not be a second PREFERRED name in the language ar: [0] is the first; make one an ALIAS',
    ]);
    expect(await mistakesWith('original: true', 'original: false')).toEqual([
      'a.yaml:82:7 statements[0].texts: must have exactly one text with original: true, but none has it',
    ]);
    expect(
      await mistakesWith('language: ar, translator', 'language: ar, original: true, translator'),
    ).toEqual([
      'a.yaml:83:9 statements[0].texts[1]: must not be a second text with original: true: [0] is the original',
    ]);
  });

  it('is a circle, a node that leads to itself, or a symmetric edge said twice', async () => {
    expect(
      await mistakesWith(
        '    speaker: person:amal\n    event: event:talk\n    about',
        '    conveys: [statement:relay]\n    speaker: person:amal\n    event: event:talk\n    about',
      ),
    ).toEqual([
      'a.yaml:97:15 statements[1].conveys[0]: must not lead back to where it began, but got the circle: statement:good → statement:relay → statement:good',
    ]);
    expect(
      await mistakes(`bundle: a
unnamedAgents:
  - { id: unnamed-agent:x, names: [{ text: x }], possiblySameAs: [unnamed-agent:y] }
  - { id: unnamed-agent:y, names: [{ text: y }], possiblySameAs: [unnamed-agent:x, unnamed-agent:y] }
`),
    ).toEqual([
      'a.yaml:4:67 unnamedAgents[1].possiblySameAs[0]: must be said from one end only, but unnamed-agent:x says it already (a.yaml:3)',
      'a.yaml:4:84 unnamedAgents[1].possiblySameAs[1]: must be another node, but got: unnamed-agent:y itself',
    ]);
  });

  it('is two bundles that need each other', async () => {
    const place = (id: string, partOf: string) =>
      `bundle: ${id}\nplaces: [{ id: place:${id}, names: [{ text: ${id} }] }]\nevents: [{ id: event:${id}, names: [{ text: e }], kind: OTHER, place: place:${partOf} }]\n`;
    expect(await mistakes(place('x', 'y'), place('y', 'x'))).toEqual([
      'b.yaml:3:67 events[0].place: must not refer to a.yaml, which refers to b.yaml itself: put one of them under extend in the bundle that comes later, but got: place:x',
    ]);
  });

  it('is a passage whose words stand elsewhere, with the nearest ones', async () => {
    expect(await mistakesWith('start: 13', 'start: 14')).toEqual([
      'a.yaml:62:12 passages[0].exact: must be the words of document:brief at 14..24, "t was good", but got: "it was good"; the nearest is 13..24: "it was good"',
    ]);
  });

  it('is a hash that is not that of the text', async () => {
    expect(await mistakesWith('    publishedOn: 2024\n', '    contentHash: 2c26b46b\n')).toEqual([
      'a.yaml:49:18 documents[0].contentHash: must be a SHA-256 in 64 lower-case hexadecimal digits, but got: "2c26b46b"',
    ]);
    const other = 'f'.repeat(64);
    expect(await mistakesWith('    publishedOn: 2024\n', `    contentHash: ${other}\n`)).toEqual([
      `a.yaml:49:18 documents[0].contentHash: must be the SHA-256 of text, 228a452b2c9d9516b3d704aed5156889db6db28fef449082c01adc02ba92554f, but got: ${other}`,
    ]);
  });
});

describe('a file that is no bundle', () => {
  it('is not YAML, or YAML with types of its own', async () => {
    expect(
      await mistakes('bundle: a\n\tpeople: []\n', 'a: !!js/function x\n', 'bundle: c\nbundle: d\n'),
    ).toEqual([
      'a.yaml:2:1 must be plain YAML: Tabs are not allowed as indentation',
      'b.yaml:1:4 must be plain YAML: Unresolved tag: tag:yaml.org,2002:js/function',
      'c.yaml:2:1 must be plain YAML: Map keys must be unique',
    ]);
  });

  it('is something else', async () => {
    expect(await mistakes('', '- x\n', '42')).toEqual([
      'a.yaml:1:1 must be a bundle, but got: nothing',
      'b.yaml:1:1 must be a bundle, but got: a list',
      'c.yaml:1:1 must be a bundle, but got: 42',
    ]);
  });

  it('is made to use up memory', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`)}]\n`).join('')}`;
    expect(await mistakes(bomb)).toEqual(['a.yaml:1:1 must not repeat so much by aliases (at most 100)']);
    expect(await mistakes('['.repeat(100_000))).toEqual(['a.yaml:1:1 must not nest so deeply']);
    expect(await mistakes('a: &a [*a]')).toEqual(['a.yaml:1:1 must not nest so deeply']);
    expect(await mistakes(`bundle: ${'a'.repeat(17_000_000)}`)).toEqual([
      'a.yaml:1:1 a bundle must have at most 16777216 characters, but got: 17000008; split it',
    ]);
  });
});

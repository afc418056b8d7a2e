/** Does what people write come into the graph as they said it, or is it refused with what they must say instead? */
import { worldOf } from '../spec/world-of.js';
import { newsroom } from './newsroom.js';

const world = worldOf([{ file: 'newsroom.yaml', data: newsroom }]);

const TEXT = 'The pilot said: “We land at noon.” Nobody waited. We land at noon, it was said again.';

/** The one error of an operation that must fail. */
async function refusal(
  query: string,
): Promise<{ code: unknown; message: string; extensions: Record<string, unknown> }> {
  const { errors } = await world.post(query);
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors![0]!;
  return { code: extensions.code, message, extensions };
}

const statement = (fields: string) => `mutation {
  recordStatement(input: { texts: [{ text: "We land at noon", language: "en" }], form: DIRECT, act: PREDICTION, ${fields} }) { id }
}`;

describe('a document and a relayed quotation', () => {
  it('are recorded with their evidence, anchored where the words stand', async () => {
    const { addDocument, addPerson, inner, outer } = await world.ask(`mutation {
      addDocument(input: { id: "document:flight", names: [{ text: "The flight", language: "en" }], kind: ARTICLE, language: "en", text: "${TEXT}" }) {
        contentHash version status
      }
      addPerson(input: { id: "person:pilot", names: [{ text: "The pilot", language: "en" }] }) { id name }
      inner: recordStatement(input: {
        id: "statement:noon", speaker: "person:pilot", form: DIRECT, act: PREDICTION, saidOn: "2024-05"
        texts: [{ text: "We land at noon", language: "en" }]
        evidence: [{ document: "document:flight", exact: "We land at noon", start: 17, end: 32 }]
      }) { status saidOn evidence { exact start end anchor } }
      outer: recordStatement(input: {
        id: "statement:said-again", form: INDIRECT, act: ASSERTION, conveys: ["statement:noon"]
        texts: [{ text: "it was said again", language: "en" }]
        evidence: [{ document: "document:flight", exact: "it was said again" }]
      }) { evidence { start anchor } conveys { id } }
    }`);
    expect(addDocument).toEqual({
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      version: 1,
      status: 'ACCEPTED',
    });
    expect(addPerson).toEqual({ id: 'person:pilot', name: 'The pilot' });
    expect(inner).toEqual({
      status: 'ACCEPTED',
      saidOn: '2024-05',
      evidence: [{ exact: 'We land at noon', start: 17, end: 32, anchor: 'ANCHORED' }],
    });
    expect(outer).toEqual({
      evidence: [{ start: TEXT.indexOf('it was said'), anchor: 'ANCHORED' }],
      conveys: [{ id: 'statement:noon' }],
    });
    const { statement: read } = await world.ask(
      `{ statement(id: "statement:noon") { chains { depth links { statement { id } document { id } } } } }`,
    );
    expect(read.chains).toEqual([
      {
        depth: 2,
        links: [
          { statement: null, document: { id: 'document:flight' } },
          { statement: { id: 'statement:said-again' }, document: null },
          { statement: { id: 'statement:noon' }, document: null },
        ],
      },
    ]);
  });

  it('are found by search and counted at once', async () => {
    const { search, people } = await world.ask(
      `{ search(query: "land noon", types: [STATEMENT]) { edges { node { id } } } people(filter: { name: "pilot" }, orderBy: STATEMENTS_DESC) { edges { node { id } } } }`,
    );
    expect(search.edges).toEqual([{ node: { id: 'statement:noon' } }]);
    expect(people.edges).toEqual([{ node: { id: 'person:pilot' } }]);
  });
});

describe('a statement', () => {
  it('is refused without evidence', async () => {
    expect(await refusal(statement('evidence: []'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^input\.evidence must be given, but is empty\./),
    });
    expect((await refusal(statement('speaker: "person:pilot"'))).message).toContain('evidence');
  });

  it('is refused where its words do not stand, and shown the nearest place', async () => {
    const elsewhere = await refusal(
      statement('evidence: [{ document: "document:flight", exact: "We land at noon", start: 18, end: 33 }]'),
    );
    expect(elsewhere.code).toBe('BAD_USER_INPUT');
    expect(elsewhere.message).toContain(
      'input.evidence[0].exact must be the words of document:flight at 18..33',
    );
    expect(elsewhere.message).toContain('17..32: "We land at noon"');
    const unsure = await refusal(
      statement('evidence: [{ document: "document:flight", exact: "We land at noon" }]'),
    );
    expect(unsure.message).toContain('must stand at one certain place of document:flight, but does not');
    const nowhere = await refusal(
      statement('evidence: [{ document: "document:flight", exact: "An entirely different matter" }]'),
    );
    expect(nowhere.message).toContain('nothing like it stands in the text');
  });

  it('is refused where its chain would contain itself', async () => {
    const { message, code } = await refusal(
      `mutation { editStatement(id: "statement:noon", version: 1, input: { conveys: ["statement:said-again"] }) { id } }`,
    );
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toBe('input.conveys must not lead back to statement:noon, but it does');
    const itself = await refusal(
      `mutation { editStatement(id: "statement:noon", version: 1, input: { conveys: ["statement:noon"] }) { id } }`,
    );
    expect(itself.message).toBe('input.conveys must be another node, but got: statement:noon itself');
  });

  it('is refused where it names what is not there, or something of another kind', async () => {
    const evidence = 'evidence: [{ passage: "passage:met" }]';
    expect(await refusal(statement(`speaker: "person:nobody", ${evidence}`))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'input.speaker must be the id of something in the graph, but nothing has: person:nobody',
    });
    expect(await refusal(statement(`speaker: "event:meeting", ${evidence}`))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message:
        'input.speaker must be the id of a Agent (person, organization, unnamed-agent), but got: event:meeting',
    });
  });

  it.each([
    [
      'an id that is taken',
      `id: "statement:hold", evidence: [{ passage: "passage:met" }]`,
      'CONFLICT',
      'statement:hold',
    ],
    [
      'an id that no bundle could hold',
      `id: "statement:Noon", evidence: [{ passage: "passage:met" }]`,
      'BAD_USER_INPUT',
      'input.id',
    ],
    [
      'an impossible date',
      `saidOn: "2024-02-30", evidence: [{ passage: "passage:met" }]`,
      'BAD_USER_INPUT',
      '2024-02-30',
    ],
    [
      'two passages in one',
      `evidence: [{ passage: "passage:met", exact: "x" }]`,
      'BAD_USER_INPUT',
      'input.evidence[0]',
    ],
    [
      'a repeated addressee',
      `addressees: ["person:ines", "person:ines"], evidence: [{ passage: "passage:met" }]`,
      'BAD_USER_INPUT',
      'person:ines',
    ],
  ])('is refused with %s', async (_, fields, code, part) => {
    const refused = await refusal(statement(fields));
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(part);
  });

  it('leaves nothing behind where it is refused', async () => {
    const { changes } = await world.ask(`{ changes { totalCount } }`);
    await refusal(
      statement(
        'speaker: "person:nobody", evidence: [{ document: "document:flight", exact: "Nobody waited" }]',
      ),
    );
    expect((await world.ask(`{ changes { totalCount } }`)).changes).toEqual(changes);
    const { document } = await world.ask(
      `{ document(id: "document:flight") { passages { edges { node { exact } } } } }`,
    );
    expect(document.passages.edges.map(({ node }: { node: { exact: string } }) => node.exact)).not.toContain(
      'Nobody waited',
    );
  });
});

describe('everything else', () => {
  it('can be added and edited: each kind of entity, and claims', async () => {
    const added = await world.ask(`mutation {
      addOrganization(input: { id: "organization:airline", names: [{ text: "Airline", language: "en" }, { text: "شركة الطيران", language: "ar" }], externalIds: [{ scheme: "wikidata", value: "Q42", url: "https://www.wikidata.org/wiki/Q42" }] }) { name(language: "ar") externalIds { scheme value url } }
      addUnnamedAgent(input: { id: "unnamed-agent:crew", names: [{ text: "two of the crew", language: "en" }], headcount: { min: 2, max: 2 }, basis: EYEWITNESS, anonymityReason: "to keep their jobs" }) { headcount { min max approximate } basis anonymityReason }
      addPlace(input: { id: "place:field", names: [{ text: "The field", language: "en" }], latitude: 51.5, longitude: -0.1 }) { latitude longitude }
      addTopic(input: { id: "topic:flying", names: [{ text: "Flying", language: "en" }] }) { id }
      addEvent(input: { id: "event:landing", names: [{ text: "The landing", language: "en" }], kind: ARRIVAL, start: "2024-05-06", place: "place:field" }) { kind start place { id } }
      recordClaim(input: { subject: "unnamed-agent:crew", predicate: "ATTENDED", object: "event:landing", evidence: [{ document: "document:flight", exact: "Nobody waited" }] }) { predicate polarity rank subject { id } object { id } }
      age: recordClaim(input: { id: "claim:pilot-age", subject: "person:pilot", predicate: "AGE", value: { number: 50, unit: "years" }, evidence: [{ passage: "passage:met" }] }) { value { number unit approximate } }
      rival: recordClaim(input: { subject: "person:pilot", predicate: "AGE", value: { number: 60, unit: "years" }, evidence: [{ passage: "passage:met" }] }) { contradicts { id } }
    }`);
    expect(added).toEqual({
      addOrganization: {
        name: 'شركة الطيران',
        externalIds: [{ scheme: 'wikidata', value: 'Q42', url: 'https://www.wikidata.org/wiki/Q42' }],
      },
      addUnnamedAgent: {
        headcount: { min: 2, max: 2, approximate: false },
        basis: 'EYEWITNESS',
        anonymityReason: 'to keep their jobs',
      },
      addPlace: { latitude: 51.5, longitude: -0.1 },
      addTopic: { id: 'topic:flying' },
      addEvent: { kind: 'ARRIVAL', start: '2024-05-06', place: { id: 'place:field' } },
      recordClaim: {
        predicate: 'ATTENDED',
        polarity: 'AFFIRMED',
        rank: 'NORMAL',
        subject: { id: 'unnamed-agent:crew' },
        object: { id: 'event:landing' },
      },
      age: { value: { number: 50, unit: 'years', approximate: false } },
      rival: { contradicts: [{ id: 'claim:pilot-age' }] },
    });
    // The claim has made somebody take part.
    const { event } = await world.ask(
      `{ event(id: "event:landing") { participants { edges { role node { id } } } } }`,
    );
    expect(event.participants.edges).toEqual([{ role: 'ATTENDEE', node: { id: 'unnamed-agent:crew' } }]);
  });

  it('takes away what an edit gives as null, and leaves what it does not name', async () => {
    const { editEvent } = await world.ask(
      `mutation { editEvent(id: "event:landing", version: 1, input: { place: null, end: "2024-05-07" }) { version start end place { id } name } }`,
    );
    expect(editEvent).toEqual({
      version: 2,
      start: '2024-05-06',
      end: '2024-05-07',
      place: null,
      name: 'The landing',
    });
  });

  it('refuses an end before the start', async () => {
    const { message } = await refusal(
      `mutation { editEvent(id: "event:landing", version: 2, input: { end: "2024-05-01" }) { id } }`,
    );
    expect(message).toBe('input.end must not be before start ("2024-05-06"), but got: "2024-05-01"');
  });

  it('refuses an edit of a version that is not the newest, and shows the newest', async () => {
    const { code, message, extensions } = await refusal(
      `mutation { editEvent(id: "event:landing", version: 1, input: { end: null }) { id } }`,
    );
    expect(code).toBe('CONFLICT');
    expect(message).toContain('It is of version 2 by now, and was edited as of 1');
    expect(extensions).toMatchObject({ version: 2, current: { id: 'event:landing', end: '2024-05-07' } });
  });

  it('moves the passages of a document along with its text, and back again', async () => {
    const places = `document(id: "document:flight") { version passages { edges { node { exact start anchor } } } }`;
    const before = await world.ask(`{ ${places} }`);
    const { editDocument } = await world.ask(
      `mutation { editDocument(id: "document:flight", version: ${before.document.version}, input: { text: "Late. ${TEXT}" }, reason: "A word was missing") { passages { edges { node { exact start anchor } } } } }`,
    );
    // Each has the words around it to be told from look-alikes by.
    expect(editDocument.passages.edges).toEqual(
      before.document.passages.edges.map(({ node }: { node: { start: number } }) => ({
        node: { ...node, start: node.start + 'Late. '.length },
      })),
    );
    const { changes } = await world.ask(
      `{ changes(target: "document:flight", first: 1) { edges { node { id reason } } } }`,
    );
    expect(changes.edges[0].node.reason).toBe('A word was missing');
    await world.ask(`mutation { undo(change: "${changes.edges[0].node.id}") { id } }`);
    const { version: _, ...passages } = (await world.ask(`{ ${places} }`)).document;
    expect(passages).toEqual({ passages: before.document.passages });
  });
});

describe('the same idempotency key', () => {
  const add = (key: string, name: string) =>
    `mutation { addPerson(input: { names: [{ text: "${name}", language: "en" }] }, idempotencyKey: "${key}") { id } }`;

  it('writes once, and answers the same', async () => {
    const first = await world.ask(add('k-1', 'Once'));
    expect(await world.ask(add('k-1', 'Once'))).toEqual(first);
    const { people } = await world.ask(`{ people(filter: { name: "Once" }) { totalCount } }`);
    expect(people.totalCount).toBe(1);
  });

  it('is a CONFLICT with another input', async () => {
    const { code, message } = await refusal(add('k-1', 'Twice'));
    expect(code).toBe('CONFLICT');
    expect(message).toContain('must stand for one request only, but it was used for another: k-1');
  });

  it('must have a length that can be kept', async () => {
    expect((await refusal(add('', 'Nobody'))).message).toBe(
      'idempotencyKey must be of 1 to 200 characters, but got: ""',
    );
    expect((await refusal(add('k'.repeat(201), 'Nobody'))).code).toBe('BAD_USER_INPUT');
  });

  it('is done once where ten send it at a time', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, async () => (await world.ask(add('k-2', 'Ten'))).addPerson.id),
    );
    expect(new Set(ids).size).toBe(1);
  });
});

/** Can whoever reads the history see what happened, take it back, and see the graph as it was known before? */
import { worldOf } from '../spec/world-of.js';
import { newsroom } from './newsroom.js';

const world = worldOf([{ file: 'newsroom.yaml', data: newsroom }]);

const ids = (connection: { edges: { node: { id: string } }[] }) =>
  connection.edges.map(({ node }) => node.id);

describe('a merge that is only looked at', () => {
  const ask = `query ($from: ID!, $into: ID!) { mergePreview(from: $from, into: $into) {
    from { ...shown } into { ...shown } survivor { ...shown }
    conflicts { field kept dropped } moved { type count }
  } } fragment shown on Entity {
    id names { text kind } claims { totalCount } statementsAbout { totalCount }
    ... on Agent { said: statements { totalCount } }
  }`;

  it('shows both, what would become of them, and how much would move', async () => {
    const { mergePreview } = await world.ask(ask, { from: 'person:jan', into: 'person:mayor' });
    expect(mergePreview).toEqual({
      from: {
        id: 'person:jan',
        names: [{ text: 'Jan Roth', kind: 'PREFERRED' }],
        claims: { totalCount: 1 },
        statementsAbout: { totalCount: 1 },
        said: { totalCount: 0 },
      },
      into: {
        id: 'person:mayor',
        names: [{ text: 'Mayor Roth', kind: 'PREFERRED' }],
        claims: { totalCount: 0 },
        statementsAbout: { totalCount: 0 },
        said: { totalCount: 1 },
      },
      survivor: {
        id: 'person:mayor',
        names: [
          { text: 'Mayor Roth', kind: 'PREFERRED' },
          { text: 'Jan Roth', kind: 'ALIAS' },
        ],
        claims: { totalCount: 1 },
        statementsAbout: { totalCount: 1 },
        said: { totalCount: 1 },
      },
      conflicts: [],
      moved: [
        { type: 'Statement', count: 2 },
        { type: 'Claim', count: 1 },
      ],
    });
  });

  it('leaves everything as it is', async () => {
    const { person, changes } = await world.ask(
      '{ person(id: "person:jan") { id version names { text } } changes(target: "person:jan") { totalCount } }',
    );
    expect(person).toEqual({ id: 'person:jan', version: 1, names: [{ text: 'Jan Roth' }] });
    expect(changes.totalCount).toBe(0);
  });

  it('says which value stays where both have one', async () => {
    const { mergePreview } = await world.ask(ask, {
      from: 'unnamed-agent:clerks',
      into: 'unnamed-agent:source',
    });
    expect(mergePreview.conflicts).toEqual([]);
    await world.ask(
      'mutation { editUnnamedAgent(id: "unnamed-agent:source", version: 1, input: { headcount: { min: 1, max: 1 } }) { id } }',
    );
    const again = await world.ask(ask, { from: 'unnamed-agent:clerks', into: 'unnamed-agent:source' });
    expect(again.mergePreview.conflicts).toEqual([
      {
        field: 'headcount',
        kept: { min: 1, max: 1, approximate: false },
        dropped: { min: 1, max: 2, approximate: false },
      },
    ]);
    const { changes } = await world.ask('{ changes(first: 1) { edges { node { id } } } }');
    await world.ask(`mutation { undo(change: "${changes.edges[0].node.id}") { id } }`);
  });

  it('is refused as the merge itself would be', async () => {
    const { errors } = await world.post(ask, { from: 'person:mayor', into: 'person:mayor' });
    expect(errors?.[0]?.message).toBe('from must be another node than person:mayor, but got: "person:mayor"');
  });
});

describe('two people who turn out to be the same', () => {
  let mergedAt: string;
  let merged: string;

  it('become one: names, statements and claims move, and the old id keeps answering', async () => {
    const { merge } = await world.ask(
      `mutation { merge(from: "person:jan", into: "person:mayor", reason: "Jan Roth is the mayor") { id at kind by reason targets { id } } }`,
    );
    expect(merge).toMatchObject({
      kind: 'MERGE',
      by: 'key:editor',
      reason: 'Jan Roth is the mayor',
      targets: [{ id: 'person:mayor' }],
    });
    mergedAt = merge.at;
    merged = merge.id;
    const asked = await world.ask(`{
      person(id: "person:jan") { id version names { text kind } claims { edges { node { id } } } }
      node(id: "person:jan") { id }
      nodes(ids: ["person:jan", "person:kim"]) { id }
      statements(filter: { speaker: "person:jan" }) { edges { node { id } } }
      about: statements(filter: { about: ["person:jan"] }) { edges { node { id } } }
      conveyed: statements(filter: { conveyedBy: "unnamed-agent:clerks" }) { edges { node { id } } }
      claims(filter: { subject: "person:jan" }) { edges { node { id } } }
      people { edges { node { id } } }
      neighborhood(id: "person:jan", depth: 1) { nodes { id } }
      paths(from: "person:jan", to: "person:ines") { length }
      timeline(of: ["person:jan"]) { totalCount }
      coOccurrences(id: "person:jan") { totalCount }
      search(query: "Jan Roth") { edges { node { id } } }
    }`);
    expect(asked.person).toEqual({
      id: 'person:mayor',
      version: 2,
      names: [
        { text: 'Mayor Roth', kind: 'PREFERRED' },
        { text: 'Jan Roth', kind: 'ALIAS' },
      ],
      claims: { edges: [{ node: { id: 'claim:other-age' } }] },
    });
    expect(asked.node).toEqual({ id: 'person:mayor' });
    expect(asked.nodes).toEqual([{ id: 'person:mayor' }, { id: 'person:kim' }]);
    expect(ids(asked.statements)).toEqual(['statement:hold']);
    expect(ids(asked.about)).toEqual(['statement:hold']);
    expect(ids(asked.conveyed)).toEqual(['statement:hold']);
    expect(ids(asked.claims)).toEqual(['claim:other-age']);
    expect(ids(asked.people)).toEqual(['person:ines', 'person:kim', 'person:mayor']);
    expect(asked.neighborhood.nodes[0]).toEqual({ id: 'person:mayor' });
    expect(asked.paths.length).toBeGreaterThan(0);
    expect(ids(asked.search)).toContain('person:mayor');
  });

  it('can be written of by either id', async () => {
    const { recordStatement } = await world.ask(
      `mutation { recordStatement(input: { id: "statement:later", speaker: "person:jan", texts: [{ text: "Later", language: "en" }], form: INDIRECT, act: ASSERTION, evidence: [{ passage: "passage:met" }] }) { speaker { id } } }`,
    );
    expect(recordStatement).toEqual({ speaker: { id: 'person:mayor' } });
  });

  it('are two again once the merge is undone, also after edits that do not clash', async () => {
    await world.ask(
      `mutation { editPerson(id: "person:mayor", version: 2, input: { names: [{ text: "Mayor Roth", language: "en" }, { text: "Jan Roth", language: "en", kind: ALIAS }, { text: "The mayor", language: "en", kind: ALIAS }] }) { id } }`,
    );
    const { undo } = await world.ask(`mutation { undo(change: "${merged}") { kind targets { id } } }`);
    expect(undo).toEqual({ kind: 'UNDO', targets: [{ id: 'person:mayor' }, { id: 'person:jan' }] });
    const { mayor, jan, statements, change } = await world.ask(`{
      mayor: person(id: "person:mayor") { names { text } statements { edges { node { id } } } }
      jan: person(id: "person:jan") { id names { text } claims { edges { node { id } } } }
      statements(filter: { about: ["person:jan"] }) { edges { node { id } } }
      change(id: "${merged}") { undoneBy { kind by } }
    }`);
    expect(mayor).toEqual({
      names: [{ text: 'Mayor Roth' }, { text: 'The mayor' }],
      // What was said meanwhile was said by whoever the id meant then.
      statements: { edges: [{ node: { id: 'statement:hold' } }, { node: { id: 'statement:later' } }] },
    });
    expect(jan).toEqual({
      id: 'person:jan',
      names: [{ text: 'Jan Roth' }],
      claims: { edges: [{ node: { id: 'claim:other-age' } }] },
    });
    expect(ids(statements)).toEqual(['statement:hold']);
    expect(change).toEqual({ undoneBy: { kind: 'UNDO', by: 'key:editor' } });
  });

  it('were one as it was known then', async () => {
    const { then, before, now, list, none } = await world.ask(`{
      then: person(id: "person:jan", asOf: "${mergedAt}") { id version names { text } }
      before: node(id: "person:jan", asOf: "2020-01-01T00:00:00Z") { id }
      now: person(id: "person:jan") { id }
      list: statements(filter: { speaker: "person:mayor" }, asOf: "${mergedAt}") { totalCount edges { node { id } } }
      none: statement(id: "statement:later", asOf: "${mergedAt}") { id }
    }`);
    expect(then).toEqual({
      id: 'person:mayor',
      version: 2,
      names: [{ text: 'Mayor Roth' }, { text: 'Jan Roth' }],
    });
    // Nothing was known before it was loaded.
    expect(before).toBeNull();
    expect(now).toEqual({ id: 'person:jan' });
    expect(list).toEqual({ totalCount: 1, edges: [{ node: { id: 'statement:hold' } }] });
    expect(none).toBeNull();
  });

  it.each([
    ['person:mayor', 'person:mayor', 'from must be another node than person:mayor'],
    [
      'person:mayor',
      'organization:council',
      'from must be of the same type as organization:council (organization)',
    ],
    ['statement:hold', 'statement:doubt', 'into must be an entity, such as a person or an event'],
    ['person:nobody', 'person:mayor', 'from must be the id of something in the graph'],
  ])('cannot be %s and %s', async (from, into, message) => {
    const { errors } = await world.post(
      `mutation { merge(from: "${from}", into: "${into}", reason: "x") { id } }`,
    );
    expect(errors?.[0]?.message).toContain(message);
  });
});

describe('a change that others rest on', () => {
  it('cannot be taken back before them, and says which they are, in the order to undo them in', async () => {
    await world.ask(
      `mutation { addPerson(input: { id: "person:new", names: [{ text: "New", language: "en" }] }) { id } }`,
    );
    await world.ask(
      `mutation { editPerson(id: "person:new", version: 1, input: { names: [{ text: "Newer", language: "en" }] }) { id } }`,
    );
    await world.ask(
      `mutation { recordStatement(input: { id: "statement:new", speaker: "person:new", texts: [{ text: "x", language: "en" }], form: INDIRECT, act: ASSERTION, evidence: [{ passage: "passage:met" }] }) { id } }`,
    );
    const { changes } = await world.ask(
      `{ changes(first: 3) { edges { node { id kind targets { id } } } } }`,
    );
    const [recorded, edited, added] = ids(changes);
    const { errors } = await world.post(`mutation { undo(change: "${added}") { id } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('because later changes rest on it. Undo these first, in this order'),
      extensions: { code: 'CONFLICT', changes: [recorded, edited] },
    });
    for (const change of [recorded, edited, added])
      await world.ask(`mutation { undo(change: "${change}") { id } }`);
    expect(
      await world.ask(`{ person(id: "person:new") { id } statement(id: "statement:new") { id } }`),
    ).toEqual({
      person: null,
      statement: null,
    });
    const again = await world.post(`mutation { undo(change: "${added}") { id } }`);
    expect(again.errors?.[0]).toMatchObject({
      message: expect.stringContaining(`${added} was taken back already, by change:`),
      extensions: { code: 'CONFLICT' },
    });
  });

  it('comes back where its undo is undone', async () => {
    await world.ask(`mutation { retract(id: "statement:doubt", reason: "Withdrawn by the paper") { id } }`);
    const list = `statements(filter: { speaker: "person:ines" }) { totalCount }`;
    const latest = async () =>
      ids((await world.ask(`{ changes(first: 1) { edges { node { id } } } }`)).changes)[0];
    expect((await world.ask(`{ ${list} }`)).statements.totalCount).toBe(0);
    await world.ask(`mutation { undo(change: "${await latest()}") { id } }`);
    expect((await world.ask(`{ ${list} }`)).statements.totalCount).toBe(1);
    await world.ask(`mutation { undo(change: "${await latest()}") { id } }`);
    expect((await world.ask(`{ ${list} }`)).statements.totalCount).toBe(0);
  });

  it('is not there to be taken back', async () => {
    const { errors } = await world.post(`mutation { undo(change: "change:0-none") { id } }`);
    expect(errors?.[0]).toMatchObject({
      message: 'change must be the id of a change, but there is none: change:0-none',
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('the history of a node', () => {
  it('tells what was before and after, field by field', async () => {
    await world.ask(
      `mutation { editPerson(id: "person:kim", version: 1, input: { names: [{ text: "Kim R.", language: "en" }] }, reason: "As she signs") { id } }`,
    );
    const { changes } = await world.ask(
      `{ changes(target: "person:kim") { totalCount edges { node { kind reason differences { id field before after } } } } }`,
    );
    expect(changes).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            kind: 'UPDATE',
            reason: 'As she signs',
            differences: [
              {
                id: 'person:kim',
                field: 'names',
                before: [{ text: 'Kim Roth', language: 'en', kind: 'PREFERRED' }],
                after: [{ text: 'Kim R.', language: 'en', kind: 'PREFERRED' }],
              },
            ],
          },
        },
      ],
    });
  });

  it('is asked by who wrote it, when, and of what sort', async () => {
    const { all, nobody, future, past, until, merges } = await world.ask(`{
      all: changes(by: "key:editor") { totalCount }
      nobody: changes(by: "key:nobody") { totalCount }
      future: changes(from: "2999-01-01T00:00:00Z") { totalCount }
      past: changes(to: "1999-01-01T00:00:00Z") { totalCount }
      until: changes(by: "key:editor", to: "2999-01-01T00:00:00Z", kinds: []) { totalCount }
      merges: changes(kinds: [MERGE, RETRACT]) { edges { node { kind } } }
    }`);
    expect(all.totalCount).toBeGreaterThan(5);
    expect(until).toEqual(all);
    expect([nobody.totalCount, future.totalCount, past.totalCount]).toEqual([0, 0, 0]);
    expect(merges.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual([
      'RETRACT',
      'MERGE',
    ]);
  });

  it('is told of one node alone, and as far as it is asked for', async () => {
    const asked = `{ changes(kinds: [MERGE]) { edges { node {
      nodeCount all: differences { id } own: differences(of: ["person:mayor"]) { id field }
      begun: differences(first: 1) { id } none: differences(first: 0) { id }
    } } } }`;
    const [{ node }] = (await world.ask(asked)).changes.edges;
    expect(node.own).toEqual([{ id: 'person:mayor', field: 'names' }]);
    expect(node.begun).toEqual(node.all.slice(0, 1));
    expect(node.none).toEqual([]);
    expect(new Set(node.all.map(({ id }: { id: string }) => id)).size).toBe(node.nodeCount);
  });
});

describe('sources who may be the same', () => {
  it('are counted so at once, and no longer once that is taken back', async () => {
    await world.ask(`mutation {
      recordStatement(input: { id: "statement:other-relay", speaker: "unnamed-agent:source", conveys: ["statement:hold"], texts: [{ text: "so said the source", language: "en" }], form: INDIRECT, act: ASSERTION, evidence: [{ document: "document:report", exact: "The mayor said" }] }) { id }
    }`);
    const origins = `statement(id: "statement:hold") { independentOrigins { min max } }`;
    const counted = async () => (await world.ask(`{ ${origins} }`)).statement.independentOrigins;
    expect(await counted()).toEqual({ min: 2, max: 4 });
    await world.ask(
      `mutation { suggestSame(id: "unnamed-agent:clerks", other: "unnamed-agent:source", confidence: 0.7, reason: "The same words") { id } }`,
    );
    expect(await counted()).toEqual({ min: 1, max: 4 });
    const { node } = await world.ask(
      `{ node(id: "unnamed-agent:source") { ... on UnnamedAgent { possiblySameAs { id } sameAsSuggestions { confidence suggestedBy reason agent { id } } } } }`,
    );
    expect(node).toEqual({
      possiblySameAs: [{ id: 'unnamed-agent:clerks' }],
      sameAsSuggestions: [
        {
          confidence: 0.7,
          suggestedBy: 'key:editor',
          reason: 'The same words',
          agent: { id: 'unnamed-agent:clerks' },
        },
      ],
    });
    await world.ask(
      `mutation { withdrawSame(id: "unnamed-agent:source", other: "unnamed-agent:clerks") { id } }`,
    );
    expect(await counted()).toEqual({ min: 2, max: 4 });
  });

  it('are of one type, and the guess is between 0 and 1', async () => {
    const asked = async (other: string, confidence: number) =>
      (
        await world.post(
          `mutation { suggestSame(id: "person:kim", other: "${other}", confidence: ${confidence}) { id } }`,
        )
      ).errors?.[0]?.message;
    expect(await asked('unnamed-agent:source', 0.5)).toContain(
      'other must be of the same type as person:kim (person)',
    );
    expect(await asked('person:ines', 2)).toBe('confidence must be from 0 to 1, but got: 2');
    expect(await asked('person:kim', 0.5)).toContain('other must be another one than person:kim');
  });
});

// Through whom did the words reach us, and how many sources are there really?
import { tinyWorld } from './tiny-world.js';
import { worldOf } from './world-of.js';

const { ask, load } = worldOf(tinyWorld);

describe('the chains of a statement', () => {
  it('have one step where the document quotes the speaker', async () => {
    expect(
      await ask(`{
        statement(id: "statement:bread") {
          chains { depth links { position document { id } statement { id } agent { id } evidence { id } } }
        }
      }`),
    ).toEqual({
      statement: {
        chains: [
          {
            depth: 1,
            links: [
              {
                position: 0,
                document: { id: 'document:gazette' },
                statement: null,
                agent: { id: 'organization:gazette' },
                evidence: [],
              },
              {
                position: 1,
                document: null,
                statement: { id: 'statement:bread' },
                agent: { id: 'person:ada' },
                evidence: [{ id: 'passage:gazette-bread' }],
              },
            ],
          },
        ],
      },
    });
  });

  it('are one for each document, each with the passages of its own', async () => {
    expect(
      await ask(`{
        statement(id: "statement:well") {
          chains { depth links { document { id } agent { id } evidence { id } } }
        }
      }`),
    ).toEqual({
      statement: {
        chains: ['gazette', 'mirror'].map((paper) => ({
          depth: 2,
          links: [
            { document: { id: `document:${paper}` }, agent: { id: `organization:${paper}` }, evidence: [] },
            {
              document: null,
              agent: { id: 'unnamed-agent:two-officials' },
              evidence: [{ id: `passage:${paper}-officials` }],
            },
            { document: null, agent: { id: 'person:bilal' }, evidence: [{ id: `passage:${paper}-well` }] },
          ],
        })),
      },
    });
  });

  it('have one step more for each person who passed the words on, up to five', async () => {
    expect(
      await ask(`{
        one: statement(id: "statement:whisper-5") { ...way }
        two: statement(id: "statement:whisper-4") { ...way }
        three: statement(id: "statement:whisper-3") { ...way }
        four: statement(id: "statement:whisper-2") { ...way }
        five: statement(id: "statement:whisper-1") { ...way }
      }
      fragment way on Statement { chains { depth links { agent { id } } } }`),
    ).toEqual({
      one: { chains: [throughGazette('unnamed-agent:somebody')] },
      two: { chains: [throughGazette('unnamed-agent:somebody', 'organization:council')] },
      three: {
        chains: [throughGazette('unnamed-agent:somebody', 'organization:council', 'person:daud')],
      },
      four: {
        chains: [
          throughGazette(
            'unnamed-agent:somebody',
            'organization:council',
            'person:daud',
            'unnamed-agent:a-clerk',
          ),
          through('organization:mirror', 'unnamed-agent:a-clerk'),
        ],
      },
      five: {
        chains: [
          throughGazette(
            'unnamed-agent:somebody',
            'organization:council',
            'person:daud',
            'unnamed-agent:a-clerk',
            'person:emma',
          ),
          through('organization:mirror', 'unnamed-agent:a-clerk', 'person:emma'),
        ],
      },
    });
  });
  const through = (...agents: string[]) => ({
    depth: agents.length - 1,
    links: agents.map((id) => ({ agent: { id } })),
  });
  const throughGazette = (...agents: string[]) => through('organization:gazette', ...agents);

  it('pass through the transcript that holds the words, and whoever obtained it', async () => {
    expect(
      await ask(`{
        statement(id: "statement:minutes") {
          chains { depth links { position document { id kind } statement { id } agent { id } } }
        }
      }`),
    ).toEqual({
      statement: {
        chains: [
          {
            depth: 2,
            links: [
              {
                position: 0,
                document: { id: 'document:mirror', kind: 'ARTICLE' },
                statement: null,
                agent: { id: 'organization:mirror' },
              },
              {
                position: 1,
                document: { id: 'document:minutes', kind: 'TRANSCRIPT' },
                statement: null,
                agent: { id: 'organization:mirror' },
              },
              {
                position: 2,
                document: null,
                statement: { id: 'statement:minutes' },
                agent: { id: 'person:emma' },
              },
            ],
          },
        ],
      },
    });
  });

  it('have the transcript next to the words, behind whoever read from it', async () => {
    expect(
      await ask(`{
        statement(id: "statement:gathering") { chains { depth links { document { id } statement { id } } } }
      }`),
    ).toEqual({
      statement: {
        chains: [
          {
            depth: 3,
            links: [
              { document: { id: 'document:mirror' }, statement: null },
              { document: null, statement: { id: 'statement:clerk' } },
              { document: { id: 'document:minutes' }, statement: null },
              { document: null, statement: { id: 'statement:gathering' } },
            ],
          },
        ],
      },
    });
  });

  it('can be asked for their depth alone, and end in nobody where nobody is named', async () => {
    expect(
      await ask(`{
        statement(id: "statement:gathering") { chains { depth } }
        rumour: statement(id: "statement:rumour") { chains { links { agent { id } } } }
      }`),
    ).toEqual({
      statement: { chains: [{ depth: 3 }] },
      rumour: { chains: [{ links: [{ agent: { id: 'organization:gazette' } }, { agent: null }] }] },
    });
  });

  it('of each statement of a list are its own', async () => {
    expect(await ask(`{ statements(first: 3) { edges { node { id chains { depth } } } } }`)).toEqual({
      statements: {
        edges: [
          { node: { id: 'statement:gathering', chains: [{ depth: 3 }] } },
          { node: { id: 'statement:whisper-1', chains: [{ depth: 5 }, { depth: 2 }] } },
          { node: { id: 'statement:well', chains: [{ depth: 2 }, { depth: 2 }] } },
        ],
      },
    });
  });
});

describe('what is passed on', () => {
  it('reads both ways', async () => {
    expect(
      await ask(`{
        statement(id: "statement:whisper-3") { conveys { id conveys { id } } conveyedBy { id conveyedBy { id } } }
      }`),
    ).toEqual({
      statement: {
        conveys: [{ id: 'statement:whisper-2', conveys: [{ id: 'statement:whisper-1' }] }],
        conveyedBy: [{ id: 'statement:whisper-4', conveyedBy: [{ id: 'statement:whisper-5' }] }],
      },
    });
  });

  it('never comes back to where it started: a bundle that says so is refused', async () => {
    const circle = {
      bundle: 'circle',
      extend: [{ id: 'statement:whisper-1', conveys: ['statement:whisper-5'] }],
    };
    await expect(load({ file: 'circle.yaml', data: circle })).rejects.toThrow(
      'got the circle: statement:whisper-1 → statement:whisper-5 → statement:whisper-4 → ' +
        'statement:whisper-3 → statement:whisper-2 → statement:whisper-1',
    );
    expect(await ask('{ statement(id: "statement:whisper-1") { conveys { id } } }')).toEqual({
      statement: { conveys: [] },
    });
  });
});

describe('the independent origins of a statement', () => {
  const origins = (id: string) =>
    ask(`{
    statement(id: "statement:${id}") { independentOrigins { min max origins { id } } }
  }`);
  const are = (min: number, max: number, ...ids: string[]) => ({
    statement: { independentOrigins: { min, max, origins: ids.map((id) => ({ id })) } },
  });

  it('are the speaker, where the document quotes the speaker', async () => {
    expect(await origins('bread')).toEqual(are(1, 1, 'person:ada'));
  });

  it('are those nearest to the words who passed them on, once, whatever the number of papers', async () => {
    expect(await origins('well')).toEqual(are(2, 2, 'unnamed-agent:two-officials'));
    expect(await origins('whisper-1')).toEqual(are(1, 1, 'unnamed-agent:a-clerk'));
  });

  it('are the members of a group, as many as the text says that they are', async () => {
    expect(await origins('neighbours')).toEqual(
      are(4, 4, 'unnamed-agent:a-clerk', 'unnamed-agent:three-neighbours'),
    );
  });

  it('are the document, where it names nobody', async () => {
    expect(await origins('rumour')).toEqual(are(1, 1, 'document:gazette'));
  });

  it('can be counted without being named', async () => {
    expect(await ask('{ statement(id: "statement:well") { independentOrigins { min max } } }')).toEqual({
      statement: { independentOrigins: { min: 2, max: 2 } },
    });
  });
});

describe('what somebody passes on of a statement that is only proposed', () => {
  it('is no chain, no relay and no origin of the words in it', async () => {
    await load({
      file: 'hearsay.yaml',
      data: {
        bundle: 'hearsay',
        statements: [
          {
            id: 'statement:hearsay',
            speaker: 'person:emma-the-younger',
            texts: [{ text: 'Emma heard of it', language: 'en', original: true }],
            form: 'INDIRECT',
            act: 'ASSERTION',
            conveys: ['statement:draft'],
            evidence: ['passage:gazette-draft'],
          },
        ],
      },
    });
    expect(
      await ask(`{
        statement(id: "statement:bread") { chains { depth } independentOrigins { max origins { id } } }
        accepted: statements(filter: { conveyedBy: "person:emma-the-younger" }) { edges { node { id } } }
        any: statements(filter: { conveyedBy: "person:emma-the-younger", status: [ACCEPTED, PROPOSED] }) { edges { node { id } } }
      }`),
    ).toEqual({
      statement: { chains: [{ depth: 1 }], independentOrigins: { max: 1, origins: [{ id: 'person:ada' }] } },
      accepted: { edges: [] },
      any: { edges: [{ node: { id: 'statement:draft' } }] },
    });
  });
});

// Is everything found by its id, whatever it is?
import { tinyWorld } from './tiny-world.js';
import { worldOf } from './world-of.js';

const { ask, post } = worldOf(tinyWorld);

describe('a node', () => {
  it('of any kind is found by its id, and says what it is', async () => {
    expect(
      await ask(`{
        nodes(ids: [
          "person:ada", "organization:council", "unnamed-agent:crowd", "event:fair", "place:mill", "topic:well",
          "document:gazette", "passage:gazette-bread", "statement:bread", "claim:ada-chairs"
        ]) { __typename id ... on Entity { name(language: "en") } }
      }`),
    ).toEqual({
      nodes: [
        { __typename: 'Person', id: 'person:ada', name: 'Ada Miller' },
        { __typename: 'Organization', id: 'organization:council', name: 'Village Council' },
        { __typename: 'UnnamedAgent', id: 'unnamed-agent:crowd', name: 'dozens of villagers' },
        { __typename: 'Event', id: 'event:fair', name: 'Spring Fair' },
        { __typename: 'Place', id: 'place:mill', name: 'The Mill' },
        { __typename: 'Topic', id: 'topic:well', name: 'The well' },
        { __typename: 'Document', id: 'document:gazette', name: 'The Gazette of 3 May' },
        { __typename: 'Passage', id: 'passage:gazette-bread' },
        { __typename: 'Statement', id: 'statement:bread' },
        { __typename: 'Claim', id: 'claim:ada-chairs' },
      ],
    });
  });

  it('that is not there is null', async () => {
    expect(await ask('{ node(id: "person:nobody") { id } }')).toEqual({ node: null });
  });

  it('of a kind that there is not is refused, and so is an id that is none', async () => {
    const refusal = async (operation: string) =>
      (await post(operation)).errors?.map(({ message, extensions }) => [
        extensions.code,
        message.split(' must be ')[0],
      ]);
    expect([
      await refusal('{ node(id: "planet:mars") { id } }'),
      await refusal('{ person(id: "ada") { id } }'),
      await refusal('{ event(id: "event:") { id } }'),
      await refusal('{ nodes(ids: ["person:ada", "planet:mars"]) { id } }'),
    ]).toEqual([
      [['BAD_USER_INPUT', 'id']],
      [['BAD_USER_INPUT', 'id']],
      [['BAD_USER_INPUT', 'id']],
      [['BAD_USER_INPUT', 'ids[1]']],
    ]);
  });
});

describe('nodes', () => {
  it('come in the order asked for, twice where asked twice, null where there is none', async () => {
    expect(
      await ask(`{
        nodes(ids: ["person:emma", "event:nothing", "person:ada", "person:emma", "statement:draft"]) { id }
      }`),
    ).toEqual({
      nodes: [
        { id: 'person:emma' },
        null,
        { id: 'person:ada' },
        { id: 'person:emma' },
        { id: 'statement:draft' },
      ],
    });
  });

  it('are none where none is asked for', async () => {
    expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
  });
});

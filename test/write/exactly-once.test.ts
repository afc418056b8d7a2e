/** Is a write done once where the connection breaks between COMMIT and its answer, as often as it may? */
import { ChangeKind, ReviewDecision } from '../../src/domain/change/change-kind.type.js';
import { merge } from '../../src/domain/change/merge.js';
import { addNode, editNode } from '../../src/domain/input/write-node.js';
import { model } from '../../src/domain/model.js';
import { retract, review } from '../../src/domain/review/review.js';
import { ReviewStatus } from '../../src/domain/statement/statement-enums.type.js';
import { ErrorCode } from '../../src/error/error-code.js';
import type { IsnadError } from '../../src/error/isnad-error.js';
import { Changer, type Outcome } from '../../src/graph/change/changer.js';
import type { Draft } from '../../src/graph/change/draft.js';
import { connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { settle } from '../../src/ingest/derive/settle.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { type BoltProxy, openBoltProxy } from './bolt-proxy.js';
import { newsroom } from './newsroom.js';

const CUTS = 200;
/** The driver waits a second before it tries again, so many wait together. */
const AT_ONCE = 25;

const concept = (type: string) => model.concept(type)!;
const names = (text: string) => [{ text, language: 'en' }];
const spoken = {
  texts: names('It will hold'),
  form: 'DIRECT',
  act: 'PREDICTION',
  evidence: [{ passage: 'passage:hold' }],
};

/** What each write needs to be there, and the write itself. */
const kinds: Record<string, { before?: (n: number) => Work; work: (n: number) => Work }> = {
  'a new person': {
    work: (n) => (draft) =>
      addNode(
        draft,
        concept('Person'),
        { id: `person:p${n}`, names: names(`P ${n}`) },
        ReviewStatus.ACCEPTED,
      ),
  },
  'a statement with its passage': {
    work: (n) => (draft) =>
      addNode(
        draft,
        concept('Statement'),
        {
          ...spoken,
          id: `statement:s${n}`,
          speaker: 'person:mayor',
          evidence: [{ document: 'document:report', exact: 'The council met' }],
        },
        ReviewStatus.ACCEPTED,
      ),
  },
  'an edit': {
    before: (n) => (draft) =>
      addNode(
        draft,
        concept('Person'),
        { id: `person:e${n}`, names: names('Before') },
        ReviewStatus.ACCEPTED,
      ),
    work: (n) => (draft) =>
      editNode(draft, concept('Person'), `person:e${n}`, { names: names(`After ${n}`) }, 1),
  },
  'a review': {
    before: (n) => (draft) =>
      addNode(draft, concept('Statement'), { ...spoken, id: `statement:r${n}` }, ReviewStatus.PROPOSED),
    work: (n) => (draft) => review(draft, `statement:r${n}`, ReviewDecision.ACCEPT, 1),
  },
  'a retraction': {
    before: (n) => (draft) =>
      addNode(draft, concept('Statement'), { ...spoken, id: `statement:t${n}` }, ReviewStatus.ACCEPTED),
    work: (n) => (draft) => retract(draft, `statement:t${n}`, 1),
  },
  'a merge': {
    before: (n) => (draft) =>
      addNode(
        draft,
        concept('Person'),
        { id: `person:m${n}`, names: names(`M ${n}`) },
        ReviewStatus.ACCEPTED,
      ),
    work: (n) => (draft) => merge(draft, `person:m${n}`, 'person:kim'),
  },
};

type Work = (draft: Draft) => Promise<Outcome<string>>;

describe('a write whose answer is lost', () => {
  let test: TestGraph;
  let proxy: BoltProxy;
  let graph: Graph;
  let commits = 0;

  beforeAll(async () => {
    test = await openTestGraph();
    await loadBundles(test.graph, model, [{ file: 'newsroom.yaml', data: newsroom }]);
    // Every other COMMIT goes unanswered, so most writes are tried twice, and some more often.
    proxy = await openBoltProxy(test.connection.uri, () => commits++ % 2 === 0);
    graph = await connect({ ...test.connection, uri: proxy.uri });
  }, 120_000);
  afterAll(async () => {
    await graph.close();
    await proxy.close();
    await test.close();
  });

  it.each(Object.entries(kinds))(
    `is done once: ${CUTS} times %s`,
    async (name, { before, work }) => {
      const published: string[] = [];
      const direct = new Changer(test.graph, model, settle);
      const changer = new Changer(graph, model, settle, (change) => published.push(change));
      const request = (n: number, by: string) => ({
        operation: 'test',
        kind: ChangeKind.UPDATE,
        by,
        reason: null,
        key: `${by} ${n}`,
        body: n,
      });
      /** As a client does that keeps its key: it sends again when it heard nothing, which the driver gives up after 30 s. */
      const send = async (over: Changer, by: string, n: number, wanted: Work): Promise<string> => {
        for (;;) {
          try {
            return await over.change(request(n, by), wanted, async (_, { change }) => change);
          } catch (error) {
            if ((error as IsnadError).extensions?.code !== ErrorCode.GRAPH_UNAVAILABLE) throw error;
          }
        }
      };
      const first = proxy.cuts();
      const acknowledged: string[] = [];
      let next = 0;
      const worker = async (): Promise<void> => {
        while (proxy.cuts() - first < CUTS) {
          const n = next++;
          if (before !== undefined) await send(direct, `before ${name}`, n, before(n));
          acknowledged.push(await send(changer, name, n, work(n)));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      const kept = await test.graph.read<{ id: string }>(
        'test',
        'MATCH (c:Change { by: $name }) RETURN c.id AS id',
        { name },
      );
      // Neither twice nor lost, and told of at most once.
      expect(kept.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
      expect(new Set(published).size).toBe(published.length);
      expect(acknowledged).toEqual(expect.arrayContaining(published));
      expect(proxy.cuts() - first).toBeGreaterThanOrEqual(CUTS);
    },
    600_000,
  );
});

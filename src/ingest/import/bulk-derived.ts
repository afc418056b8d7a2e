// What follows from the records of a bulk import? The same as by the rules of `derive`, which would take longer: a test holds them equal.

import type { Model } from '../../graph/model.js';
import type { NodeRecord } from '../../graph/write/node-record.js';
import { appearance } from '../derive/appearances.js';
import { entityEdge, holds } from '../derive/entity-edges.js';
import { counted } from '../derive/statement-counts.js';
import { Partitions } from '../partitions.js';
import type { BulkRows } from './bulk-rows.js';
import { CountedNodes } from './counted-nodes.js';

/** The rules of `derive` that nothing is left to do for. */
export const madeInBulk: ReadonlySet<string> = new Set([
  'appearances',
  'statement-counts',
  'entity-edges-gone',
  'entity-edges',
]);

const PASSAGE = 'p';
const STATEMENT = 's';

/** Works it out record by record; what has to wait for later records waits on disk. */
export class BulkDerived {
  /** By passages: their documents, and the statements that they are evidence of. */
  private readonly evidence: Partitions;
  /** By statements with several passages: the documents of these. */
  private readonly documents: Partitions;
  private readonly countedNodes: CountedNodes;
  private readonly counted: ReadonlySet<string>;

  constructor(
    model: Model,
    private readonly rows: BulkRows,
    folder: string,
    bytes: number,
  ) {
    this.evidence = new Partitions(folder, 'evidence', bytes);
    this.documents = new Partitions(folder, 'documents-of-evidence', bytes);
    this.countedNodes = new CountedNodes(folder, bytes);
    this.counted = new Set(counted.flatMap(({ of }) => model.implementing(of).map(({ type }) => type)));
  }

  /** Writes the node, or keeps it until its statements are counted. */
  node(labels: string, { id, concept }: NodeRecord, properties: Readonly<Record<string, unknown>>): void {
    if (this.counted.has(concept.type)) this.countedNodes.keep(labels, id, properties);
    else this.rows.node(labels, 'id', id, properties);
  }

  /** Takes a record whose relationships lead to the nodes that answer. */
  add(record: NodeRecord): void {
    const { id, concept, edges } = record;
    if (concept.type === 'Passage') {
      for (const { relationship, to } of edges) {
        if (relationship === 'IN') this.evidence.append(id, `${PASSAGE}\t${id}\t${to}`);
      }
    } else if (concept.type === 'Statement') this.addStatement(record);
    else if (concept.type === 'Claim') this.addClaim(record);
  }

  close(): void {
    for (const { labels, id, properties } of this.countedNodes.counted()) {
      this.rows.node(labels, 'id', id, properties);
    }
    this.appear();
  }

  private addStatement({ id, edges, properties }: NodeRecord): void {
    const passages = edges.filter(({ relationship }) => relationship === 'EVIDENCED_BY');
    const several = passages.length > 1 ? '+' : '';
    for (const { to } of passages) this.evidence.append(to, `${STATEMENT}${several}\t${to}\t${id}`);
    if (properties.status !== 'ACCEPTED') return;
    for (const { relationship, to } of edges) {
      if (counted.some((one) => one.relationship === relationship)) this.countedNodes.count(to);
    }
  }

  private addClaim({ id, edges, properties }: NodeRecord): void {
    if (!holds(properties)) return;
    const end = (name: string) => edges.find(({ relationship }) => relationship === name)?.to;
    const [subject, object] = [end('SUBJECT'), end('OBJECT')];
    if (subject === undefined || object === undefined) return;
    this.rows.relationship(String(properties.predicate), subject, object, entityEdge(id));
  }

  private appear(): void {
    for (const lines of this.evidence.parts()) {
      const documents = new Map<string, string>();
      for (const line of lines) {
        const [kind, passage, document] = line.split('\t') as [string, string, string];
        if (kind === PASSAGE) documents.set(passage, document);
      }
      for (const line of lines) {
        const [kind, passage, statement] = line.split('\t') as [string, string, string];
        if (kind === PASSAGE) continue;
        const document = documents.get(passage)!;
        if (kind === STATEMENT) this.rows.relationship(...appearance(statement, document));
        else this.documents.append(statement, `${statement}\t${document}`);
      }
    }
    for (const lines of this.documents.parts()) {
      for (const line of new Set(lines)) {
        const [statement, document] = line.split('\t') as [string, string];
        this.rows.relationship(...appearance(statement, document));
      }
    }
  }
}

// What does each level of a nested question ask, for all keys of the level at once?
import DataLoader from 'dataloader';
import type { Driver } from 'neo4j-driver';
import { rowsOf } from './database.js';

export interface Level {
  /** From the ids in `$keys` to rows of `key` and `found`. */
  readonly cypher: string;
  readonly many: boolean;
}

// A number from JavaScript is a float to Neo4j, which a limit must not be: hence `toInteger`.
const each = 'UNWIND $keys AS key MATCH (n:Node {id: key})';

export const levels = {
  node: { many: false, cypher: `${each} RETURN key, { id: n.id, name: n.names_en[0] } AS found` },
  statements: {
    many: true,
    cypher: `${each} CALL (n) {
      MATCH (n)<-[:SAID_BY]-(s:Statement) WHERE s.status = 'ACCEPTED'
      WITH s ORDER BY s.saidOn_desc DESC, s.id LIMIT toInteger($first)
      RETURN collect({ id: s.id, text: coalesce(s.text_en[0], s.text_ar[0]), form: s.form, act: s.act, saidOn: s.saidOn }) AS found
    } RETURN key, found`,
  },
  attendees: {
    many: true,
    cypher: `${each} CALL (n) {
      MATCH (n)<-[:ATTENDED]-(p:Person) WHERE p.status = 'ACCEPTED'
      WITH p ORDER BY p.sortName, p.id LIMIT toInteger($first)
      RETURN collect({ id: p.id, name: p.names_en[0] }) AS found
    } RETURN key, found`,
  },
  event: {
    many: false,
    cypher: `${each} MATCH (n)-[:SAID_AT]->(e) RETURN key, { id: e.id, name: e.names_en[0] } AS found`,
  },
  evidence: {
    many: true,
    cypher: `${each} MATCH (n)-[r:EVIDENCED_BY]->(x) WITH key, x ORDER BY r.order
      RETURN key, collect({ id: x.id, exact: x.exact }) AS found`,
  },
  document: {
    many: false,
    cypher: `${each} MATCH (n)-[:IN]->(d) RETURN key, { id: d.id, name: d.names_en[0] } AS found`,
  },
} satisfies Record<string, Level>;

/** The loaders of one request, made when they are first asked. */
export class Loaders {
  private readonly made = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly driver: Driver) {}

  /** The loader of a level; of lists, the first so many. */
  of(level: Level, first: number): DataLoader<string, unknown> {
    const name = `${first} ${level.cypher}`;
    const loader = this.made.get(name) ?? new DataLoader((keys) => this.load(level, first, keys));
    this.made.set(name, loader);
    return loader;
  }

  private async load({ cypher, many }: Level, first: number, keys: readonly string[]): Promise<unknown[]> {
    const rows = await rowsOf<{ key: string; found: unknown }>(this.driver, cypher, { keys, first });
    const found = new Map(rows.map((row) => [row.key, row.found]));
    return keys.map((key) => found.get(key) ?? (many ? [] : null));
  }
}

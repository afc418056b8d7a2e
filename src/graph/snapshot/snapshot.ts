/** The lines of a snapshot, each one JSON: a header, every node, every relationship, and the counts of both. */
export interface SnapshotHeader {
  readonly snapshot: typeof SNAPSHOT;
  /** The names of the migrations that the graph had. */
  readonly migrations: readonly string[];
}

export interface SnapshotNode extends SnapshotProperties {
  readonly labels: readonly string[];
}

export interface SnapshotRelationship extends SnapshotProperties {
  readonly from: NodeKey;
  readonly type: string;
  readonly to: NodeKey;
}

export interface SnapshotProperties {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Those that are whole numbers to Neo4j, which JSON cannot tell from others. */
  readonly integers: readonly string[];
}

/** What tells a node from all others: a label, a property that is unique among its nodes, and its value. */
export type NodeKey = readonly [label: string, property: string, value: string];

export interface SnapshotEnd {
  readonly nodes: number;
  readonly relationships: number;
}

/** What the first line of a snapshot says it is. */
export const SNAPSHOT = 'isnad-1';

/** A node as a drawing of the graph shows it. */
export interface ViewNode {
  readonly id: string;
  /** `Person`, `Statement`, … */
  readonly type: string;
  /** Its original name, or the beginning of what was said. */
  readonly label: string;
  readonly labelAr: string | null;
  readonly labelEn: string | null;
  /** The kind of an event or document; the act of a statement. */
  readonly kind: string | null;
  /** Where it stands in review; null for what is not reviewed. */
  readonly status: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** An edge as a drawing of the graph shows it. */
export interface ViewEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The relationship, or the predicate of a claim. */
  readonly kind: string;
  readonly directed: boolean;
  /** The claim that it stands for. */
  readonly claim: string | null;
  readonly polarity: string | null;
  /** How a statement takes another one up. */
  readonly stance: string | null;
  readonly status: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** Ids of the passages that show it. */
  readonly evidence: readonly string[];
}

/** Nodes and edges to be written, each from the beginning whenever they are asked for; every edge joins two of the nodes. */
export interface GraphView {
  nodes(): AsyncIterable<ViewNode>;
  edges(): AsyncIterable<ViewEdge>;
}

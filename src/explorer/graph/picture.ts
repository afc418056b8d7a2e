// What is in the picture: nodes, and what joins them. Every change makes a new picture, so that each step can be undone.
import type { HopKind, PictureJoinFragment, PictureNodeFragment } from '../api/operations.generated.js';

export type NodeKind = PictureNodeFragment['__typename'];

export interface PictureNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** When it was, as precise as known; null for what has no date. */
  readonly date: string | null;
}

export interface Join {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: HopKind;
  /** The claim that joins the two; null where a statement or the record itself does. */
  readonly via: string | null;
}

export interface Picture {
  readonly nodes: ReadonlyMap<string, PictureNode>;
  readonly joins: ReadonlyMap<string, Join>;
}

export const emptyPicture: Picture = { nodes: new Map(), joins: new Map() };

export function nodeOf(node: PictureNodeFragment): PictureNode {
  const { id, __typename: kind } = node;
  const label = 'text' in node ? node.text : 'name' in node ? node.name : id;
  const date =
    'saidOn' in node
      ? node.saidOn
      : 'start' in node
        ? node.start
        : 'publishedOn' in node
          ? node.publishedOn
          : null;
  return { id, kind, label, date };
}

export function joinOf({ kind, from, to, via }: PictureJoinFragment): Join {
  return {
    key: [from.id, kind, to.id, via?.id ?? ''].join(' '),
    from: from.id,
    to: to.id,
    kind,
    via: via?.id ?? null,
  };
}

/** The picture with more in it. Joins with an end that is not in it are left out. */
export function grown(picture: Picture, nodes: readonly PictureNode[], joins: readonly Join[]): Picture {
  const all = new Map(picture.nodes);
  for (const node of nodes) all.set(node.id, node);
  const joined = new Map(picture.joins);
  for (const join of joins) if (all.has(join.from) && all.has(join.to)) joined.set(join.key, join);
  return { nodes: all, joins: joined };
}

/** The picture without a node and what joined it. */
export function without(picture: Picture, id: string): Picture {
  return {
    nodes: new Map([...picture.nodes].filter(([key]) => key !== id)),
    joins: new Map([...picture.joins].filter(([, { from, to }]) => from !== id && to !== id)),
  };
}

/** The picture with what is known anew of its nodes: their labels, in another language. */
export function reworded(picture: Picture, nodes: ReadonlyMap<string, PictureNode>): Picture {
  const { joins } = picture;
  return { nodes: new Map([...picture.nodes].map(([id, node]) => [id, nodes.get(id) ?? node])), joins };
}

/** What joins a node to others. */
export function joinsAt({ joins }: Picture, id: string): Join[] {
  return [...joins.values()].filter(({ from, to }) => from === id || to === id);
}

// What does the chain of a statement look like as a graph? Several chains that share a step share a card.
import type {
  AgentBadgeFragment,
  ChainStepFragment,
  PassageWordsFragment,
  StatementPageQuery,
} from '../api/operations.generated.js';

type Shown = NonNullable<StatementPageQuery['statement']>;

/** A document, somebody who passed the words on, the speaker, or somebody whose words the speaker passes on. */
export type CardKind = 'document' | 'relay' | 'speaker' | 'conveyed';

export interface ChainCard {
  readonly key: string;
  readonly kind: CardKind;
  readonly agent: AgentBadgeFragment | null;
  readonly document: ChainStepFragment['document'];
  /** What they said, or the words with which they passed it on, once for each time that they did. */
  readonly statements: NonNullable<ChainStepFragment['statement']>[];
  /** On a document: the passages of it that show the words of the statement. */
  readonly words: PassageWordsFragment[];
}

export interface ChainEdge {
  readonly from: ChainCard;
  readonly to: ChainCard;
  /** The passages that show this step, of every document that tells it. */
  readonly evidence: PassageWordsFragment[];
}

export interface ChainGraph {
  /** From the documents inward, no card before one that leads to it. */
  readonly cards: readonly ChainCard[];
  readonly edges: readonly ChainEdge[];
}

export function chainGraph(statement: Pick<Shown, 'id' | 'chains' | 'conveys'>): ChainGraph {
  const cards = new Map<string, ChainCard>();
  const edges = new Map<string, ChainEdge>();
  const card = (made: ChainCard): ChainCard => {
    const known = cards.get(made.key) ?? made;
    cards.set(made.key, known);
    return known;
  };
  const join = (from: ChainCard, to: ChainCard, evidence: readonly PassageWordsFragment[]) => {
    const key = `${from.key} ${to.key}`;
    const edge = edges.get(key) ?? { from, to, evidence: [] };
    edges.set(key, edge);
    addPassages(edge.evidence, evidence);
  };

  for (const { links } of statement.chains) {
    const steps = links.map((_, at) => card(cardOf(links, at, statement.id)));
    addPassages(steps[0]?.words ?? [], links.at(-1)?.evidence ?? []);
    links.forEach(({ statement: said, evidence }, at) => {
      const { statements } = steps[at]!;
      if (said && !statements.some(({ id }) => id === said.id)) statements.push(said);
      if (at > 0) join(steps[at - 1]!, steps[at]!, evidence);
    });
  }
  const speaker = cards.get(statement.id);
  for (const inner of speaker ? statement.conveys : []) {
    const { id: key, speaker: agent } = inner;
    const made = card({ key, kind: 'conveyed', agent, document: null, statements: [inner], words: [] });
    join(speaker!, made, inner.evidence);
  }
  return { cards: inOrder([...cards.values()], [...edges.values()]), edges: [...edges.values()] };
}

function cardOf(links: readonly ChainStepFragment[], at: number, shown: string): ChainCard {
  const { document, agent } = links[at]!;
  const key = keyOf(links, at);
  const kind = document ? 'document' : key === shown ? 'speaker' : 'relay';
  return { key, kind, agent, document, statements: [], words: [] };
}

/** Whoever passed the same words on twice, to two documents, is one card: one origin, as it is counted. */
function keyOf(links: readonly ChainStepFragment[], at: number): string {
  const { document, statement, agent } = links[at]!;
  if (at === links.length - 1 || agent === null || document) return (statement ?? document)!.id;
  return `${agent.id} ${keyOf(links, at + 1)}`;
}

function addPassages(to: PassageWordsFragment[], passages: readonly PassageWordsFragment[]): void {
  for (const passage of passages) if (!to.some(({ id }) => id === passage.id)) to.push(passage);
}

function inOrder(cards: readonly ChainCard[], edges: readonly ChainEdge[]): ChainCard[] {
  const rank = (key: string): number =>
    Math.max(0, ...edges.filter(({ to }) => to.key === key).map(({ from }) => 1 + rank(from.key)));
  return cards
    .map((card) => ({ card, rank: rank(card.key) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ card }) => card);
}

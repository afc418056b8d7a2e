// The chain of a statement, to be taken away: as it is drawn, and as nodes and joins with the words that show each step.
import { addressOf } from '../app/address.js';
import type { useWords } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';
import { drawingOf } from '../take-away/drawing-of.js';
import { paper } from '../take-away/paper.js';
import type { GraphData, LegendItem, View } from '../take-away/view.js';
import { wordOfStep } from './card-name.js';
import type { ChainCard, ChainGraph } from './chain-graph.js';

type Words = ReturnType<typeof useWords>;

/** `drawing` gives the part of the page that the chain is drawn in. */
export function chainTakeAway(
  graph: ChainGraph,
  drawing: () => HTMLElement,
  title: string,
  language: string,
  t: Words,
): View {
  return {
    picture: () => ({ title, notes: [], legend: legendOf(graph, t), draw: () => drawingOf(drawing()) }),
    graph: () => dataOf(graph, language, t),
  };
}

function legendOf({ cards }: ChainGraph, t: Words): LegendItem[] {
  const { edge, mark, accent } = paper();
  const isUnnamed = ({ document, agent }: ChainCard) => !document && agent?.__typename === 'UnnamedAgent';
  return [
    { mark: 'card', colour: edge, text: t('take.legend.named') },
    ...(cards.some(isUnnamed)
      ? [{ mark: 'dashed-card' as const, colour: edge, text: t('take.legend.unnamed') }]
      : []),
    { mark: 'line', colour: accent, text: t('take.legend.step') },
    { mark: 'words', colour: mark, text: t('take.legend.words') },
  ];
}

function dataOf({ cards, edges }: ChainGraph, language: string, t: Words): GraphData {
  return {
    nodeColumns: ['kind', 'part', 'words', 'date', 'address'],
    edgeColumns: ['evidence', 'document'],
    nodes: cards.map(({ key, kind, document, agent, statements, words }) => {
      const shown = document ?? agent;
      const said = statements.map(({ texts }) => chooseText(texts, language).text);
      return {
        id: key,
        label: shown?.name ?? t('chain.nobody'),
        values: {
          kind: document ? 'Document' : (agent?.__typename ?? null),
          part: kind,
          words: (document ? words.map(({ exact }) => exact) : said).join(' | '),
          date: document ? document.publishedOn : null,
          address: shown ? window.location.origin + addressOf(shown.id) : null,
        },
        colour: colours[kind],
        at: null,
      };
    }),
    edges: edges.map((edge) => ({
      from: edge.from.key,
      to: edge.to.key,
      label: t(wordOfStep(edge)),
      values: {
        evidence: edge.evidence.map(({ exact }) => exact).join(' | '),
        document: [...new Set(edge.evidence.map(({ document }) => document.id))].join(' '),
      },
    })),
  };
}

const colours: Record<ChainCard['kind'], string> = {
  document: '#4a5568',
  relay: '#c08a7e',
  speaker: '#8f2f22',
  conveyed: '#8f2f22',
};

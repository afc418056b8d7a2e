// What are the steps and cards of a chain called in a line of text?
import type { WordKey } from '../i18n/en.js';
import type { useWords } from '../i18n/language.js';
import type { ChainCard, ChainEdge } from './chain-graph.js';

/** A document by its title, a statement by whoever said it; isolated, so that it keeps its own direction. */
export function nameOfCard({ document, agent }: ChainCard, t: ReturnType<typeof useWords>): string {
  const name = document?.name ?? agent?.name;
  return name === undefined ? t('chain.nobody') : `\u2068${name}\u2069`;
}

export function wordOfStep({ to }: ChainEdge): WordKey {
  const words = {
    document: 'statement.recorded',
    relay: 'chain.relay',
    speaker: 'chain.speaker',
    conveyed: 'chain.conveyed',
  } as const;
  return words[to.kind];
}

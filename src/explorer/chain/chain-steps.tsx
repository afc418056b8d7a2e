// The same chain as a list, for whoever does not look at pictures.
import { useWords } from '../i18n/language.js';
import { MarkedWords } from '../quotation/passage-words.js';
import { nameOfCard, wordOfStep } from './card-name.js';
import type { ChainGraph } from './chain-graph.js';

export function ChainSteps({ graph }: { graph: ChainGraph }) {
  const t = useWords();
  return (
    <details className="chain-steps">
      <summary>{t('chain.table')}</summary>
      <ol>
        {graph.edges.map((edge) => (
          <li key={`${edge.from.key} ${edge.to.key}`}>
            <p>
              {nameOfCard(edge.from, t)} — {t(wordOfStep(edge))} {nameOfCard(edge.to, t)}
            </p>
            {edge.evidence.map((passage) => (
              <MarkedWords key={passage.id} passage={passage} />
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}

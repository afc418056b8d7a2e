// The signature view: how the words reached us, from the documents, through everybody who passed them on, to the speaker.
import { useMemo, useRef } from 'react';
import type { StatementPageQuery } from '../api/operations.generated.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';
import { TakeAway } from '../take-away/take-away.js';
import { Card } from './chain-card.js';
import { chainGraph } from './chain-graph.js';
import { cardWidth, chainLayout } from './chain-layout.js';
import { Step } from './chain-step.js';
import { ChainSteps } from './chain-steps.js';
import { chainTakeAway } from './chain-take-away.js';
import { useSizes } from './use-sizes.js';
import './chain.css';

export function Chain({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  const t = useWords();
  const { language } = useLanguage();
  const { observe, heights, widths } = useSizes();
  const graph = useMemo(() => chainGraph(statement), [statement]);
  const room = widths.get('room') ?? 0;
  const rtl = language === 'ar';
  const { width, height, places, lines } = useMemo(
    () => chainLayout(graph, heights, room, rtl),
    [graph, heights, room, rtl],
  );
  const drawing = useRef<HTMLDivElement>(null);
  const title = `${t('statement.chain')}: \u2068${chooseText(statement.texts, language).text}\u2069`;
  const measured = room > 0 && graph.cards.every(({ key }) => heights.has(key));
  return (
    <figure className="chain" aria-label={t('chain.label')}>
      <div ref={observe} data-size="room" />
      {room > 0 && (
        <div
          ref={drawing}
          className="chain-drawing"
          style={{ width, height, visibility: measured ? 'visible' : 'hidden' }}
        >
          {/* Positions are counted from the left in both directions: the layout itself is mirrored. */}
          <svg className="chain-lines" width={width} height={height} aria-hidden="true">
            {lines.map(({ from, to, path }) => (
              <path
                key={`${from} ${to}`}
                d={path}
                className={
                  graph.cards.find(({ key }) => key === to)?.agent?.__typename === 'UnnamedAgent'
                    ? 'chain-line chain-line-unnamed'
                    : 'chain-line'
                }
              />
            ))}
          </svg>
          {graph.cards.map((card) => {
            const place = places.get(card.key);
            return (
              <div
                key={card.key}
                ref={observe}
                data-size={card.key}
                className="chain-place"
                style={{
                  left: place?.x ?? 0,
                  top: place?.y ?? 0,
                  width: place?.width ?? cardWidth(graph, room),
                }}
              >
                <Card card={card} />
              </div>
            );
          })}
          {graph.edges.map((edge, at) => (
            <Step key={`${edge.from.key} ${edge.to.key}`} edge={edge} middle={lines[at]!.middle} />
          ))}
        </div>
      )}
      <p className="actions">
        <TakeAway
          name={`chain-${statement.id}`}
          isDisabled={!measured}
          of={chainTakeAway(graph, () => drawing.current!, title, language, t)}
        />
      </p>
      <ChainSteps graph={graph} />
    </figure>
  );
}

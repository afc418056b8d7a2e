// The signature view: how the words reached us, from the documents, through everybody who passed them on, to the speaker.
import { useMemo } from 'react';
import type { StatementPageQuery } from '../api/operations.generated.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { Card } from './chain-card.js';
import { chainGraph } from './chain-graph.js';
import { cardWidth, chainLayout } from './chain-layout.js';
import { Step } from './chain-step.js';
import { ChainSteps } from './chain-steps.js';
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
  const measured = room > 0 && graph.cards.every(({ key }) => heights.has(key));
  return (
    <figure className="chain" aria-label={t('chain.label')}>
      <div ref={observe} data-size="room" />
      {room > 0 && (
        <div className="chain-drawing" style={{ width, height, visibility: measured ? 'visible' : 'hidden' }}>
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
      <ChainSteps graph={graph} />
    </figure>
  );
}

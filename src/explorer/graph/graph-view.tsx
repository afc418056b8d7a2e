// The drawing itself: sigma on a graphology graph that follows the picture.
import Graph from 'graphology';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type Sigma from 'sigma';
import { useWords } from '../i18n/language.js';
import { arrange } from './arrange.js';
import { followPicture, scaleFor } from './follow-picture.js';
import { openSigma } from './open-sigma.js';
import type { Picture } from './picture.js';
import type { Position } from './picture-link.js';
import type { Selection } from './selection.js';

export interface Drawing {
  /** Where every node is now. */
  positions(): Map<string, Position>;
  /** Shows all of it. */
  fit(): void;
  /** Finds better places for all nodes that are not pinned. */
  arrange(): void;
}

export function GraphView({
  picture,
  known,
  hidden,
  selection,
  onSelect,
  onMoved,
  drawing,
}: {
  picture: Picture;
  /** Positions from a link: they stay. */
  known: ReadonlyMap<string, Position>;
  hidden: { nodes: ReadonlySet<string>; joins: ReadonlySet<string> };
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onMoved: () => void;
  drawing: RefObject<Drawing | null>;
}) {
  const t = useWords();
  const place = useRef<HTMLDivElement>(null);
  const graph = useRef(new Graph({ multi: true, type: 'directed' }));
  const sigma = useRef<Sigma | null>(null);
  const [broken, setBroken] = useState(false);
  const now = useRef({ hidden, selection, onSelect, onMoved });
  now.current = { hidden, selection, onSelect, onMoved };
  const stop = useRef<() => void>(() => undefined);

  useEffect(() => {
    const view = openSigma(place.current!, graph.current, now);
    if (view === null) {
      setBroken(true);
      return;
    }
    sigma.current = view;
    const start = () => {
      stop.current();
      const pinned = new Set(graph.current.filterNodes((_, { pinned }) => pinned));
      stop.current = arrange(graph.current, pinned, () => now.current.onMoved());
    };
    drawing.current = {
      positions: () => new Map(graph.current.mapNodes((id, { x, y, pinned }) => [id, { x, y, pinned }])),
      fit: () => void view.getCamera().animatedReset({ duration: 200 }),
      arrange: start,
    };
    return () => {
      stop.current();
      view.kill();
      sigma.current = null;
      drawing.current = null;
    };
  }, [drawing]);

  useEffect(() => {
    const isNew = followPicture(graph.current, picture, known);
    sigma.current?.setSetting('labelRenderedSizeThreshold', 5 * scaleFor(picture.nodes.size));
    if (isNew && sigma.current) drawing.current?.arrange();
    sigma.current?.refresh();
  }, [picture, known, drawing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is hidden or selected is read while painting
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [hidden, selection]);

  if (broken) return <p className="nothing">{t('graph.noWebgl')}</p>;
  return (
    <div
      ref={place}
      className="graph-drawing"
      role="img"
      aria-label={t('graph.label', { nodes: picture.nodes.size, edges: picture.joins.size })}
    />
  );
}

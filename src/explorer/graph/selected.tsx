// What is chosen in the graph, what can be done with it, and what it is joined to.
import { useState } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../app/address.js';
import { Directed, Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import { joinsAt, type Picture } from './picture.js';
import type { Selection } from './selection.js';
import { Why } from './why.js';

export interface Actions {
  expand(id: string): void;
  findPath(from: string, to: string): void;
  remove(id: string): void;
  select(selection: Selection | null): void;
}

export function Selected({
  picture,
  selection,
  actions,
}: {
  picture: Picture;
  selection: Selection | null;
  actions: Actions;
}) {
  if (selection === null) return null;
  const join = selection.kind === 'join' ? picture.joins.get(selection.key) : undefined;
  if (join) return <Why picture={picture} join={join} />;
  return <SelectedNode key={selection.key} picture={picture} id={selection.key} actions={actions} />;
}

function SelectedNode({ picture, id, actions }: { picture: Picture; id: string; actions: Actions }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const node = picture.nodes.get(id);
  if (node === undefined) return null;
  return (
    <div className="graph-selected">
      <p className="kicker">{t(`kind.${node.kind}`)}</p>
      <h2>
        <Directed text={node.label} />
      </h2>
      <div className="actions">
        <button type="button" className="quiet-button" onClick={() => actions.expand(id)}>
          {t('graph.expand')}
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {t('graph.path')}
        </button>
        <button type="button" className="quiet-button" onClick={() => actions.remove(id)}>
          {t('graph.remove')}
        </button>
        <Link href={addressOf(id)} className="button">
          {t('graph.page')}
        </Link>
      </div>
      {asking && (
        <SearchBox
          label={t('graph.path')}
          onChoose={(to) => {
            setAsking(false);
            actions.findPath(id, to);
          }}
        />
      )}
      <ul className="graph-joins">
        {joinsAt(picture, id).map((join) => {
          const other = picture.nodes.get(join.from === id ? join.to : join.from)!;
          return (
            <li key={join.key}>
              <span className="tag">{t(`hop.${join.kind}`)}</span>{' '}
              <button
                type="button"
                className="graph-link"
                onClick={() => actions.select({ kind: 'node', key: other.id })}
              >
                <Isolated>{other.label}</Isolated>
              </button>{' '}
              <button
                type="button"
                className="graph-link graph-why-link"
                aria-label={t('graph.why.of', { from: node.label, to: other.label })}
                onClick={() => actions.select({ kind: 'join', key: join.key })}
              >
                {t('graph.why')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

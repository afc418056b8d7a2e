// The graph as a table: every node with what it is joined to, and the same actions.
import { useState } from 'react';
import { Directed } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { joinsAt, type Picture } from './picture.js';
import type { Selection } from './selection.js';

const PAGE = 100;

export function GraphTable({
  picture,
  hidden,
  onSelect,
}: {
  picture: Picture;
  hidden: ReadonlySet<string>;
  onSelect: (selection: Selection) => void;
}) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const nodes = open ? [...picture.nodes.values()].filter(({ id }) => !hidden.has(id)) : [];
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('graph.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('graph.table.nodes')}</th>
            <th scope="col">{t('timeline.table.kind')}</th>
            <th scope="col">{t('graph.table.edges')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.slice(0, shown).map(({ id, label, kind }) => (
            <tr key={id}>
              <th scope="row">
                <button
                  type="button"
                  className="graph-link"
                  onClick={() => onSelect({ kind: 'node', key: id })}
                >
                  <Directed text={label} />
                </button>
              </th>
              <td>{t(`kind.${kind}`)}</td>
              <td>
                {joinsAt(picture, id).map(({ key, from, to, kind: hop }) => (
                  <button
                    key={key}
                    type="button"
                    className="graph-link graph-table-join"
                    onClick={() => onSelect({ kind: 'join', key })}
                  >
                    {t(`hop.${hop}`)} <bdi>{picture.nodes.get(from === id ? to : from)?.label}</bdi>
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {nodes.length > shown && (
        <button type="button" className="quiet-button" onClick={() => setShown(shown + PAGE)}>
          {t('more')}
        </button>
      )}
    </details>
  );
}

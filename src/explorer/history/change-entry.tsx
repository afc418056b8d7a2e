// One change: when, who, what sort, why, what it did, and the ways back from it.
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { ChangeToldFragment } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { Directed } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { Author } from './author.js';
import { ChangeLine } from './change-line.js';
import { type Difference, type Line, linesOf } from './change-lines.js';
import { Instant } from './instant.js';
import { NodeName } from './names.js';

export type ToldChange = ChangeToldFragment & { readonly differences: readonly Difference[] };

/** Where a change has an address of its own. */
export function changeAddress(id: string): string {
  return `/history?change=${encodeURIComponent(id)}`;
}

/** `of`: the node whose history it stands in. `most`: how many lines are told. `onUndo`: absent for whoever may not. */
export function ChangeEntry({
  change,
  of,
  most,
  onUndo,
}: {
  change: ToldChange;
  of?: string;
  most: number;
  onUndo?: (id: string) => void;
}) {
  const t = useWords();
  const told = change.differences.slice(0, most);
  const isWhole = change.differences.length <= most && (of === undefined || change.nodeCount === 1);
  const about = of ?? change.targets[0]?.id;
  return (
    <li className={change.undoneBy ? 'history-entry history-entry-undone' : 'history-entry'}>
      <p className="history-head">
        <strong>{t(`history.kind.${change.kind}`)}</strong>
        <Link href={changeAddress(change.id)}>
          <Instant at={change.at} />
        </Link>
        <Author by={change.by} />
      </p>
      {change.reason && (
        <p className="history-reason">
          <Directed text={change.reason} />
        </p>
      )}
      <Lines differences={told} grouped={of === undefined} />
      {!isWhole && (
        <p className="tag">
          {t('history.nodes', { count: change.nodeCount })}{' '}
          <Link href={changeAddress(change.id)}>{t('history.everything')}</Link>
        </p>
      )}
      {change.undoneBy && (
        <p className="history-undone">
          {t('history.undoneBy')} <Author by={change.undoneBy.by} />,{' '}
          <Link href={changeAddress(change.undoneBy.id)}>
            <Instant at={change.undoneBy.at} />
          </Link>
        </p>
      )}
      <div className="actions history-actions">
        {onUndo && !change.undoneBy && (
          <button type="button" className="quiet-button" onClick={() => onUndo(change.id)}>
            {t('history.undo')}
          </button>
        )}
        {about && !about.startsWith('passage:') && change.kind !== 'IMPORT' && (
          <>
            {change.kind !== 'CREATE' && (
              <Link href={`${addressOf(about)}?asOf=${justBefore(change.at)}`}>{t('past.before')}</Link>
            )}
            <Link href={`${addressOf(about)}?asOf=${change.at}`}>{t('past.after')}</Link>
          </>
        )}
      </div>
    </li>
  );
}

/** What happened, node by node where it is told of several. */
export function Lines({ differences, grouped }: { differences: readonly Difference[]; grouped: boolean }) {
  const groups = useMemo(() => groupsOf(linesOf(differences), grouped), [differences, grouped]);
  return groups.map(([node, lines]) => (
    <div key={node} className="history-node">
      {grouped && (
        <p className="history-name">
          <NodeName id={node} fields={fieldsIn(lines)} />
        </p>
      )}
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what happened never changes
        <ChangeLine key={at} line={line} />
      ))}
    </div>
  ));
}

/** By node, in order. Of what came with a bundle or a file, only how much is told where there is much. */
function groupsOf(lines: readonly Line[], grouped: boolean): [string, Line[]][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (grouped && line.kind === 'brought' && lines.length > 10) continue;
    groups.set(line.node, [...(groups.get(line.node) ?? []), line]);
  }
  return [...groups];
}

const fieldsIn = (lines: readonly Line[]) =>
  lines.flatMap((line) => ('fields' in line ? [line.fields] : []))[0];

const justBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString();

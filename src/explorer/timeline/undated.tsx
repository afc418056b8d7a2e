// What has no date still belongs to the story: a tray beside the axis, counted.
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import {
  type EventInTimeFragment,
  type StatementInTimeFragment,
  UndatedOfDocument,
} from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { Isolated } from '../design/bidi.js';
import { useLanguage, useWords } from '../i18n/language.js';
import type { UndatedItem } from './timeline-take-away.js';

export type Undatable = EventInTimeFragment | StatementInTimeFragment;

/** The same as the item of a timeline, without a time. */
export function undatedItem(node: Undatable): UndatedItem {
  return { id: node.id, kind: node.__typename, label: node.__typename === 'Event' ? node.name : node.text };
}

export function Undated({ nodes }: { nodes: readonly Undatable[] }) {
  const t = useWords();
  if (nodes.length === 0) return null;
  return (
    <details className="timeline-undated">
      <summary>{t('timeline.undated', { count: nodes.length })}</summary>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <span className="tag">{t(`kind.${node.__typename}`)}</span>{' '}
            <Link href={addressOf(node.id)}>
              <Isolated>{node.__typename === 'Event' ? node.name : node.text}</Isolated>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The undated statements and events of some entities, each once; empty until they are known. */
export function useUndated(of: readonly string[]): readonly Undatable[] {
  const client = useClient();
  const { language } = useLanguage();
  const [nodes, setNodes] = useState<readonly Undatable[]>([]);
  const ids = of.join(' ');
  useEffect(() => {
    let wanted = true;
    const asked = ids.split(' ').map((id) => client.query(UndatedOfDocument, { id, lang: language }));
    void Promise.all(asked).then((answers) => {
      const found = answers.flatMap(({ data }) => [
        ...(data?.events.edges ?? []).map(({ node }) => node).filter(({ start }) => start === null),
        ...[data?.said, data?.about, data?.at]
          .flatMap((page) => page?.edges ?? [])
          .map(({ node }) => node)
          .filter(({ saidOn }) => saidOn === null),
      ]);
      if (wanted) setNodes([...new Map(found.map((node) => [node.id, node])).values()]);
    });
    return () => {
      wanted = false;
    };
  }, [client, ids, language]);
  return nodes;
}

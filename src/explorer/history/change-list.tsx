// Changes, the latest first; more of them on request, and the way to take one back.
import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { Answered, Nothing } from '../api/answered.js';
import {
  ChangesDocument,
  type ChangesQuery,
  type ChangesQueryVariables,
} from '../api/operations.generated.js';
import { failureOf, useAnswer } from '../api/use-answer.js';
import { More } from '../design/more.js';
import { useWords } from '../i18n/language.js';
import { useMay } from '../write/role.js';
import { ChangeEntry, type ToldChange } from './change-entry.js';
import { idsIn } from './change-lines.js';
import { Names } from './names.js';
import { UndoDialog } from './undo-dialog.js';
import './history.css';

export type ChangesAsked = Omit<ChangesQueryVariables, 'after' | 'of'>;

/** How many lines are told of one change; the rest has its own address. */
const MOST_LINES = 30;

/** `of`: the node whose history it is; only what happened to that is told then. */
export function ChangeList({ asked, of, none }: { asked: ChangesAsked; of?: string; none: string }) {
  const t = useWords();
  const mayUndo = useMay('EDITOR');
  const [undoing, setUndoing] = useState<string | null>(null);
  const variables = { ...asked, of: of === undefined ? null : [of] };
  const answer = useAnswer(ChangesDocument, variables);
  return (
    <>
      <Answered answer={answer}>
        {({ changes }) =>
          changes.totalCount === 0 ? (
            <Nothing>{none}</Nothing>
          ) : (
            <>
              <p className="tag">{t('history.count', { count: changes.totalCount })}</p>
              <Pages
                // A change on top of it begins the list anew.
                key={`${JSON.stringify(variables)} ${changes.edges[0]?.node.id}`}
                page={changes}
                variables={variables}
                of={of}
                onUndo={mayUndo ? setUndoing : undefined}
              />
            </>
          )
        }
      </Answered>
      {undoing !== null && <UndoDialog key={undoing} change={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}

function Pages({
  page,
  variables,
  of,
  onUndo,
}: {
  page: ChangesQuery['changes'];
  variables: ChangesQueryVariables;
  of?: string;
  onUndo?: (id: string) => void;
}) {
  const client = useClient();
  const [further, setFurther] = useState<ChangesQuery['changes'][]>([]);
  const changes = useMemo(
    () => [page, ...further].flatMap(({ edges }) => edges.map(({ node }) => node as ToldChange)),
    [page, further],
  );
  const ids = useMemo(() => changes.flatMap(idsOf), [changes]);
  const { pageInfo } = further.at(-1) ?? page;
  const load = async () => {
    const { data, error } = await client.query(ChangesDocument, { ...variables, after: pageInfo.endCursor });
    if (data) setFurther([...further, data.changes]);
    return failureOf(error);
  };
  return (
    <Names ids={ids}>
      <ol className="history-list">
        {changes.map((change) => (
          <ChangeEntry key={change.id} change={change} of={of} most={MOST_LINES} onUndo={onUndo} />
        ))}
      </ol>
      {pageInfo.hasNextPage && <More shown={changes.length} total={page.totalCount} load={load} />}
    </Names>
  );
}

/** The nodes that a change names where it is told; not the thousands that a file brought. */
export function idsOf({ differences, targets }: ToldChange): string[] {
  const told = differences.slice(0, MOST_LINES);
  return [...targets.slice(0, 3).map(({ id }) => id), ...idsIn(told)];
}

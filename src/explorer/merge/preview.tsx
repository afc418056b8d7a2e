// What would a merge do? The server does it and keeps nothing: both as they are, the one as it would be, and what would move.
import { type ReactNode, useMemo } from 'react';
import { Provider, useClient } from 'urql';
import { Answered } from '../api/answered.js';
import { MergePreviewDocument, type MergePreviewQuery } from '../api/operations.generated.js';
import { uncachedClient } from '../api/uncached-client.js';
import { useAnswer } from '../api/use-answer.js';
import { idsIn } from '../history/change-lines.js';
import { fieldWord } from '../history/field-word.js';
import { Names } from '../history/names.js';
import { Value } from '../history/value.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { Side } from './side.js';

interface Previewed {
  readonly from: string;
  readonly into: string;
  readonly onSwap: () => void;
  /** What can be done about it, shown once it is seen. */
  readonly children: ReactNode;
}

export function Preview({ children, ...props }: Previewed) {
  // The one that stays is in the answer twice, as it is and as it would be: a cache would make them one.
  const client = useMemo(uncachedClient, []);
  const outer = useClient();
  return (
    <Provider value={client}>
      <Shown key={`${props.from} ${props.into}`} {...props}>
        <Provider value={outer}>{children}</Provider>
      </Shown>
    </Provider>
  );
}

function Shown({ from, into, onSwap, children }: Previewed) {
  const t = useWords();
  const { language } = useLanguage();
  const answer = useAnswer(MergePreviewDocument, { from, into, lang: language });
  return (
    <Answered answer={answer}>
      {({ mergePreview }) => (
        <>
          <div className="beside same-sides">
            <Side title={t('same.from')} entity={mergePreview.from} />
            <Side title={t('same.into')} entity={mergePreview.into} />
          </div>
          <p className="actions">
            <button type="button" className="quiet-button" onClick={onSwap}>
              {t('same.swap')}
            </button>
          </p>
          <section aria-labelledby="same-survivor">
            <h2 id="same-survivor">{t('same.survivor')}</h2>
            <Side entity={mergePreview.survivor} before={mergePreview.into} />
            <Moved moved={mergePreview.moved} />
            <Conflicts into={into} conflicts={mergePreview.conflicts} />
          </section>
          {children}
        </>
      )}
    </Answered>
  );
}

type Preview = MergePreviewQuery['mergePreview'];

function Moved({ moved }: Pick<Preview, 'moved'>) {
  const t = useWords();
  if (moved.length === 0) return <p>{t('same.moved.none')}</p>;
  return (
    <>
      <p>{t('same.moved')}</p>
      <ul className="comma-list same-moved">
        {moved.map(({ type, count }) => (
          <li key={type}>{t(`same.moved.${type as 'Statement'}`, { count })}</li>
        ))}
      </ul>
    </>
  );
}

function Conflicts({ into, conflicts }: Pick<Preview, 'conflicts'> & { into: string }) {
  const t = useWords();
  const type = into.slice(0, into.indexOf(':'));
  const ids = useMemo(
    () =>
      idsIn(conflicts.map(({ field, kept, dropped }) => ({ id: into, field, before: kept, after: dropped }))),
    [conflicts, into],
  );
  if (conflicts.length === 0) return <p>{t('same.conflicts.none')}</p>;
  return (
    <Names ids={ids}>
      <table className="same-conflicts">
        <caption>{t('same.conflicts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('same.conflict.field')}</th>
            <th scope="col">{t('same.conflict.kept')}</th>
            <th scope="col">{t('same.conflict.dropped')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ field, kept, dropped }) => {
            const word = fieldWord(type, field);
            return (
              <tr key={field}>
                <th scope="row">{word === null ? field : t(word)}</th>
                <td>
                  <Value type={type} field={field} value={kept} />
                </td>
                <td>
                  <del>
                    <Value type={type} field={field} value={dropped} />
                  </del>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Names>
  );
}

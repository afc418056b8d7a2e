// Two that may be the same: both side by side, what would become of them, and the ways to say so, surely or as a guess.
import { useState } from 'react';
import { Link } from 'wouter';
import { Answered } from '../api/answered.js';
import { type ChangeToldFragment, TwoOfDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { EntityName } from '../entity/entity-name.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { useMay } from '../write/role.js';
import { Done } from './done.js';
import { MergeForm } from './merge-form.js';
import { Preview } from './preview.js';
import { SuggestForm } from './suggest-form.js';

const agents = ['person', 'organization', 'unnamed-agent'];

export function Two({ from, into, onSwap }: { from: string; into: string; onSwap: () => void }) {
  const t = useWords();
  const { language } = useLanguage();
  const mayMerge = useMay('EDITOR');
  const [done, setDone] = useState<{ how: 'merged' | 'suggested'; change: ChangeToldFragment } | null>(null);
  const answer = useAnswer(TwoOfDocument, { ids: [from, into], lang: language });
  const isAgent = agents.includes(into.slice(0, into.indexOf(':')));
  return (
    <>
      {done !== null && (
        <Done
          key={done.change.id}
          how={done.how}
          change={done.change.id}
          from={from}
          into={into}
          onUndone={() => setDone(null)}
        />
      )}
      {done?.how !== 'merged' && (
        <Answered answer={answer}>
          {({ nodes: [one, other] }) =>
            !one || !other || !('name' in one) || !('name' in other) ? (
              <p className="nothing">{t('missing.title')}</p>
            ) : one.id === other.id ? (
              <p>
                {t('same.already')} <EntityName entity={one} />
              </p>
            ) : mayMerge ? (
              <Preview from={from} into={into} onSwap={onSwap}>
                <div className="beside">
                  <MergeForm
                    from={from}
                    into={into}
                    onDone={(change) => setDone({ how: 'merged', change })}
                  />
                  {isAgent && (
                    <SuggestForm
                      one={from}
                      other={into}
                      onDone={(change) => setDone({ how: 'suggested', change })}
                    />
                  )}
                </div>
              </Preview>
            ) : (
              <>
                <p className="same-pair">
                  <EntityName entity={one} /> <span className="tag">{t('same.and')}</span>{' '}
                  <EntityName entity={other} />
                </p>
                <p>{t('same.editors')}</p>
              </>
            )
          }
        </Answered>
      )}
      <p>
        <Link href="/same">{t('same.title')}</Link>
      </p>
    </>
  );
}

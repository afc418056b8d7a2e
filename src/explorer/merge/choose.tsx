// Who or what is it the same as? The other one is searched for among those of its type.
import { Link } from 'wouter';
import { Answered } from '../api/answered.js';
import { TwoOfDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { EntityName } from '../entity/entity-name.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import { searchTypeOf } from './search-type.js';

export function Choose({ one, onChoose }: { one: string; onChoose: (other: string) => void }) {
  const t = useWords();
  const { language } = useLanguage();
  const answer = useAnswer(TwoOfDocument, { ids: [one], lang: language });
  return (
    <Answered answer={answer}>
      {({ nodes: [node] }) =>
        node && 'name' in node ? (
          <>
            <p className="same-one">
              {t('same.of')} <EntityName entity={node} />
            </p>
            <SearchBox
              size="large"
              label={t('same.search')}
              types={searchTypeOf(node.id)}
              onChoose={(id) => id !== node.id && onChoose(id)}
            />
            <p className="tag">{t('same.search.hint')}</p>
          </>
        ) : (
          <p className="nothing">
            {t('missing.title')} <Link href="/same">{t('same.title')}</Link>
          </p>
        )
      }
    </Answered>
  );
}

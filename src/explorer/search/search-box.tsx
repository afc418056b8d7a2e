// The one box that everything is found with: results as you type, grouped by kind, chosen with the keyboard.
import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { useLocation } from 'wouter';
import { SearchDocument, type SearchType } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { addressOf } from '../app/address.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { groupResults, isSearchable, whyNotSearched } from './group-results.js';
import { ResultText } from './result-text.js';
import { useDebounced } from './use-debounced.js';
import './search.css';

/** With `onChoose`, gives what was chosen instead of opening its page. `types`: looks only for these; for everything when absent. */
export function SearchBox({
  size = 'small',
  words: given = '',
  label,
  types,
  onChoose,
}: {
  size?: 'small' | 'large';
  words?: string;
  label?: string;
  types?: SearchType[];
  onChoose?: (id: string, name: string) => void;
}) {
  const t = useWords();
  const { language } = useLanguage();
  const [location, navigate] = useLocation();
  const [words, setWords] = useState(given);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const asked = useDebounced(words.trim(), 150);
  const searchable = isSearchable(asked);
  const answer = useAnswer(SearchDocument, { words: asked, lang: language, first: 24, types }, !searchable);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the results
  useEffect(() => setOpen(false), [location]);
  useEffect(() => setWords(given), [given]);

  const whyNot = whyNotSearched(words.trim());
  const showing = open && searchable && words.trim() !== '' && whyNot === null;
  const groups = groupResults(answer.data?.search.edges ?? []);
  const nameOf = (id: string) => {
    const found = answer.data?.search.edges.find(({ node }) => node.id === id)?.node;
    return found && 'name' in found ? found.name : id;
  };
  const choose = (id: string) => {
    setOpen(false);
    if (onChoose) setWords('');
    if (onChoose) onChoose(id, nameOf(id));
    else navigate(addressOf(id));
  };
  return (
    <search className={`search-box search-box-${size}`}>
      <form
        ref={box}
        onSubmit={(event) => {
          event.preventDefault();
          if (onChoose || !isSearchable(words)) return;
          setOpen(false);
          navigate(`/search?q=${encodeURIComponent(words.trim())}`);
        }}
        onBlur={(event) => !box.current?.contains(event.relatedTarget) && setOpen(false)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        <Autocomplete
          inputValue={words}
          onInputChange={(next) => {
            setWords(next);
            setOpen(true);
          }}
          disableAutoFocusFirst
        >
          <SearchField aria-label={label ?? t('search.label')} className="search-field">
            <Input
              className="search-input"
              placeholder={label ?? t('search.placeholder')}
              dir="auto"
              onFocus={() => setOpen(true)}
            />
          </SearchField>
          <div
            className="search-panel"
            hidden={!showing && !(open && whyNot !== null)}
            aria-busy={answer.fetching || asked !== words.trim()}
          >
            {open && whyNot !== null && (
              <p className="search-note" role="status">
                {t(whyNot)}
              </p>
            )}
            {showing && answer.failure && (
              <p className="search-note">
                {t(answer.failure.code === 'UNAUTHENTICATED' ? 'credential.needed' : 'failure.unreachable')}
              </p>
            )}
            <ListBox
              aria-label={t('search.results')}
              items={showing ? groups : []}
              dependencies={[language, answer.data]}
              selectionMode="none"
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => (
                <p className="search-note">
                  {answer.fetching ? t('waiting') : t('search.none', { words: asked })}
                </p>
              )}
            >
              {({ kind, results }) => (
                <ListBoxSection id={kind} className="search-group">
                  <Header className="search-kind">{t(`kinds.${kind}`)}</Header>
                  {results.map((result) => (
                    <ListBoxItem
                      key={result.node.id}
                      id={result.node.id}
                      textValue={result.node.id}
                      className="search-result"
                    >
                      <ResultText result={result} />
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </div>
        </Autocomplete>
      </form>
    </search>
  );
}

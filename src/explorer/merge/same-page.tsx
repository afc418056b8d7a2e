// Are two the same? The pairs that may be; or one, and the search for the other; or both, with what a merge would do.
import { parseAsString, useQueryStates } from 'nuqs';
import { Page } from '../app/page.js';
import { useWords } from '../i18n/language.js';
import { Choose } from './choose.js';
import { Suggestions } from './suggestions.js';
import { Two } from './two.js';
import './merge.css';

const parsers = { from: parseAsString, into: parseAsString };

export default function SamePage() {
  const t = useWords();
  const [{ from, into }, choose] = useQueryStates(parsers, { history: 'push' });
  const one = into ?? from;
  return (
    <Page title={t(one === null ? 'same.title' : 'same.two')}>
      {one === null && <Suggestions />}
      {one !== null && (from === null || into === null) && (
        <Choose one={one} onChoose={(other) => choose({ from: other, into: one })} />
      )}
      {from !== null && into !== null && (
        <Two
          key={[from, into].sort().join(' ')}
          from={from}
          into={into}
          onSwap={() => choose({ from: into, into: from }, { history: 'replace' })}
        />
      )}
    </Page>
  );
}

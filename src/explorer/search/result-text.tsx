// One result in a line or two, with the words that were found marked in their own spelling.
import { Fragment } from 'react';

import { AgentName } from '../agent/agent-name.js';
import type { SearchQuery } from '../api/operations.generated.js';
import { Directed } from '../design/bidi.js';
import { useLanguage } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';
import type { Result } from './group-results.js';

type Highlight = SearchQuery['search']['edges'][number]['highlights'][number];

export function ResultText({ result: { node, highlights } }: { result: Result }) {
  const { language } = useLanguage();
  const shown = highlights.find((highlight) => highlight.language === language) ?? highlights[0];
  if (node.__typename === 'Statement')
    return (
      <>
        <span className="result-title">
          {shown ? (
            <Marked highlight={shown} others={highlights} />
          ) : (
            <Directed text={chooseText(node.texts, language).text} />
          )}
        </span>
        <span className="result-more">
          <AgentName agent={node.speaker} link={false} />
        </span>
      </>
    );
  if (!('name' in node)) return <span className="result-title">{node.id}</span>;
  const isName = shown?.field === 'name' && wholeOf(shown) === node.name;
  return (
    <>
      <span className="result-title">
        {isName ? <Marked highlight={shown} others={highlights} /> : <Directed text={node.name} />}
      </span>
      {shown && !isName && (
        <span className="result-more">
          <Marked highlight={shown} others={highlights} />
        </span>
      )}
    </>
  );
}

function wholeOf({ before, match, after }: Highlight): string {
  return before + match + after;
}

/** All the marks that lie in the same stretch of text: each match comes as a highlight of its own. */
function Marked({ highlight, others }: { highlight: Highlight; others: readonly Highlight[] }) {
  const text = wholeOf(highlight);
  const marks = others
    .filter((other) => wholeOf(other) === text)
    .map(({ before, match }) => ({ from: before.length, to: before.length + match.length }))
    .sort((a, b) => a.from - b.from);
  return (
    <Directed text={text} lang={highlight.language ?? undefined}>
      {marks.map(({ from, to }, at) => (
        <Fragment key={from}>
          {text.slice(marks[at - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </Directed>
  );
}

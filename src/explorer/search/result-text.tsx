// One result in a line or two, with the words that were found marked in their own spelling.

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
          {shown ? <Marked highlight={shown} /> : <Directed text={chooseText(node.texts, language).text} />}
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
        {isName ? <Marked highlight={shown} /> : <Directed text={node.name} />}
      </span>
      {shown && !isName && (
        <span className="result-more">
          <Marked highlight={shown} />
        </span>
      )}
    </>
  );
}

function wholeOf({ before, match, after }: Highlight): string {
  return before + match + after;
}

function Marked({ highlight }: { highlight: Highlight }) {
  return (
    <Directed text={wholeOf(highlight)} lang={highlight.language ?? undefined}>
      {highlight.before}
      <mark>{highlight.match}</mark>
      {highlight.after}
    </Directed>
  );
}

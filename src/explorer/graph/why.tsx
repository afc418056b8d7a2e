// Why are two nodes joined? The statement or claim that joins them, and the words that show it.
import { Answered } from '../api/answered.js';
import { WhyDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { ClaimSource, ClaimText } from '../claim/claim-text.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { PassageCard } from '../quotation/passage-words.js';
import { StatementCard } from '../statement/statement-card.js';
import type { Join, Picture } from './picture.js';

export function Why({ picture, join }: { picture: Picture; join: Join }) {
  const t = useWords();
  const name = (id: string) => `\u2068${picture.nodes.get(id)?.label ?? id}\u2069`;
  const reason = reasonFor(join);
  return (
    <div className="graph-why" aria-live="polite">
      <h2>{t('graph.why')}</h2>
      <p>
        {name(join.from)} — {t(`hop.${join.kind}`)} — {name(join.to)}
      </p>
      {reason === null ? <p className="nothing">{t('graph.why.none')}</p> : <Reason id={reason} />}
    </div>
  );
}

/** The claim that joins the two, else the statement at one of its ends: the one that passes on, responds or says. */
export function reasonFor({ via, from, to }: Join): string | null {
  return via ?? [from, to].find((id) => id.startsWith('statement:')) ?? null;
}

function Reason({ id }: { id: string }) {
  const { language } = useLanguage();
  const answer = useAnswer(WhyDocument, { id, lang: language });
  return (
    <Answered answer={answer}>
      {({ node }) => (
        <>
          {node?.__typename === 'Statement' && <StatementCard statement={node} />}
          {node?.__typename === 'Claim' && (
            <div className="claim">
              <ClaimText claim={node} />
              <ClaimSource claim={node} />
            </div>
          )}
          {node &&
            'words' in node &&
            node.words.map((passage) => <PassageCard key={passage.id} passage={passage} />)}
        </>
      )}
    </Answered>
  );
}

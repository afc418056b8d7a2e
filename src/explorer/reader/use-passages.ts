// All passages of a document, however many: the pages after the first are fetched one after the other.
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { PassagesOfDocumentDocument, type PassagesOfFragment } from '../api/operations.generated.js';
import { useLanguage } from '../i18n/language.js';

export type Passage = PassagesOfFragment['edges'][number]['node'];

/** Those known so far, in the order of the text. Without a first page, that is fetched too. */
export function usePassages(document: string | null, first: PassagesOfFragment | null): readonly Passage[] {
  const client = useClient();
  const { language } = useLanguage();
  const [further, setFurther] = useState<readonly PassagesOfFragment[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document or language begins anew
  useEffect(() => setFurther([]), [document, language]);
  const last = further.at(-1) ?? first;
  useEffect(() => {
    if (document === null || last?.pageInfo.hasNextPage === false) return;
    let wanted = true;
    const after = last?.pageInfo.endCursor;
    void client
      .query(PassagesOfDocumentDocument, { id: document, lang: language, after })
      .then(({ data }) => {
        if (wanted && data?.document) setFurther((before) => [...before, data.document!.passages]);
      });
    return () => {
      wanted = false;
    };
  }, [client, document, language, last]);
  return useMemo(
    () => [...(first ? [first] : []), ...further].flatMap(({ edges }) => edges.map(({ node }) => node)),
    [first, further],
  );
}

/** The passages that show a statement or claim that the chosen one shows too. */
export function kindredOf(chosen: string, passages: readonly Passage[]): ReadonlySet<string> {
  const shown = (passage: Passage) => [...passage.statements, ...passage.claims].map(({ id }) => id);
  const own = new Set(passages.filter(({ id }) => id === chosen).flatMap(shown));
  return new Set(passages.filter((passage) => shown(passage).some((id) => own.has(id))).map(({ id }) => id));
}

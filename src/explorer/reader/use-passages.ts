// All passages of a document, however many: the pages after the first are fetched one after the other.
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { PassagesOfDocumentDocument, type PassagesOfFragment } from '../api/operations.generated.js';
import { useAsOf } from '../history/as-of.js';
import { useLanguage } from '../i18n/language.js';

export type Passage = PassagesOfFragment['edges'][number]['node'];

export interface Passages {
  /** Those known so far, in the order of the text. */
  readonly known: readonly Passage[];
  /** How many there are in all. */
  readonly total: number;
  /** Puts passages in that were recorded just now. */
  add(passages: readonly Passage[]): void;
}

/** Between one try and the next while the server is away. */
const WAIT_MS = 3_000;

/** Without a first page, that is fetched too. No document has none. */
export function usePassages(document: string | null, first: PassagesOfFragment | null): Passages {
  const client = useClient();
  const { language } = useLanguage();
  const asOf = useAsOf();
  const [further, setFurther] = useState<readonly PassagesOfFragment[]>([]);
  const [added, setAdded] = useState<readonly Passage[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document or language begins anew
  useEffect(() => {
    setFurther([]);
    setAdded([]);
  }, [document, language, asOf]);
  const [attempt, setAttempt] = useState(0);
  const last = further.at(-1) ?? first;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (document === null || last?.pageInfo.hasNextPage === false) return;
    let wanted = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const after = last?.pageInfo.endCursor;
    void client
      .query(PassagesOfDocumentDocument, { id: document, lang: language, after, asOf })
      .then(({ data }) => {
        if (!wanted) return;
        if (data?.document) setFurther((before) => [...before, data.document!.passages]);
        else again = setTimeout(() => setAttempt((before) => before + 1), WAIT_MS);
      });
    return () => {
      wanted = false;
      clearTimeout(again);
    };
  }, [client, document, language, asOf, last, attempt]);
  return useMemo(() => {
    const read = [...(first ? [first] : []), ...further].flatMap(({ edges }) =>
      edges.map(({ node }) => node),
    );
    const known = added.length === 0 ? read : merged(read, added);
    return {
      known,
      total: Math.max(known.length, (first ?? further[0])?.totalCount ?? 0),
      add: (passages) => setAdded((before) => [...before, ...passages]),
    };
  }, [first, further, added]);
}

/** Each once, in the order of the text; what was added last is the newest. */
function merged(read: readonly Passage[], added: readonly Passage[]): Passage[] {
  const byId = new Map([...read, ...added].map((passage) => [passage.id, passage]));
  const at = ({ start }: Passage) => start ?? Number.POSITIVE_INFINITY;
  return [...byId.values()].sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
}

/** The passages that show a statement or claim that the chosen one shows too. */
export function kindredOf(chosen: string, passages: readonly Passage[]): ReadonlySet<string> {
  const shown = (passage: Passage) => [...passage.statements, ...passage.claims].map(({ id }) => id);
  const own = new Set(passages.filter(({ id }) => id === chosen).flatMap(shown));
  if (own.size === 0) return new Set();
  return new Set(passages.filter((passage) => shown(passage).some((id) => own.has(id))).map(({ id }) => id));
}

// What is being recorded from the text, and what can be done with the words that are selected in it?
import { useCallback, useMemo, useState } from 'react';
import { setHash } from '../app/use-hash.js';
import { useAsOf } from '../history/as-of.js';
import { useWords } from '../i18n/language.js';
import { type DraftKind, openBefore, rememberOpen } from '../record/draft-store.js';
import type { Offer, RecordDocument, Saved } from '../record/record-panel.js';
import { wordsBetween } from '../record/words.js';
import { useMay } from '../write/role.js';
import type { SelectionAction } from './selection-bar.js';
import type { Passages } from './use-passages.js';
import { type SelectedWords, selectedWords, useSelectedWords } from './use-selected-words.js';

/** A text that is read, with its passages. */
export interface ReadText {
  readonly document: RecordDocument;
  readonly passages: Passages;
}

export interface Recording {
  /** Whether the reader may write. */
  readonly may: boolean;
  readonly open: { kind: DraftKind; document: RecordDocument } | null;
  readonly offer: Offer | null;
  readonly saved: Saved | null;
  readonly selected: SelectedWords | null;
  readonly actions: readonly SelectionAction[];
  begin(kind: DraftKind): void;
  close(): void;
  taken(): void;
  keep(saved: Saved): void;
}

/** The first of the texts is the one that the page is about. */
export function useRecording(texts: readonly ReadText[]): Recording {
  const t = useWords();
  const mayWrite = useMay('CONTRIBUTOR');
  const asOf = useAsOf();
  // Nothing is written into the past.
  const may = mayWrite && asOf === null;
  const selected = useSelectedWords(may);
  const [open, setOpen] = useState(() => openBefore(texts.map(({ document }) => document.id)));
  const [offer, setOffer] = useState<Offer | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const textOf = (id: string | undefined) => texts.find(({ document }) => document.id === id);
  const of = textOf(open?.document);

  const begin = (kind: DraftKind, document = texts[0]!.document.id) => {
    setSaved(null);
    if (open) rememberOpen(open.document, null);
    rememberOpen(document, kind);
    setOpen({ kind, document });
  };
  const close = () => {
    if (open) rememberOpen(open.document, null);
    setOpen(null);
  };
  const offerAs = (as: Offer['as'], kind: DraftKind) => () => {
    const now = selectedWords() ?? selected;
    const text = textOf(now?.document)?.document.text;
    const words = now && text ? wordsBetween(text, now.from, now.to) : null;
    if (now === null || words === null) return;
    setOffer({ words, as });
    if (open?.document !== now.document || open.kind !== kind) begin(kind, now.document);
    window.getSelection()?.removeAllRanges();
  };
  const isOpenHere = open !== null && of !== undefined && selected?.document === open.document;
  const record: SelectionAction[] = [
    { name: 'statement', label: t('record.statement'), act: offerAs('evidence', 'statement') },
    { name: 'claim', label: t('record.claim'), act: offerAs('evidence', 'claim') },
  ];
  const fill: SelectionAction[] = [
    { name: 'evidence', label: t('record.as.evidence'), act: offerAs('evidence', open?.kind ?? 'statement') },
    ...(open?.kind === 'statement'
      ? [{ name: 'relay', label: t('record.as.relay'), act: offerAs('relay', 'statement') }]
      : []),
  ];
  const taken = useCallback(() => setOffer(null), []);
  return {
    may,
    open: useMemo(() => (open && of ? { kind: open.kind, document: of.document } : null), [open, of]),
    offer,
    saved,
    selected,
    actions: isOpenHere ? fill : record,
    begin,
    close,
    taken,
    keep: (saved) => {
      of?.passages.add(saved.passages);
      close();
      setSaved(saved);
      const [first] = saved.passages;
      if (first) setHash(first.id);
    },
  };
}

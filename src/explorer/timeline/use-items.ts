// The items of a timeline, with claims put into words.
import type { TimelineEntryOfFragment } from '../api/operations.generated.js';
import { valueInWords } from '../claim/value-in-words.js';
import { en, type WordKey } from '../i18n/en.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { type ClaimInTime, itemOf, type TimelineItem } from './timeline-items.js';

type Node = Parameters<typeof itemOf>[0];

/** A function that turns nodes into items, in their order, without those that have no date. */
export function useItems(): (nodes: readonly Node[]) => TimelineItem[] {
  const t = useWords();
  const locale = localeOf(useLanguage().language);
  const claimLabel = ({ predicate, polarity, subject, object, value }: ClaimInTime) => {
    const key = `${polarity === 'DENIED' ? 'denied' : 'predicate'}.${predicate}`;
    const said = key in en ? t(key as WordKey) : predicate;
    return [subject.name, said, valueInWords(value, t, locale), object?.name].filter(Boolean).join(' ');
  };
  return (nodes) => nodes.map((node) => itemOf(node, claimLabel)).filter((item) => item !== null);
}

/** The nodes of a timeline's entries. */
export function nodesOf(timeline: { edges: readonly { node: TimelineEntryOfFragment }[] }): Node[] {
  return timeline.edges.map(({ node }) => node.item);
}

// What do people, places, events, documents and statements become?
import type { ExportedItem } from '../export-format.js';
import { dateOf, type Entity, entity, fieldsOf } from './entity.js';
import { languageCode } from './language-code.js';

interface Words {
  readonly text: string;
  readonly kind?: string;
  readonly original?: boolean;
}

/** By the type of the node; a topic has no counterpart. */
export const things: Readonly<Record<string, (exported: ExportedItem) => Entity>> = {
  Person: (exported) => entity(exported.item.id, 'Person', { ...names(exported), ...externalIds(exported) }),
  Organization: (exported) =>
    entity(exported.item.id, 'Organization', { ...names(exported), ...externalIds(exported) }),
  UnnamedAgent: (exported) =>
    entity(exported.item.id, 'LegalEntity', {
      ...names(exported),
      summary: [`Not named by the source. ${fieldsOf(exported).anonymityReason ?? ''}`.trim()],
    }),
  Place: (exported) => {
    const { name, alias } = names(exported);
    const { latitude, longitude } = fieldsOf(exported);
    return entity(exported.item.id, 'Address', {
      full: name,
      remarks: alias,
      latitude: [latitude],
      longitude: [longitude],
    });
  },
  Event: (exported) => {
    const { kind, start, end, place } = fieldsOf(exported);
    return entity(exported.item.id, 'Event', {
      ...names(exported),
      keywords: [kind],
      startDate: [dateOf(start)],
      endDate: [dateOf(end)],
      addressEntity: [place],
    });
  },
  Document: (exported) => {
    const { kind, text, url, publishedOn, language } = fieldsOf(exported);
    const schema = text !== undefined ? 'PlainText' : kind === 'ARTICLE' ? 'Article' : 'Document';
    const { name, ...others } = names(exported);
    return entity(exported.item.id, schema, {
      title: name.slice(0, 1),
      name,
      ...others,
      keywords: [kind],
      language: [languageCode(language)],
      publishedAt: [dateOf(publishedOn)],
      sourceUrl: [url],
      bodyText: [text],
    });
  },
  Statement: (exported) => {
    const { form, act } = fieldsOf(exported);
    const texts = exported.item.texts as readonly Words[];
    const original = texts.find((text) => text.original) ?? texts[0]!;
    const about = (exported.item.about ?? []) as readonly string[];
    return entity(exported.item.id, 'Note', {
      name: [original.text],
      description: [original, ...texts.filter((text) => text !== original)].map(({ text }) => text),
      keywords: [form, act],
      entity: about.filter((id) => !id.startsWith('topic:')),
      proof: exported.documents,
    });
  },
};

function names({ item }: ExportedItem) {
  const of = (...kinds: string[]) =>
    (item.names as readonly Words[]).filter(({ kind }) => kinds.includes(kind!)).map(({ text }) => text);
  const [first] = item.names as readonly Words[];
  const preferred = of('PREFERRED');
  return {
    name: preferred.length > 0 ? preferred : [first!.text],
    alias: of('ALIAS', 'TRANSLITERATION'),
    previousName: of('FORMER'),
  };
}

/** Wikidata and LEI have properties of their own; the number of any other register is a registration number. */
function externalIds({ concept, item }: ExportedItem) {
  const ids = (item.externalIds ?? []) as readonly { scheme: string; value: string; url?: string }[];
  const of = (scheme: string) => ids.filter((id) => id.scheme === scheme).map(({ value }) => value);
  const others = ids.filter(({ scheme }) => scheme !== 'wikidata' && scheme !== 'lei');
  return {
    wikidataId: of('wikidata'),
    leiCode: concept.type === 'Organization' ? of('lei') : [],
    registrationNumber: others.map(({ value }) => value),
    sourceUrl: ids.map(({ url }) => url),
  };
}

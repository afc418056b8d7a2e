// What are the concepts, their properties and their edges called in the vocabularies of the web?
import type { Concept } from '../../graph/concept.js';
import { concepts } from '../concepts.js';

/** Ids become IRIs by it: `person:amal` is `urn:isnad:person:amal`. */
export const ID_SPACE = 'urn:isnad:';

/** Of whatever schema.org, Web Annotation and PROV have no word for. */
const OWN = `${ID_SPACE}vocab:`;

export const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  isnad: OWN,
};

/** What each concept is an instance of; the first one is the closest. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  Person: ['schema:Person', 'prov:Person'],
  Organization: ['schema:Organization', 'prov:Organization'],
  UnnamedAgent: ['isnad:UnnamedAgent', 'prov:Agent'],
  Place: ['schema:Place'],
  Event: ['schema:Event'],
  Topic: ['schema:DefinedTerm'],
  Document: ['schema:CreativeWork', 'prov:Entity'],
  Passage: ['oa:SpecificResource'],
  Statement: ['schema:Quotation', 'prov:Entity'],
  Claim: ['schema:Claim', 'prov:Entity'],
};

/** Where there is a word, by `Concept.field`. */
const TERMS: Readonly<Record<string, string>> = {
  'Place.latitude': 'schema:latitude',
  'Place.longitude': 'schema:longitude',
  'Place.partOf': 'schema:containedInPlace',
  'Event.start': 'schema:startDate',
  'Event.end': 'schema:endDate',
  'Event.place': 'schema:location',
  'Event.partOf': 'schema:superEvent',
  'Document.language': 'schema:inLanguage',
  'Document.url': 'schema:url',
  'Document.publishedOn': 'schema:datePublished',
  'Document.contentHash': 'schema:sha256',
  'Document.text': 'schema:text',
  'Document.publisher': 'schema:publisher',
  'Document.authors': 'schema:author',
  'Document.translationOf': 'schema:translationOfWork',
  'Document.partOf': 'schema:isPartOf',
  'Passage.document': 'oa:hasSource',
  'Passage.exact': 'oa:exact',
  'Passage.prefix': 'oa:prefix',
  'Passage.suffix': 'oa:suffix',
  'Passage.start': 'oa:start',
  'Passage.end': 'oa:end',
  'Statement.speaker': 'schema:spokenByCharacter',
  'Statement.saidOn': 'schema:dateCreated',
  'Statement.event': 'schema:recordedAt',
  'Statement.place': 'schema:locationCreated',
  'Statement.about': 'schema:about',
  'Statement.recordedIn': 'schema:isPartOf',
  'Statement.conveys': 'prov:wasDerivedFrom',
  'Statement.evidence': 'prov:wasQuotedFrom',
  'Claim.subject': 'rdf:subject',
  'Claim.object': 'rdf:object',
  'Claim.validFrom': 'schema:validFrom',
  'Claim.validTo': 'schema:validThrough',
  'Claim.assertedBy': 'schema:appearance',
  'Claim.evidence': 'prov:wasQuotedFrom',
};

/** The property under which each kind of name stands, in the order in which they are read. */
export const NAME_TERMS: Readonly<Record<string, string>> = {
  PREFERRED: 'schema:name',
  ALIAS: 'schema:alternateName',
  TRANSLITERATION: 'isnad:transliteration',
  FORMER: 'isnad:formerName',
};

/** The property of a field; one of Isnad's own vocabulary where there is no other word. */
export function termOf({ type }: Concept, field: string): string {
  return TERMS[`${type}.${field}`] ?? `isnad:${field}`;
}

/** The context that stands in each document, so that nobody needs to fetch one: prefixes, and which properties hold ids. */
export function contextOf(): Record<string, unknown> {
  const ids = concepts.map(({ idType }) => [idType, `${ID_SPACE}${idType}:`]);
  const edges = concepts.flatMap((concept) =>
    Object.entries(concept.edges)
      .filter(([, edge]) => edge.properties === undefined)
      .map(([name]) => [termOf(concept, name), { '@type': '@id' }]),
  );
  const inner = ['schema:translator', 'isnad:target'].map((term) => [term, { '@type': '@id' }]);
  return { ...PREFIXES, ...Object.fromEntries([...ids, ...edges, ...inner]) };
}

/** The full IRI of a compact one. */
export function iriOf(term: string): string {
  const at = term.indexOf(':');
  return `${PREFIXES[term.slice(0, at)]}${term.slice(at + 1)}`;
}

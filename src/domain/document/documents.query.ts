import type { Listing } from '../../graph/field-plan.js';
import { listQuery, nodeQuery } from '../../graph/query.js';
import { byId } from '../node/known-id.js';
import { between, byDate } from '../scalar/dated.listing.js';
import type { DocumentFilter } from './document-filter.type.js';

export const documentListing: Listing<DocumentFilter> = {
  type: 'Document',
  orders: byDate('publishedOn', 'PUBLISHED_ON'),
  filter: ({ kind, language, publisher, from, to }, node, compiler) => ({
    match:
      publisher == null
        ? []
        : [`(${node}:Document)-[:PUBLISHED_BY]->${byId(publisher, 'filter.publisher', compiler)}`],
    where: [
      ...(kind == null ? [] : [`${node}.kind IN ${compiler.param(kind)}`]),
      ...(language == null
        ? []
        : [
            `(${node}.language = ${compiler.param(language)} OR ${node}.language STARTS WITH ${compiler.param(`${language}-`)})`,
          ]),
      ...between(node, 'publishedOn', from, to, 'filter.to', compiler),
    ],
  }),
};

export const documents = listQuery({
  name: 'documents',
  question: 'Which documents are there, by when they were published?',
  sample:
    '{ documents(filter: { kind: [BRIEF] }, orderBy: PUBLISHED_ON_DESC) { edges { node { name language } } } }',
  type: 'Document',
});

export const documentById = nodeQuery({
  name: 'document-by-id',
  question: 'What is the document with this id?',
  sample:
    '{ document(id: "document:nbc-donor-call-ar") { name translationOf { name } passages(first: 5) { edges { node { exact } } } } }',
  type: 'Document',
});

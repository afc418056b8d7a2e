import { nodeQuery } from '../../graph/query.js';

export const personById = nodeQuery({
  name: 'person-by-id',
  question: 'Who is the person with this id?',
  sample:
    '{ person(id: "person:kamala-harris") { name(language: "ar") statements(first: 5) { edges { node { text } } } } }',
  type: 'Person',
});

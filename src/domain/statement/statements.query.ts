import { listQuery, nodeQuery } from '../../graph/query.js';

export const statements = listQuery({
  name: 'statements',
  question: 'Which statements are there, by when they were said?',
  sample:
    '{ statements(filter: { speaker: "person:kamala-harris", about: ["person:joe-biden"] }) { totalCount edges { node { text(language: "en") saidOn } } } }',
  type: 'Statement',
});

export const statementById = nodeQuery({
  name: 'statement-by-id',
  question: 'What is the statement with this id, and how did it get here?',
  sample:
    '{ statement(id: "statement:harris-we-will-win") { text chains { depth links { position agent { name } document { name } } } independentOrigins { min max } } }',
  type: 'Statement',
});

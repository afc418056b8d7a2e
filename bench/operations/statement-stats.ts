import type { Operation } from './operation.js';

/** Who said how much about a topic, the twenty who said most. */
export const statementStats: Operation = {
  name: 'statistics by speaker of a topic',
  bounded: false,
  samples: 'MATCH (t:Topic) RETURN t.id AS id ORDER BY id',
  isnad: `query ($id: ID!) {
    statementStats(filter: { about: [$id] }, groupBy: SPEAKER, first: 20) { key count label(language: "en") }
  }`,
  cypher: `MATCH (s:Statement)-[:ABOUT]->(:Node {id: $id}) WHERE s.status = 'ACCEPTED'
    MATCH (s)-[:SAID_BY]->(a)
    WITH a, count(*) AS count ORDER BY count DESC, a.id LIMIT 20
    RETURN { statementStats: collect({ key: a.id, count: count, label: a.names_en[0] }) } AS data`,
};

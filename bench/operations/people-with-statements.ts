import type { Operation } from './operation.js';

/** Fifty people with their ten newest statements, each with its event and its evidence. */
export const peopleWithStatements: Operation = {
  name: '50 people, 10 statements each',
  bounded: true,
  samples: 'MATCH (p:Person) WHERE p.statementCount >= 10 RETURN p.id AS id ORDER BY id',
  asked: { rows: 50, of: (rows) => ({ ids: [...new Set(rows.map(({ id }) => id))] }) },
  isnad: `query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Person {
        id
        name(language: "en")
        statements(first: 10, orderBy: SAID_ON_DESC) {
          edges {
            node {
              id text(language: "en") saidOn
              event { id name(language: "en") }
              evidence { id exact }
            }
          }
        }
      }
    }
  }`,
  cypher: `UNWIND range(0, size($ids) - 1) AS position
    MATCH (p:Node {id: $ids[position]})
    CALL (p) {
      MATCH (p)<-[:SAID_BY]-(s:Statement) WHERE s.status = 'ACCEPTED'
      WITH s ORDER BY s.saidOn_desc DESC, s.id LIMIT 10
      RETURN collect({ node: {
        id: s.id, text: coalesce(s.text_en[0], s.text_ar[0]), saidOn: s.saidOn,
        event: head([(s)-[:SAID_AT]->(e) | { id: e.id, name: e.names_en[0] }]),
        evidence: COLLECT {
          MATCH (s)-[r:EVIDENCED_BY]->(x) WITH x ORDER BY r.order RETURN { id: x.id, exact: x.exact }
        }
      } }) AS edges
    }
    WITH position, { id: p.id, name: p.names_en[0], statements: { edges: edges } } AS person ORDER BY position
    RETURN { nodes: collect(person) } AS data`,
  neo4jGraphql: `query ($ids: [ID!]!) {
    people(where: { id: { in: $ids } }) {
      id names_en
      statements(where: { status: { eq: "ACCEPTED" } }, sort: [{ saidOn_desc: DESC }, { id: ASC }], limit: 10) {
        id texts saidOn
        event { id names_en }
        evidence { id exact }
      }
    }
  }`,
  dataloader: `query ($ids: [ID!]!) {
    people(ids: $ids) {
      id name
      statements(first: 10) {
        id text saidOn
        event { id name }
        evidence { id exact }
      }
    }
  }`,
};

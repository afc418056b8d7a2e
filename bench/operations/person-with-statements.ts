import type { Operation } from './operation.js';

/** A person, their twenty newest statements, and of each the event and the evidence with its document. */
export const personWithStatements: Operation = {
  name: 'a person, 20 statements, 3 levels',
  bounded: true,
  samples: 'MATCH (p:Person) WHERE p.statementCount >= 20 RETURN p.id AS id ORDER BY id',
  isnad: `query ($id: ID!) {
    person(id: $id) {
      id
      name(language: "en")
      statements(first: 20, orderBy: SAID_ON_DESC) {
        edges {
          node {
            id text(language: "en") form act saidOn
            event { id name(language: "en") }
            evidence { id exact document { id name(language: "en") } }
          }
        }
      }
    }
  }`,
  cypher: `MATCH (p:Node {id: $id})
    CALL (p) {
      MATCH (p)<-[:SAID_BY]-(s:Statement) WHERE s.status = 'ACCEPTED'
      WITH s ORDER BY s.saidOn_desc DESC, s.id LIMIT 20
      RETURN collect({ node: {
        id: s.id, text: coalesce(s.text_en[0], s.text_ar[0]), form: s.form, act: s.act, saidOn: s.saidOn,
        event: head([(s)-[:SAID_AT]->(e) | { id: e.id, name: e.names_en[0] }]),
        evidence: COLLECT {
          MATCH (s)-[r:EVIDENCED_BY]->(x)-[:IN]->(d)
          WITH x, d ORDER BY r.order
          RETURN { id: x.id, exact: x.exact, document: { id: d.id, name: d.names_en[0] } }
        }
      } }) AS edges
    }
    RETURN { person: { id: p.id, name: p.names_en[0], statements: { edges: edges } } } AS data`,
  neo4jGraphql: `query ($id: ID!) {
    people(where: { id: { eq: $id } }) {
      id names_en
      statements(where: { status: { eq: "ACCEPTED" } }, sort: [{ saidOn_desc: DESC }, { id: ASC }], limit: 20) {
        id texts form act saidOn
        event { id names_en }
        evidence { id exact document { id names_en } }
      }
    }
  }`,
  dataloader: `query ($id: ID!) {
    people(ids: [$id]) {
      id name
      statements(first: 20) {
        id text form act saidOn
        event { id name }
        evidence { id exact document { id name } }
      }
    }
  }`,
};

import type { Operation } from './operation.js';

/** An event, fifty of those who were there by name, and the five newest statements of each. */
export const eventWithAttendees: Operation = {
  name: 'an event, 50 attendees, 5 statements each',
  bounded: true,
  samples: `MATCH (e:Event) WHERE COUNT { (e)<-[:ATTENDED]-() } >= 50 RETURN e.id AS id ORDER BY id`,
  isnad: `query ($id: ID!) {
    event(id: $id) {
      id
      name(language: "en")
      participants(role: ATTENDEE, first: 50) {
        edges {
          node {
            id
            name(language: "en")
            ... on Person {
              statements(first: 5, orderBy: SAID_ON_DESC) { edges { node { id text(language: "en") saidOn } } }
            }
          }
        }
      }
    }
  }`,
  cypher: `MATCH (e:Node {id: $id})
    CALL (e) {
      MATCH (e)<-[:ATTENDED]-(p:Person) WHERE p.status = 'ACCEPTED'
      WITH p ORDER BY p.sortName, p.id LIMIT 50
      CALL (p) {
        MATCH (p)<-[:SAID_BY]-(s:Statement) WHERE s.status = 'ACCEPTED'
        WITH s ORDER BY s.saidOn_desc DESC, s.id LIMIT 5
        RETURN collect({ node: { id: s.id, text: coalesce(s.text_en[0], s.text_ar[0]), saidOn: s.saidOn } }) AS said
      }
      RETURN collect({ node: { id: p.id, name: p.names_en[0], statements: { edges: said } } }) AS edges
    }
    RETURN { event: { id: e.id, name: e.names_en[0], participants: { edges: edges } } } AS data`,
  neo4jGraphql: `query ($id: ID!) {
    events(where: { id: { eq: $id } }) {
      id names_en
      attendees(where: { status: { eq: "ACCEPTED" } }, sort: [{ sortName: ASC }, { id: ASC }], limit: 50) {
        id names_en
        statements(where: { status: { eq: "ACCEPTED" } }, sort: [{ saidOn_desc: DESC }, { id: ASC }], limit: 5) {
          id texts saidOn
        }
      }
    }
  }`,
  dataloader: `query ($id: ID!) {
    event(id: $id) {
      id name
      attendees(first: 50) {
        id name
        statements(first: 5) { id text saidOn }
      }
    }
  }`,
};

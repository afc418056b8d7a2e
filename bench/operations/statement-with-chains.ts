import type { Operation } from './operation.js';

/** A statement that came through four others, with its chains link by link, each with its words. */
export const statementWithChains: Operation = {
  name: 'a statement, its chains of depth 5 with evidence',
  bounded: true,
  samples: `MATCH (s:Statement)
    WHERE EXISTS { (s)<-[:CONVEYS]-()<-[:CONVEYS]-()<-[:CONVEYS]-()<-[:CONVEYS]-() }
    RETURN s.id AS id ORDER BY id`,
  isnad: `query ($id: ID!) {
    statement(id: $id) {
      id
      text(language: "en")
      speaker { id name(language: "en") }
      chains {
        depth
        links {
          position
          document { id name(language: "en") }
          statement { id text(language: "en") }
          agent { id name(language: "en") }
          evidence { id exact }
        }
      }
    }
  }`,
  cypher: `MATCH (s:Node {id: $id})
    MATCH (s)-[:APPEARS_IN]->(d:Document)
    MATCH way = (first:Statement)-[:CONVEYS*0..16]->(s)
    WHERE all(step IN nodes(way) WHERE step.status = 'ACCEPTED' AND EXISTS { (step)-[:APPEARS_IN]->(d) })
      AND NOT EXISTS { (first)<-[:CONVEYS]-(relay)-[:APPEARS_IN]->(d) WHERE relay.status = 'ACCEPTED' }
    WITH s, d, way, COLLECT { MATCH (s)-[e:EVIDENCED_BY]->()-[:IN]->(d) RETURN min(e.order) }[0] AS rank ORDER BY rank
    CALL (d, way) {
      WITH nodes(way) AS steps, d UNWIND range(0, size(steps) - 1) AS at
      WITH steps[at] AS step, at, d
      RETURN collect({
        position: at + 1, document: null, statement: { id: step.id, text: coalesce(step.text_en[0], step.text_ar[0]) },
        agent: head([(step)-[:SAID_BY]->(a) | { id: a.id, name: a.names_en[0] }]),
        evidence: COLLECT {
          MATCH (step)-[:EVIDENCED_BY]->(x)-[:IN]->(d)
          WITH x ORDER BY x.start, x.id RETURN { id: x.id, exact: x.exact }
        }
      }) AS links
    }
    WITH s, d, links, head([(d)-[:PUBLISHED_BY]->(o) | { id: o.id, name: o.names_en[0] }]) AS publisher
    WITH s, collect({ depth: size(links), links: [{
      position: 0, document: { id: d.id, name: d.names_en[0] }, statement: null, agent: publisher, evidence: []
    }] + links }) AS chains
    RETURN { statement: {
      id: s.id, text: coalesce(s.text_en[0], s.text_ar[0]),
      speaker: head([(s)-[:SAID_BY]->(a) | { id: a.id, name: a.names_en[0] }]), chains: chains
    } } AS data`,
};

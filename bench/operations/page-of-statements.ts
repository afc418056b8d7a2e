import type { Operation } from './operation.js';

/** The newest twenty direct criticisms of some months, with who said them. */
export const pageOfStatements: Operation = {
  name: 'a filtered page of 20 statements',
  bounded: true,
  samples: `UNWIND range(2006, 2023) AS year UNWIND ['-03-01', '-06-01', '-09-01'] AS day
    RETURN year + day AS from, toString(year + 1) + day AS to`,
  isnad: `query ($from: PartialDate!, $to: PartialDate!) {
    statements(
      filter: { act: [CRITICISM], form: [DIRECT], saidFrom: $from, saidTo: $to }
      orderBy: SAID_ON_DESC
      first: 20
    ) {
      edges { node { id text(language: "en") saidOn speaker { id name(language: "en") } } }
    }
  }`,
  cypher: `MATCH (s:Statement)
    WHERE s.saidOn_desc <= $to + 'T23:59:59.999Z' AND s.saidOn_desc >= $from
      AND s.act = 'CRITICISM' AND s.form = 'DIRECT' AND s.status = 'ACCEPTED'
    WITH s ORDER BY s.saidOn_desc DESC, s.id LIMIT 20
    RETURN { statements: { edges: collect({ node: {
      id: s.id, text: coalesce(s.text_en[0], s.text_ar[0]), saidOn: s.saidOn,
      speaker: head([(s)-[:SAID_BY]->(a) | { id: a.id, name: a.names_en[0] }])
    } }) } } AS data`,
  neo4jGraphql: `query ($from: String!, $to: String!) {
    statements(
      where: {
        act: { eq: "CRITICISM" }, form: { eq: "DIRECT" }, status: { eq: "ACCEPTED" }
        saidOn: { gte: $from, lte: $to }
      }
      sort: [{ saidOn_desc: DESC }, { id: ASC }]
      limit: 20
    ) {
      id texts saidOn
      speaker { id names_en }
    }
  }`,
};

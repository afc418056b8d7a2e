import { idsIn } from '../measure/ids.js';
import type { Operation } from './operation.js';

/** What was said with two rare words in it, as a reader types them. */
export const searchStatements: Operation = {
  name: 'search for two words',
  bounded: true,
  samples: `MATCH (s:Statement) WHERE s.id ENDS WITH '7' AND s.text_en IS NOT NULL
    WITH s.id AS id, split(s.text_en[0], ' ') AS words ORDER BY id LIMIT 2000
    RETURN words[1] + ' ' + words[2] AS words`,
  isnad: `query ($words: String!) {
    search(query: $words, types: [STATEMENT], first: 10) {
      edges { node { id ... on Statement { text(language: "en") saidOn } } }
    }
  }`,
  cypher: `CALL db.index.fulltext.queryNodes('words_en', '+' + replace($words, ' ', ' +')) YIELD node AS s, score
    WHERE s:Statement AND s.status = 'ACCEPTED'
    WITH s, score ORDER BY score DESC, s.id LIMIT 10
    RETURN { search: { edges: collect({ node: {
      id: s.id, text: coalesce(s.text_en[0], s.text_ar[0]), saidOn: s.saidOn
    } }) } } AS data`,
  // Isnad lets the last word be unfinished, which moves scores: where there are more than ten, the ten may differ.
  same: (data) => {
    const ids = idsIn(data);
    return ids.length < 10 ? ids : 'ten of many';
  },
};

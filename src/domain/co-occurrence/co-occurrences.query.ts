import type { RawConnection } from '../../graph/connection.js';
import { connectionOver } from '../../graph/connection.js';
import { answeringTo, type GraphQuery, lines } from '../../graph/query.js';
import { type Connection, type Edge, toConnection } from '../../graph/read-row.js';
import { PARTICIPATION_PREDICATES } from '../claim/predicates.js';
import { MAX_PARTS } from '../statement/statements.listing.js';
import { CoOccurrenceScope } from './co-occurrence.type.js';

export const coOccurrences: GraphQuery<Connection<Edge & { count: number }>> = {
  name: 'co-occurrences',
  question:
    'Who is mentioned, heard or present together with an entity, in the most statements, events or documents first? Ties by name and id.',
  sample:
    '{ coOccurrences(id: "person:kamala-harris", within: DOCUMENT, first: 5) { totalCount edges { count node { id } } } }',
  compile: (use, compiler) =>
    connectionOver(compiler, {
      outer: [],
      node: 'n',
      also: ['count'],
      tie: "coalesce(n.sortName, '') + ' ' + n.id",
      start: [
        lines([
          'CALL () {',
          `MATCH ${answeringTo('entity', compiler.param(use.args.id))} WHERE NOT entity:Alias`,
          together[use.args.within as CoOccurrenceScope],
          '}',
          'WITH n, count',
        ]),
      ],
      match: [],
      where: [],
      listing: { type: 'Entity', orders: [{ name: 'COUNT_DESC', key: () => 'count', descending: true }] },
      use,
      out: 'list',
      edge: () => ({ calls: '', columns: { count: 'count' } }),
    }),
  decode: ([row]) => toConnection(row?.list as RawConnection),
};

const PARTICIPATION = PARTICIPATION_PREDICATES.join('|');

const accepted = (node: string): string => `coalesce(${node}.status, 'ACCEPTED') = 'ACCEPTED'`;

const inStatements = lines([
  `MATCH (entity)<-[:SAID_BY|ABOUT]-(scope:Statement) WHERE ${accepted('scope')}`,
  'WITH DISTINCT entity, scope',
  'MATCH (scope)-[:SAID_BY|ABOUT]->(n:Entity) WHERE n <> entity',
  'RETURN n, count(DISTINCT scope) AS count',
]);

/**
 * Over wholes: those that the entity is in with any part, and everybody who is in any part of them. `mentions` leads from
 * a part to `witness`, and on to `mentioned`.
 */
function inWholes(type: string, mentions: (part: string, mentioned: string) => string): string {
  return lines([
    'CALL (entity) {',
    `MATCH ${mentions('part', 'entity')} WHERE ${accepted('witness')} RETURN DISTINCT part`,
    `UNION WITH entity WHERE entity:${type} RETURN entity AS part`,
    '}',
    `MATCH (part)-[:PART_OF*0..${MAX_PARTS}]->(scope:${type}) WHERE NOT (scope)-[:PART_OF]->()`,
    'WITH DISTINCT entity, scope',
    `MATCH (scope)<-[:PART_OF*0..${MAX_PARTS}]-(part:${type})`,
    `MATCH ${mentions('part', 'n')} WHERE ${accepted('witness')} AND n:Entity AND n <> entity AND n <> scope`,
    'WITH DISTINCT n, scope',
    'RETURN n, count(scope) AS count',
  ]);
}

const together: Readonly<Record<CoOccurrenceScope, string>> = {
  [CoOccurrenceScope.STATEMENT]: inStatements,
  // The witness is a statement said at the event, or the participant, who is then also the one mentioned.
  [CoOccurrenceScope.EVENT]: inWholes(
    'Event',
    (part, mentioned) =>
      `(${part}:Event)<-[:SAID_AT|${PARTICIPATION}]-(witness)-[:SAID_BY|ABOUT*0..1]->(${mentioned})`,
  ),
  // The witness is a statement or a claim found in the document.
  [CoOccurrenceScope.DOCUMENT]: inWholes(
    'Document',
    (part, mentioned) =>
      `(${part}:Document)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(witness)-[:SAID_BY|ABOUT|SUBJECT|OBJECT]->(${mentioned})`,
  ),
};

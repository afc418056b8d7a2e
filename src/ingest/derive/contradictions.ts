import { predicates } from '../../domain/claim/predicates.js';
import type { Run } from '../../graph/graph.js';
import { decodeValue } from '../../graph/stored-property.js';
import { type ComparedClaim, type ComparedValue, contradictory } from './contradictory.js';

type StoredClaim = Omit<ComparedClaim, 'value'> & { readonly id: string; readonly value: string | null };

interface Pair {
  readonly predicate: string;
  readonly a: StoredClaim;
  readonly b: StoredClaim;
}

const single = Object.keys(predicates).filter((name) => predicates[name]?.single);

/** Whether a node has a claim that could contradict another one, or was found to do so. */
export const MAY_BE_CONTRADICTED = `EXISTS {
  MATCH (n)<-[:SUBJECT]-(c:Claim)
  WHERE c.polarity = 'DENIED' OR c.predicate IN [${single.map((name) => `'${name}'`).join(', ')}]
     OR EXISTS { (c)-[:CONTRADICTS { derived: true }]-() }
}`;

const compared = (claim: string) => `${claim} {
  .id, .polarity, .value, object: head([(${claim})-[:OBJECT]->(o) | o.id]),
  from: ${claim}.validFrom_desc, to: CASE WHEN ${claim}.validTo IS NULL THEN '~' ELSE ${claim}.validTo_end END }`;

/**
 * Accepted claims that cannot be true together: `(a)-[:CONTRADICTS { derived: true }]->(b)`, once for each pair, from the
 * smaller id. Where a bundle or an editor says so already, nothing is added; what they say stays. Looks at the claims of
 * these subjects, and at those in `others`, which may have had another subject before.
 */
export async function deriveContradictions(
  run: Run,
  subjects: readonly string[],
  others: readonly string[] = [],
): Promise<void> {
  const pairs = [
    ...(await run<Pair>(opposed, { subjects })),
    ...(await run<Pair>(rivals, { single, subjects })),
  ];
  const wanted = pairs.filter(({ predicate, a, b }) =>
    contradictory(read(a), read(b), predicates[predicate]?.single === true),
  );
  const keys = wanted.map(({ a, b }) => (a.id < b.id ? { a: a.id, b: b.id } : { a: b.id, b: a.id }));
  await run(
    `UNWIND $subjects AS subject
     MATCH (:Node { id: subject })<-[:SUBJECT]-(claim:Claim)
     WITH collect(claim.id) + $others AS ids
     UNWIND ids AS id
     MATCH (:Node { id: id })-[r:CONTRADICTS { derived: true }]-()
     WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
     WHERE NOT [a.id, b.id] IN $pairs
        OR EXISTS { MATCH (a)-[declared:CONTRADICTS]-(b) WHERE declared.derived IS NULL }
     DELETE r`,
    { pairs: keys.map((key) => [key.a, key.b]), subjects, others },
  );
  await run(
    `UNWIND $keys AS key
     MATCH (a:Node { id: key.a }), (b:Node { id: key.b })
     WHERE NOT EXISTS { (a)-[:CONTRADICTS]-(b) }
     MERGE (a)-[:CONTRADICTS { derived: true }]->(b)`,
    { keys },
  );
}

/** One affirms and the other denies. Denials are few, so they are where to begin. */
const opposed = `
UNWIND $subjects AS subject
MATCH (:Node { id: subject })<-[:SUBJECT]-(a:Claim)
WHERE a.status = 'ACCEPTED' AND a.polarity = 'DENIED'
MATCH (a)-[:SUBJECT]->(:Entity)<-[:SUBJECT]-(b:Claim)
WHERE b.predicate = a.predicate AND b.polarity = 'AFFIRMED' AND b.status = 'ACCEPTED'
RETURN a.predicate AS predicate, ${compared('a')} AS a, ${compared('b')} AS b`;

/** Both affirm, of something that can be only one. */
const rivals = `
UNWIND $subjects AS subject
MATCH (:Node { id: subject })<-[:SUBJECT]-(a:Claim)
WHERE a.predicate IN $single AND a.polarity = 'AFFIRMED' AND a.status = 'ACCEPTED'
MATCH (a)-[:SUBJECT]->(:Entity)<-[:SUBJECT]-(b:Claim)
WHERE b.predicate = a.predicate AND b.polarity = 'AFFIRMED' AND b.status = 'ACCEPTED' AND a.id < b.id
RETURN a.predicate AS predicate, ${compared('a')} AS a, ${compared('b')} AS b`;

function read(claim: StoredClaim): ComparedClaim {
  return { ...claim, value: decodeValue<ComparedValue>(claim.value) };
}

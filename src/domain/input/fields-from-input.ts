// What does a GraphQL input say that a node is to be?
import type { Draft } from '../../graph/change/draft.js';
import type { EdgeEnd } from '../../graph/change/state.js';
import type { Concept, Edge } from '../../graph/concept.js';
import { canonicalValue } from '../../graph/write/canonical-value.js';
import { targetKey } from '../../graph/write/node-record.js';
import { type Evidence, evidenceEnds } from './evidence.js';

export type Input = Readonly<Record<string, unknown>>;

/** The fields that an input gives, in the form of a state; null where it takes a field away. Others are left out. */
export async function fieldsFromInput(
  draft: Draft,
  concept: Concept,
  input: Input,
  argument: string,
): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(concept.properties)) {
    const value = input[name];
    if (value === undefined) continue;
    const plain = property.kind === 'url' && value !== null ? String(value) : value;
    fields[name] = plain === null ? null : canonicalValue(property, plain);
  }
  for (const [name, edge] of Object.entries(concept.edges)) {
    const value = input[name];
    if (value === undefined) continue;
    if (value === null) fields[name] = null;
    else if (edge.to === 'Passage')
      fields[name] = await evidenceEnds(draft, value as Evidence[], `${argument}.${name}`);
    else fields[name] = endsFrom(edge, value);
  }
  return fields;
}

function endsFrom(edge: Edge, value: unknown): EdgeEnd[] {
  const targets = edge.many ? (value as unknown[]) : [value];
  return targets.map((target) => {
    if (edge.properties === undefined) return { to: target as string };
    const { [targetKey(edge)]: to, ...properties } = target as Record<string, unknown>;
    const given = Object.entries(properties).filter(([, own]) => own != null);
    return {
      to: to as string,
      ...(given.length > 0 ? { properties: Object.fromEntries(given) } : {}),
    };
  });
}

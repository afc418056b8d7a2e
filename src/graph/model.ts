import type { Concept, Edge } from './concept.js';
import { NODE } from './concept.js';
import type { FieldPlan, Listing, PropertyPlan, SortOrder } from './field-plan.js';

const BY_ID: SortOrder = { name: 'ID_ASC', key: (node) => `${node}.id` };

interface FoundEdge {
  readonly edge: Edge;
  /** True where the field reads the edge against its direction. */
  readonly backwards: boolean;
  readonly from: Concept;
}

/** All declared concepts together: answers what a type, an id or a field means. Knows none of them by name. */
export class Model {
  private readonly byType = new Map<string, Concept>();
  private readonly byIdType = new Map<string, Concept>();

  private readonly forwardPlans = new Map<Edge, FieldPlan>();
  private readonly backwardPlans = new Map<Edge, FieldPlan>();
  /** By `Type.field`: each operation asks for the same few again. */
  private readonly knownPlans = new Map<string, FieldPlan>();

  constructor(
    readonly concepts: readonly Concept[],
    /** Fields that need a plan of their own, by `Type.field`; the type may be an interface. */
    private readonly plans: Readonly<Record<string, FieldPlan>> = {},
    private readonly listings: readonly Listing<never>[] = [],
    /** Types that are stored and asked for like concepts, but are no part of what the graph says: no bundle holds them. */
    records: readonly Concept[] = [],
  ) {
    for (const concept of [...concepts, ...records]) {
      this.byType.set(concept.type, concept);
      this.byIdType.set(concept.idType, concept);
    }
  }

  /** The concept behind a GraphQL type, or undefined for interfaces and value types. */
  concept(type: string): Concept | undefined {
    return this.byType.get(type);
  }

  /** The GraphQL type of a node with this id, or null when no concept has such ids. */
  typeOfId(id: string): string | null {
    return this.conceptOf(id)?.type ?? null;
  }

  /** The concept behind an id, or undefined when no concept has such ids. */
  conceptOf(id: string): Concept | undefined {
    return this.byIdType.get(id.slice(0, id.indexOf(':')));
  }

  /** How a type, or an interface, is listed in connections. Those without a listing of their own go by id. */
  listing(type: string): Listing<never> {
    return this.listings.find((listing) => listing.type === type) ?? { type, orders: [BY_ID] };
  }

  get idTypes(): string[] {
    return [...this.byIdType.keys()];
  }

  /** Concepts that are, or implement, the given type. */
  implementing(type: string): Concept[] {
    return this.concepts.filter(
      (concept) => type === NODE || concept.type === type || concept.interfaces.includes(type),
    );
  }

  labels(concept: Concept): string[] {
    return [NODE, ...concept.interfaces, concept.type];
  }

  /** How a field of a stored type is answered. Throws for a field that nothing declares: a fault of the schema. */
  plan(type: string, field: string): FieldPlan {
    const name = `${type}.${field}`;
    const known = this.knownPlans.get(name);
    if (known !== undefined) return known;
    const plan = this.declaredPlan(type, field);
    this.knownPlans.set(name, plan);
    return plan;
  }

  private declaredPlan(type: string, field: string): FieldPlan {
    const concept = this.byType.get(type);
    if (concept === undefined) throw new Error(`${type} is not a stored type`);
    for (const owner of [type, ...concept.interfaces, NODE]) {
      const plan = this.plans[`${owner}.${field}`];
      if (plan !== undefined) return plan;
    }
    if (field === 'id') return reading([]);
    if (field === 'version' || field in concept.properties) return reading([field]);
    const computed = concept.computed?.[field];
    if (computed !== undefined) return reading(computed);
    const found = this.edge(concept, field);
    if (found !== undefined) return this.planOf(found);
    throw new Error(`${type}.${field} has no plan: declare it in the concept or give it one`);
  }

  /** One plan for each edge and direction, so that the types that share an edge share its plan. */
  private planOf(found: FoundEdge): FieldPlan {
    const known = found.backwards ? this.backwardPlans : this.forwardPlans;
    const plan = known.get(found.edge) ?? edgePlan(found);
    known.set(found.edge, plan);
    return plan;
  }

  private edge(concept: Concept, field: string): FoundEdge | undefined {
    const own = concept.edges[field];
    if (own !== undefined) return { edge: own, backwards: false, from: concept };
    for (const from of this.concepts) {
      for (const edge of Object.values(from.edges)) {
        if (edge.reverse === field && this.implementing(edge.to).includes(concept)) {
          return { edge, backwards: true, from };
        }
      }
    }
    return undefined;
  }
}

function reading(reads: readonly string[] | PropertyPlan['reads']): FieldPlan {
  return { kind: 'property', reads: typeof reads === 'function' ? reads : () => reads };
}

function edgePlan({ edge, backwards, from }: FoundEdge): FieldPlan {
  const target = backwards ? from.type : edge.to;
  return {
    kind: 'edge',
    target,
    match: (a, b, r) => {
      const relationship = `[${r}:${edge.relationship}]`;
      if (edge.symmetric) return `(${a})-${relationship}-(${b}:${target})`;
      return backwards
        ? `(${a})<-${relationship}-(${b}:${target})`
        : `(${a})-${relationship}->(${b}:${target})`;
    },
    // What points at one node only is met once from there.
    once: backwards && !edge.many && !edge.symmetric,
    // The text's own order where there is one.
    orderBy: (b, r) => (!backwards && edge.many ? `${r}.order, ${b}.id` : `${b}.id`),
  };
}

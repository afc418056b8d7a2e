import type { GraphQLObjectType } from 'graphql';
import { getNullableType, isListType } from 'graphql';
import { int } from 'neo4j-driver';
import { visible } from './concept.js';
import { connectionOver } from './connection.js';
import type { EdgePlan, FieldPlan, Listing, Read } from './field-plan.js';
import type { Model } from './model.js';
import type { FieldUse, OperationInfo, Selection } from './selection.js';
import { possibleTypes, usesFor } from './selection.js';

/** The most nodes in a list that is not a connection. */
export const LIST_LIMIT = 500;

/** What a projected node needs: subqueries that run before, and the map that reads their columns. */
export interface Projection {
  readonly calls: string;
  readonly map: string;
}

interface PlannedUse {
  readonly use: FieldUse;
  readonly plan: FieldPlan;
  /** The object types it applies to. */
  readonly types: GraphQLObjectType[];
}

/**
 * Compiles a GraphQL selection into one Cypher statement: each nested field is a subquery that collects into one
 * column, so every node stays one row. The same selection gives the same text; every value is a parameter.
 */
export class Compiler {
  readonly params: Record<string, unknown> = {};
  private parameters = 0;
  private variables = 0;

  constructor(
    readonly model: Model,
    readonly info: OperationInfo,
  ) {}

  /** A parameter with this value; whole numbers arrive as Neo4j integers. */
  param(value: unknown): string {
    const name = `p${this.parameters++}`;
    this.params[name] = Number.isInteger(value) ? int(value as number) : value;
    return `$${name}`;
  }

  /** A variable that no other part of the statement uses. */
  fresh(prefix = 'n'): string {
    return `${prefix}${this.variables++}`;
  }

  /** How the nodes of a type are listed in connections. */
  listing(type: string): Listing<never> {
    return this.model.listing(type);
  }

  /** What is asked of a node, whichever of its possible types it turns out to have. */
  node(variable: string, selection: Selection): Projection {
    const types = possibleTypes(selection, this.info);
    const reads = new Map<string, Read>([['id', 'id']]);
    const calls: string[] = [];
    const columns: string[] = [];
    for (const planned of this.plannedUses(selection, types, reads)) {
      const collides = planned.length > 1;
      for (const { use, plan, types: applicable } of planned) {
        const out = this.fresh('c');
        const body = this.field(use, plan, variable, out);
        // A node of another type stays in the answer, with null for what its type does not have.
        calls.push(
          applicable.length < types.length
            ? `OPTIONAL CALL (${variable}) {\n${guardFor(variable, applicable)}${body}\n}`
            : `CALL (${variable}) {\n${body}\n}`,
        );
        const keys = collides
          ? applicable.flatMap((type) =>
              use.nodes.map((node) => collidingKey(use.key, node.loc?.start, type.name)),
            )
          : [rowKey(use.key)];
        columns.push(...keys.map((key) => `\`${key}\`: ${out}`));
      }
    }
    return { calls: calls.join('\n'), map: mapOf(variable, [...reads.values()], columns) };
  }

  /** The nested uses by response name; adds what to read of the node itself to `reads`, by its name in the row. */
  private plannedUses(
    selection: Selection,
    types: readonly GraphQLObjectType[],
    reads: Map<string, Read>,
  ): PlannedUse[][] {
    const byKey = new Map<string, PlannedUse[]>();
    for (const type of types) {
      for (const use of usesFor(selection, type, this.info)) {
        const plan = this.model.plan(type.name, use.name);
        if (plan.kind === 'property') {
          for (const read of plan.reads(use.args))
            reads.set(typeof read === 'string' ? read : read.name, read);
          continue;
        }
        const same = byKey.get(use.key) ?? [];
        byKey.set(use.key, same);
        const args = JSON.stringify(use.args);
        const twin = same.find((other) => other.plan === plan && JSON.stringify(other.use.args) === args);
        if (twin === undefined) {
          same.push({ use, plan, types: [type] });
        } else {
          twin.types.push(type);
          const nodes = twin.use.nodes as (typeof use.nodes)[number][];
          nodes.push(...use.nodes.filter((node) => !nodes.includes(node)));
        }
      }
    }
    return [...byKey.values()];
  }

  /** The body of the subquery that answers one nested field of `node` in the column `out`. */
  private field(use: FieldUse, plan: FieldPlan, node: string, out: string): string {
    if (plan.kind === 'subquery') return plan.compile(use, node, out, this);
    if (plan.kind === 'property') throw new Error(`${use.name} is read from its node`);
    if (use.selection.type.name.endsWith('Connection')) return this.connection(use, plan, node, out);
    const many = isListType(getNullableType(use.type));
    return this.neighbours(use, plan, node, out, many);
  }

  private connection(use: FieldUse, plan: EdgePlan, node: string, out: string): string {
    const target = this.fresh();
    const relationship = this.fresh('r');
    return connectionOver(this, {
      outer: [node],
      node: target,
      match: [plan.match(node, target, relationship)],
      once: plan.once,
      where: plan.where?.(use, target, relationship, this) ?? [],
      listing: this.listing(plan.target),
      use,
      out,
    });
  }

  private neighbours(use: FieldUse, plan: EdgePlan, node: string, out: string, many: boolean): string {
    const target = this.fresh();
    const relationship = this.fresh('r');
    const { calls, map } = this.node(target, use.selection);
    const where = [...(plan.where?.(use, target, relationship, this) ?? [])];
    if (many && this.model.concept(plan.target)?.reviewed) where.push(visible(target, node));
    const lines = [`MATCH ${plan.match(node, target, relationship)}`];
    if (where.length > 0) lines.push(`WHERE ${where.join(' AND ')}`);
    if (many) {
      const order = plan.orderBy?.(target, relationship) ?? `${target}.id`;
      lines.push(`WITH ${target}, ${relationship} ORDER BY ${order} LIMIT ${LIST_LIMIT}`);
    }
    lines.push(calls, `RETURN ${many ? `collect(${map})` : `head(collect(${map}))`} AS ${out}`);
    return lines.filter((line) => line !== '').join('\n');
  }
}

/** What is read of a node itself, with further columns. */
export function mapOf(variable: string, reads: readonly Read[], columns: readonly string[] = []): string {
  const own = reads.map((read) =>
    typeof read === 'string' ? `.${read}` : `\`${read.name}\`: ${read.expression(variable)}`,
  );
  return `${variable} { ${[...own, ...columns].join(', ')} }`;
}

function guardFor(variable: string, types: readonly GraphQLObjectType[]): string {
  return `WITH ${variable} WHERE ${types.map((type) => `${variable}:${type.name}`).join(' OR ')}\n`;
}

/** Where a row keeps a nested field: never the name of a property. */
export function rowKey(responseName: string): string {
  return `$${responseName}`;
}

/** Where it is kept when merged selections ask different things under one response name. */
export function collidingKey(responseName: string, location: number | undefined, type: string): string {
  return `$${responseName}@${location ?? 0}@${type}`;
}

import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { Compiler } from './compiler.js';
import type { Row } from './concept.js';
import type { RawConnection } from './connection.js';
import { connectionOver } from './connection.js';
import type { Graph, Run } from './graph.js';
import type { Model } from './model.js';
import type { Connection } from './read-row.js';
import { toConnection } from './read-row.js';
import type { FieldUse } from './selection.js';
import { rootUse } from './selection.js';

/** One question to the graph: compiled with what the operation asks of the answer, always one statement. */
export interface GraphQuery<Answer> {
  /** As in `isnad query show <name>` and in the database's query log. */
  readonly name: string;
  /** The question in plain words, with the order and the bound of the answer. */
  readonly question: string;
  /** A GraphQL operation that asks it. */
  readonly sample: string;
  readonly compile: (use: FieldUse, compiler: Compiler) => string;
  /** Throws on rows that it does not understand. */
  readonly decode: (rows: readonly Readonly<Record<string, unknown>>[], use: FieldUse) => Answer;
}

/** Asks a question with a root field's own arguments and selection. */
export type Ask = <Answer>(query: GraphQuery<Answer>, info: GraphQLResolveInfo) => Promise<Answer>;

/** What every resolver gets as its context. */
export interface Context {
  readonly ask: Ask;
}

/** Makes the graph what it was at an instant, in the transaction of `run`. */
export type Rewind = (run: Run, at: string) => Promise<void>;

/** Asks with one statement; a field with the argument `asOf` asks the graph as it was known then. */
export function askerFor(graph: Graph, model: Model, rewind: Rewind): Ask {
  return async (query, info) => {
    const use = rootUse(info);
    const compiler = new Compiler(model, info);
    const cypher = query.compile(use, compiler);
    const { asOf } = use.args as { asOf?: Date | null };
    if (asOf == null) return query.decode(await graph.read(query.name, cypher, compiler.params), use);
    return graph.scratch(query.name, async (run) => {
      await rewind(run, asOf.toISOString());
      return query.decode(await run(cypher, compiler.params), use);
    });
  };
}

/** The statements that an operation compiles to, by the question that it asks; nothing is asked of a database. */
export async function compileOperation(
  source: string,
  schema: GraphQLSchema,
  model: Model,
): Promise<{ query: string; cypher: string; params: Record<string, unknown> }[]> {
  const compiled: { query: string; cypher: string; params: Record<string, unknown> }[] = [];
  // The question stops at its text, so each root field fails, as it should.
  const ask: Ask = (query, info) => {
    const compiler = new Compiler(model, info);
    compiled.push({
      query: query.name,
      cypher: query.compile(rootUse(info), compiler),
      params: compiler.params,
    });
    return Promise.reject(new Error('compiled only'));
  };
  const context: Context = { ask };
  const { errors } = await graphql({ schema, source, contextValue: context });
  if (compiled.length > 0) return compiled;
  throw new Error(`The operation asks nothing: ${errors?.[0]?.message}`);
}

/** The question for one node by id: null when there is none, or when it is of another type. */
export function nodeQuery(question: {
  name: string;
  question: string;
  sample: string;
  type: string;
}): GraphQuery<Row | null> {
  return {
    ...question,
    compile(use, compiler) {
      const { calls, map } = compiler.node('n', use.selection);
      const guard = question.type === 'Node' ? 'NOT n:Alias' : `n:${question.type}`;
      const id = compiler.param(use.args.id);
      return lines([`MATCH ${answeringTo('n', id)} WHERE ${guard}`, calls, `RETURN ${map} AS node`]);
    },
    decode: ([row]) => (row === undefined ? null : (row.node as Row)),
  };
}

/** The question for all nodes of a type, filtered, ordered and paged by the root field's arguments. */
export function listQuery(question: {
  name: string;
  question: string;
  sample: string;
  type: string;
}): GraphQuery<Connection> {
  return {
    ...question,
    compile: (use, compiler) =>
      connectionOver(compiler, {
        outer: [],
        node: 'n',
        match: [],
        where: [],
        listing: compiler.listing(question.type),
        use,
        out: 'list',
      }),
    decode: ([row]) => toConnection(row?.list as RawConnection),
  };
}

/** The pattern of the node that answers to an id: itself, or what an id stands for since a merge. */
export function answeringTo(variable: string, id: string): string {
  return `(${variable})<-[:STANDS_FOR*0..1]-(:Node {id: ${id}})`;
}

/** Joins the clauses of a statement, leaving out the empty ones. */
export function lines(clauses: readonly string[]): string {
  return clauses.filter((clause) => clause !== '').join('\n');
}

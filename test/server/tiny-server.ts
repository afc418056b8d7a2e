// A real server on a real port, over a schema small enough to read, for the tests of the HTTP layer.
import { buildSchema, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { ErrorCode } from '../../src/error/error-code.js';
import { badInput, IsnadError } from '../../src/error/isnad-error.js';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.js';

export const sdl = `
  interface Node { id: ID! }
  type Person implements Node {
    id: ID!
    name: String!
    friends(first: Int, last: Int, after: String): PersonConnection!
    roles: [Role!]!
    manager: Person
  }
  type Role { title: String! holder: Person! }
  type PersonConnection { edges: [PersonEdge!]! nodes: [Person!]! pageInfo: PageInfo! totalCount: Int! }
  type PersonEdge { cursor: String! node: Person! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Hop { from: Node! to: Node! }
  type Subgraph { nodes: [Node!]! edges: [Hop!]! truncated: Boolean! }
  type Query {
    greeting(to: String): String!
    person(id: ID!): Person
    people(first: Int, last: Int, after: String): PersonConnection!
    nodes(ids: [ID!]!): [Node]!
    paths(first: Int = 3): [Hop!]!
    neighborhood(first: Int = 50): Subgraph!
    report: String
    fail(how: Failure!): String
    never: String!
    must(be: Int! = 1): Int
    wait: String
  }
  enum Failure { LEAK ISNAD BAD_INPUT STRING GRAPHQL_CODE }
  type Mutation { touch: Int! }
`;

/** What the resolvers do with the outside: how often one ran, and what \`wait\` waits for. */
export interface World {
  resolved: number;
  signals: AbortSignal[];
  waiting: (() => void)[];
}

type Context = { world: World; signal: AbortSignal };

interface Person {
  __typename: 'Person';
  id: string;
  name: string;
  roles: [];
  friends(): object;
}

const person = (id: string, name: string): Person => ({
  __typename: 'Person',
  id,
  name,
  roles: [],
  friends: () => page([]),
});
const people = [person('person:leni', 'ليني أليكمان'), person('person:john', 'جون نيوتن')];
const page = (nodes: Person[]) => ({
  nodes,
  edges: nodes.map((node) => ({ cursor: node.id, node })),
  pageInfo: { hasNextPage: false },
  totalCount: nodes.length,
});

export function tinySchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const resolvers: Record<string, (args: Record<string, unknown>, context: Context) => unknown> = {
    greeting: ({ to }) => `مرحبًا ${to ?? 'بالعالم'}`,
    person: ({ id }) => people.find((person) => person.id === id) ?? null,
    people: () => ({
      nodes: people,
      edges: people.map((node) => ({ cursor: node.id, node })),
      totalCount: 2,
    }),
    nodes: ({ ids }) => (ids as string[]).map((id) => people.find((person) => person.id === id) ?? null),
    paths: () => [],
    neighborhood: () => ({ nodes: people, edges: [], truncated: false }),
    report: () => 'قالت هاريس: سنفوز. '.repeat(500),
    never: () => null,
    must: ({ be }) => be,
    touch: (_, { world }) => world.resolved,
    wait: async (_, { world, signal }) => {
      world.signals.push(signal);
      await new Promise<void>((resolve) => world.waiting.push(resolve));
      return 'done';
    },
    fail: ({ how }) => {
      if (how === 'ISNAD')
        throw new IsnadError(ErrorCode.CONFLICT, 'A newer version exists.', { version: 7 });
      if (how === 'BAD_INPUT') throw badInput('first', 'a whole number from 0 to 500', -3);
      if (how === 'STRING') throw 'bolt://10.0.0.7:7687';
      throw new Error('Failed to connect to bolt://10.0.0.7:7687: MATCH (p:Person) in /srv/isnad/run.ts');
    },
  };
  for (const type of [schema.getQueryType()!, schema.getMutationType()!]) {
    for (const field of Object.values(type.getFields())) {
      field.resolve = (_source, args, context: Context) => {
        context.world.resolved += 1;
        return resolvers[field.name]!(args, context);
      };
    }
  }
  schema.getQueryType()!.getFields().report!.extensions = { complexity: 19_000 };
  return schema;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is compared, not used
  body: any;
  text: string;
}

export interface TinyServer extends RunningServer {
  world: World;
  logged: Record<string, unknown>[];
  /** Sends an operation by POST. */
  ask(query: string, more?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Sends any request. */
  fetch(path: string, init?: RequestInit): Promise<Answer>;
}

export async function startTinyServer(options: Partial<ServerOptions<Context>> = {}): Promise<TinyServer> {
  const world: World = { resolved: 0, signals: [], waiting: [] };
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const server = await startServer<Context>({
    schema: tinySchema(),
    context: ({ signal }) => ({ world, signal }),
    isReady: async () => true,
    port: 0,
    examples: [],
    log,
    ...options,
  });
  const ask = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(server.url + path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : null,
      text,
    };
  };
  return {
    ...server,
    world,
    logged,
    fetch: ask,
    ask: (query, more, headers) =>
      ask('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...more }),
      }),
  };
}

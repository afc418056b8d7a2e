// What does the usual way cost: a resolver a field, a DataLoader a level, each with a good statement for all of its keys?
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { openDriver } from './database.js';
import { type Level, Loaders, levels } from './levels.js';
import { serveSchema } from './serve-schema.js';

const schema = buildSchema(`#graphql
  type Query { people(ids: [ID!]!): [Person!]!  event(id: ID!): Event }
  type Person { id: ID!  name: String!  statements(first: Int!): [Statement!]! }
  type Event { id: ID!  name: String!  attendees(first: Int!): [Person!]! }
  type Statement { id: ID!  text: String!  form: String!  act: String!  saidOn: String  event: Event  evidence: [Passage!]! }
  type Passage { id: ID!  exact: String!  document: Document! }
  type Document { id: ID!  name: String! }
`);

interface Context {
  readonly loaders: Loaders;
}

/** Answers a field by a level, for the parent's id and, of lists, the first so many. */
function resolveBy(type: string, field: string, level: Level): void {
  const { [field]: resolved } = (schema.getType(type) as GraphQLObjectType).getFields();
  resolved!.resolve = ({ id }: { id: string }, { first = 0 }, { loaders }: Context) =>
    loaders.of(level, first).load(id);
}

resolveBy('Person', 'statements', levels.statements);
resolveBy('Statement', 'event', levels.event);
resolveBy('Statement', 'evidence', levels.evidence);
resolveBy('Passage', 'document', levels.document);
resolveBy('Event', 'attendees', levels.attendees);
const { people, event } = schema.getQueryType()!.getFields();
people!.resolve = (_, { ids }, { loaders }: Context) => loaders.of(levels.node, 0).loadMany(ids);
event!.resolve = (_, { id }, { loaders }: Context) => loaders.of(levels.node, 0).load(id);

const driver = openDriver();
await serveSchema<Context>(schema, () => ({ loaders: new Loaders(driver) }));

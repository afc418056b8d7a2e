// What does @neo4j/graphql make of the same graph? Its type definitions for what the questions need; statements it writes itself.
import { Neo4jGraphQL } from '@neo4j/graphql';
import { openDriver } from './database.js';
import { serveSchema } from './serve-schema.js';

const typeDefs = `#graphql
  type Person @node {
    id: ID!
    names_en: [String!]
    statementCount: Int
    statements: [Statement!]! @relationship(type: "SAID_BY", direction: IN)
  }
  type Attendee @node(labels: ["Person"]) {
    id: ID!
    names_en: [String!]
    sortName: String
    status: String
    statements: [Statement!]! @relationship(type: "SAID_BY", direction: IN)
  }
  type Agent @node {
    id: ID!
    names_en: [String!]
  }
  type Event @node {
    id: ID!
    names_en: [String!]
    attendees: [Attendee!]! @relationship(type: "ATTENDED", direction: IN)
  }
  type Statement @node {
    id: ID!
    texts: [String!]
    form: String
    act: String
    status: String
    saidOn: String
    saidOn_desc: String
    speaker: [Agent!]! @relationship(type: "SAID_BY", direction: OUT)
    event: [Event!]! @relationship(type: "SAID_AT", direction: OUT)
    evidence: [Passage!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }
  type Passage @node {
    id: ID!
    exact: String
    document: [Document!]! @relationship(type: "IN", direction: OUT)
  }
  type Document @node {
    id: ID!
    names_en: [String!]
  }
`;

const driver = openDriver();
// Dates are stored as texts, which it compares only where it is told to.
const features = { filters: { String: { GTE: true, LTE: true } } };
const neo4jGraphQL = new Neo4jGraphQL({ typeDefs, driver, features });
await serveSchema(await neo4jGraphQL.getSchema(), () => ({}));

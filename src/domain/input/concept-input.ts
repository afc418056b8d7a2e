// Which GraphQL input describes a node of a concept? It is made from the declaration, so that nothing is said twice.
import { GraphQLURL } from 'graphql-scalars';
import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import type { Concept, Edge, Property } from '../../graph/concept.js';
import { targetKey } from '../../graph/write/node-record.js';
import { Polarity, Rank } from '../claim/claim-enums.type.js';
import { DocumentKind } from '../document/document-kind.type.js';
import { EventKind } from '../event/event-kind.type.js';
import { Language } from '../scalar/language.scalar.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { QuoteForm, SpeechAct, Stance } from '../statement/statement-enums.type.js';
import { SourceBasis } from '../unnamed-agent/source-basis.type.js';
import {
  ClaimValueInput,
  EvidenceInput,
  ExternalIdInput,
  IntRangeInput,
  NameInput,
  StatementTextInput,
} from './value-inputs.type.js';

/** What `@Field` takes: a type, or a list of one. */
type TypeOf = () => ClassType<object>;

/** Enums that an input can take; a list of allowed values without one, such as the predicates, is given as a String. */
const enums: readonly Record<string, string>[] = [
  DocumentKind,
  EventKind,
  Polarity,
  QuoteForm,
  Rank,
  SourceBasis,
  SpeechAct,
  Stance,
];

/** Written by review and by the server, never by an input. */
const NOT_GIVEN = new Set(['status', 'contentHash']);

/** The input of a new node: what the concept requires is required, and the id may be chosen. */
export function newInput(concept: Concept, name: string): ClassType<object> {
  return inputType(concept, name, `${concept.description} A new one.`, true);
}

/** The input of an edit: what is absent stays, what is null goes. */
export function editInput(concept: Concept, name: string): ClassType<object> {
  return inputType(
    concept,
    name,
    'What is to be different: a field that is absent stays as it is, and one that is null is taken away. A list is replaced as a whole.',
    false,
  );
}

function inputType(concept: Concept, name: string, description: string, isNew: boolean): ClassType<object> {
  class ConceptInput {}
  const field = (key: string, type: TypeOf, required: boolean, about: string): void =>
    Field(type, { nullable: !required, description: about })(ConceptInput.prototype, key);
  if (isNew) {
    field(
      'id',
      () => ID as never,
      false,
      `\`${concept.idType}:<slug>\`, not taken yet; made from its words when absent.`,
    );
  }
  for (const [key, property] of Object.entries(concept.properties)) {
    if (property.derived || NOT_GIVEN.has(key)) continue;
    field(key, typeOfProperty(property), isNew && property.required === true, aboutProperty(property));
  }
  for (const [key, edge] of Object.entries(concept.edges)) {
    field(
      key,
      typeOfEdge(edge, `${name.replace(/Input$/, '')}${key[0]!.toUpperCase()}${key.slice(1)}Input`),
      isNew && edge.required === true,
      edge.description,
    );
  }
  InputType(name, { description })(ConceptInput);
  return ConceptInput;
}

function typeOfProperty(property: Property): TypeOf {
  const scalar = scalars[property.kind];
  if (scalar !== undefined) return () => scalar as never;
  switch (property.kind) {
    case 'names':
      return () => [NameInput] as never;
    case 'texts':
      return () => [StatementTextInput] as never;
    case 'externalIds':
      return () => [ExternalIdInput] as never;
    case 'range':
      return () => IntRangeInput;
    case 'claimValue':
      return () => ClaimValueInput;
    default: {
      const type = enums.find((values) => Object.values(values).join() === property.values?.join());
      return () => (type ?? String) as never;
    }
  }
}

const scalars: Partial<Record<Property['kind'], unknown>> = {
  text: String,
  integer: Int,
  decimal: Float,
  date: PartialDate,
  language: Language,
  url: GraphQLURL,
};

function aboutProperty({ description, default: value, notBefore, minimum, maximum }: Property): string {
  return [
    description,
    ...(value === undefined ? [] : [`${value} when absent.`]),
    ...(notBefore === undefined ? [] : [`Not before \`${notBefore}\`.`]),
    ...(minimum === undefined ? [] : [`At least ${minimum}.`]),
    ...(maximum === undefined ? [] : [`At most ${maximum}.`]),
  ].join(' ');
}

function typeOfEdge(edge: Edge, name: string): TypeOf {
  if (edge.to === 'Passage' && edge.many) return () => [EvidenceInput] as never;
  if (edge.properties === undefined) return () => (edge.many ? [ID] : ID) as never;
  const end = endInput(edge, name);
  return () => [end] as never;
}

/** Where an edge leads, with the edge's own properties. */
function endInput(edge: Edge, name: string): ClassType<object> {
  class EndInput {}
  Field(() => ID, { description: `The id of the ${edge.to}.` })(EndInput.prototype, targetKey(edge));
  for (const [key, property] of Object.entries(edge.properties ?? {})) {
    Field(typeOfProperty(property), {
      nullable: property.required !== true,
      description: aboutProperty(property),
    })(EndInput.prototype, key);
  }
  InputType(name, { description: edge.description })(EndInput);
  return EndInput;
}

import { GraphQLURL } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../node/node.type.js';
import { Language } from '../scalar/language.scalar.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { DocumentKind } from './document-kind.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description:
    'A text, recording or picture that statements and claims were found in. Its names are its titles.',
})
export class Document extends Entity {
  @Field(() => DocumentKind, { description: 'What sort of document.' })
  kind: DocumentKind;

  @Field(() => Language, { description: 'The language that it is written in.' })
  language: string;

  @Field(() => GraphQLURL, { nullable: true, description: 'Where it is published; null when not known.' })
  url: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was published; null when not known.' })
  publishedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256, in hexadecimal, of the UTF-8 text that the passages were anchored in; null when there was none.',
  })
  contentHash: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The whole text; null where the licence does not let us keep it and nobody attached it here.',
  })
  text: string | null;
}

export const DocumentEdge = edgeType<Document>('Document', () => Document);
export const DocumentConnection = connectionType('Document', DocumentEdge);

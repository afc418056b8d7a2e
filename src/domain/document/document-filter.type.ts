import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArguments } from '../connection/connection.type.js';
import { Language } from '../scalar/language.scalar.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { DocumentKind } from './document-kind.type.js';

/** In which order documents are listed. */
export enum DocumentOrder {
  PUBLISHED_ON_ASC = 'PUBLISHED_ON_ASC',
  PUBLISHED_ON_DESC = 'PUBLISHED_ON_DESC',
}

registerEnumType(DocumentOrder, {
  name: 'DocumentOrder',
  description: 'In which order documents are listed; undated ones last, ties broken by id.',
});

@InputType({ description: 'Which documents; all conditions must hold.' })
export class DocumentFilter {
  @Field(() => [DocumentKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: DocumentKind[];

  @Field(() => Language, { nullable: true, description: 'Written in this language, whatever the region.' })
  language?: string;

  @Field(() => ID, { nullable: true, description: 'Published by this organization.' })
  publisher?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'That may have been published in this span or later.',
  })
  from?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'That may have been published in this span or earlier.',
  })
  to?: string;
}

@ArgsType()
export class DocumentsArguments extends PageArguments {
  @Field(() => DocumentFilter, { nullable: true, description: 'Which documents; all when absent.' })
  filter?: DocumentFilter;

  @Field(() => DocumentOrder, {
    nullable: true,
    description: 'In which order; PUBLISHED_ON_ASC when absent.',
  })
  orderBy?: DocumentOrder;
}

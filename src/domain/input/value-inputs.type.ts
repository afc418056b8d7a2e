import { GraphQLURL } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { NameKind } from '../entity/name.type.js';
import { Language } from '../scalar/language.scalar.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';

@InputType({ description: 'A name, title or descriptor.' })
export class NameInput {
  @Field(() => String, { description: 'The name as written; at most 1,000 characters.' })
  text: string;

  @Field(() => Language, { nullable: true, description: 'Its language; absent when it belongs to none.' })
  language?: string | null;

  @Field(() => NameKind, {
    nullable: true,
    description: 'What sort of name; PREFERRED when absent, which each language may have once.',
  })
  kind?: NameKind | null;
}

@InputType({ description: 'The words of a statement in one language.' })
export class StatementTextInput {
  @Field(() => String, { description: 'The words; at most 100,000 characters.' })
  text: string;

  @Field(() => Language, { description: 'The language that they are in.' })
  language: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the source has these words; one text of a statement must, and a single one does.',
  })
  original?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The agent who translated.' })
  translator?: string | null;
}

@InputType({ description: 'The id of the same entity in another register.' })
export class ExternalIdInput {
  @Field(() => String, { description: 'The register, such as `wikidata`.' })
  scheme: string;

  @Field(() => String, { description: 'The id there.' })
  value: string;

  @Field(() => GraphQLURL, { nullable: true, description: 'A page about it there.' })
  url?: URL | null;
}

@InputType({ description: 'How many people, as stated.' })
export class IntRangeInput {
  @Field(() => Int, { nullable: true, description: 'At least this many.' })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most this many.' })
  max?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the text says “about”; false when absent.' })
  approximate?: boolean | null;
}

@InputType({
  description: 'What a claim says, where that is not an entity: at least one of text, number and date.',
})
export class ClaimValueInput {
  @Field(() => String, { nullable: true, description: 'Words, such as the title of a role.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'The amount, or its lower bound.' })
  number?: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper bound of the amount.' })
  max?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is counted: `people`, `minutes`, an ISO 4217 currency.',
  })
  unit?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'A date that is claimed.' })
  date?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the text says “about”; false when absent.' })
  approximate?: boolean | null;
}

@InputType({
  description:
    'A passage that shows it: one that is there already, or a document with the exact words in it. Where the text is held, the words must stand there; nothing is moved to a look-alike.',
})
export class EvidenceInput {
  @Field(() => ID, { nullable: true, description: 'A passage that is there already.' })
  passage?: string | null;

  @Field(() => ID, { nullable: true, description: 'The document that the words stand in.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'The words themselves.' })
  exact?: string | null;

  @Field(() => String, { nullable: true, description: 'The words right before.' })
  prefix?: string | null;

  @Field(() => String, { nullable: true, description: 'The words right after.' })
  suffix?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Offset of the first character, in Unicode code points; together with `end`.',
  })
  start?: number | null;

  @Field(() => Int, { nullable: true, description: 'Offset behind the last character.' })
  end?: number | null;
}

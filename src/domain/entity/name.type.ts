import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../scalar/language.scalar.js';

/** What sort of name it is. */
export enum NameKind {
  PREFERRED = 'PREFERRED',
  ALIAS = 'ALIAS',
  TRANSLITERATION = 'TRANSLITERATION',
  FORMER = 'FORMER',
}

registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'What sort of name it is.',
  valuesConfig: {
    PREFERRED: { description: 'The usual one in its language.' },
    ALIAS: { description: 'Another one in use, or another spelling.' },
    TRANSLITERATION: { description: 'A name of another script, written in this one.' },
    FORMER: { description: 'No longer in use.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A name, title or descriptor, and the language that it is in.',
})
export class Name {
  @Field(() => String, { description: 'The name as written.' })
  text: string;

  @Field(() => Language, { nullable: true, description: 'Its language; null when it belongs to none.' })
  language: string | null;

  @Field(() => NameKind, { description: 'What sort of name it is.' })
  kind: NameKind;
}

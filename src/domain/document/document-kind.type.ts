import { registerEnumType } from 'type-graphql';

/** What sort of document a text stands in. */
export enum DocumentKind {
  ARTICLE = 'ARTICLE',
  BRIEF = 'BRIEF',
  TRANSCRIPT = 'TRANSCRIPT',
  PHOTO_CAPTION = 'PHOTO_CAPTION',
  SPEECH = 'SPEECH',
  POST = 'POST',
  DATASET = 'DATASET',
  OTHER = 'OTHER',
}

registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What sort of document a text stands in.',
});

import { Field, Int, ObjectType } from 'type-graphql';
import { Agent } from '../agent/agent.type.js';
import { Change } from '../change/change.type.js';
import { Document } from '../document/document.type.js';
import { Statement } from '../statement/statement.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What was found in a document’s text and is now proposed.',
})
export class ExtractionResult {
  @Field(() => Document, { description: 'The document.' })
  document: Document;

  @Field(() => [Statement], {
    description: 'The statements found, in the text’s order, each PROPOSED, with its chain and its passages.',
  })
  statements: Statement[];

  @Field(() => [Agent], {
    description:
      'Agents proposed along with them, because nobody in the graph has their name, or several do.',
  })
  agents: Agent[];

  @Field(() => Int, {
    description:
      'How many attributions of the text were left out, because the graph has statements at these words.',
  })
  known: number;

  @Field(() => Change, { description: 'The change that proposed them; to `undo` it takes all of them back.' })
  change: Change;
}

import { registerEnumType } from 'type-graphql';

/** Whether a passage's words stand where it says. */
export enum Anchor {
  ANCHORED = 'ANCHORED',
  ORPHANED = 'ORPHANED',
  TEXT_NOT_HELD = 'TEXT_NOT_HELD',
}

registerEnumType(Anchor, {
  name: 'Anchor',
  description: 'Whether the words of a passage stand where it says. It never moves to a look-alike.',
  valuesConfig: {
    ANCHORED: { description: 'The text is held and has exactly these words at these offsets.' },
    ORPHANED: { description: 'The text is held, and the words have no certain place in it.' },
    TEXT_NOT_HELD: { description: 'The text is not held here, so the place cannot be checked.' },
  },
});

// Which role does a field need? The one table of it: every mutation and subscription stands here, and what else is not for every reader.
import type { Role } from '../change/role.js';

/** The least role for a field, by type and name. A field that is not in it answers to whoever may read. */
export type FieldRights = Readonly<Record<string, Readonly<Record<string, Role>>>>;

export const fieldRights: FieldRights = {
  Query: {
    apiKeys: 'admin',
    // It writes, though it keeps nothing.
    mergePreview: 'editor',
  },
  Mutation: {
    addDocument: 'contributor',
    addEvent: 'contributor',
    addOrganization: 'contributor',
    addPerson: 'contributor',
    addPlace: 'contributor',
    addTopic: 'contributor',
    addUnnamedAgent: 'contributor',
    extract: 'contributor',
    recordClaim: 'contributor',
    recordStatement: 'contributor',

    editClaim: 'editor',
    editDocument: 'editor',
    editEvent: 'editor',
    editOrganization: 'editor',
    editPerson: 'editor',
    editPlace: 'editor',
    editStatement: 'editor',
    editTopic: 'editor',
    editUnnamedAgent: 'editor',
    merge: 'editor',
    retract: 'editor',
    review: 'editor',
    // A guess counts at once, and takes the place of the one before.
    suggestSame: 'editor',
    undo: 'editor',
    withdrawSame: 'editor',

    createApiKey: 'admin',
    revokeApiKey: 'admin',
  },
  // Changes tell of proposals, and a stream costs more than a question.
  Subscription: {
    changes: 'contributor',
  },
};

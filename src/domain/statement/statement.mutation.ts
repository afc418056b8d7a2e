import { conceptMutations } from '../input/concept-mutations.js';
import { statement } from './statement.concept.js';
import { Statement } from './statement.type.js';

/** `recordStatement` and `editStatement`. */
export const StatementMutations = conceptMutations(statement, () => Statement, 'record');

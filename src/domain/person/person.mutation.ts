import { conceptMutations } from '../input/concept-mutations.js';
import { person } from './person.concept.js';
import { Person } from './person.type.js';

/** `addPerson` and `editPerson`. */
export const PersonMutations = conceptMutations(person, () => Person);

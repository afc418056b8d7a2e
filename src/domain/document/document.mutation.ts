import { conceptMutations } from '../input/concept-mutations.js';
import { document } from './document.concept.js';
import { Document } from './document.type.js';

/** `addDocument` and `editDocument`. */
export const DocumentMutations = conceptMutations(document, () => Document);

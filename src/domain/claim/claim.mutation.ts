import { conceptMutations } from '../input/concept-mutations.js';
import { claim } from './claim.concept.js';
import { Claim } from './claim.type.js';

/** `recordClaim` and `editClaim`. */
export const ClaimMutations = conceptMutations(claim, () => Claim, 'record');

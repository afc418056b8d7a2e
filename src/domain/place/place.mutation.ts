import { conceptMutations } from '../input/concept-mutations.js';
import { place } from './place.concept.js';
import { Place } from './place.type.js';

/** `addPlace` and `editPlace`. */
export const PlaceMutations = conceptMutations(place, () => Place);

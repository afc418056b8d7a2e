import { conceptMutations } from '../input/concept-mutations.js';
import { event } from './event.concept.js';
import { Event } from './event.type.js';

/** `addEvent` and `editEvent`. */
export const EventMutations = conceptMutations(event, () => Event);

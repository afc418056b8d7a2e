import { conceptMutations } from '../input/concept-mutations.js';
import { topic } from './topic.concept.js';
import { Topic } from './topic.type.js';

/** `addTopic` and `editTopic`. */
export const TopicMutations = conceptMutations(topic, () => Topic);

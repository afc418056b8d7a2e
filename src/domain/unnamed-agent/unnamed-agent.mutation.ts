import { conceptMutations } from '../input/concept-mutations.js';
import { unnamedAgent } from './unnamed-agent.concept.js';
import { UnnamedAgent } from './unnamed-agent.type.js';

/** `addUnnamedAgent` and `editUnnamedAgent`. */
export const UnnamedAgentMutations = conceptMutations(unnamedAgent, () => UnnamedAgent);

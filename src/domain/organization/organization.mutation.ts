import { conceptMutations } from '../input/concept-mutations.js';
import { organization } from './organization.concept.js';
import { Organization } from './organization.type.js';

/** `addOrganization` and `editOrganization`. */
export const OrganizationMutations = conceptMutations(organization, () => Organization);

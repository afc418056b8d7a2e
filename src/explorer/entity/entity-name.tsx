// The name of an entity, as a link to its page.
import { Link } from 'wouter';
import type { EntityLinkFragment } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { Isolated } from '../design/bidi.js';

export function EntityName({ entity }: { entity: Pick<EntityLinkFragment, 'id' | 'name'> }) {
  return (
    <Link href={addressOf(entity.id)}>
      <Isolated>{entity.name}</Isolated>
    </Link>
  );
}

// What do the entities of one file share: their ids, and what shows the claims on them?
import type { Item } from '../../graph/write/node-record.js';
import type { ClaimWords, Register } from '../register/register.js';
import type { EntityTypes } from './entity-types.js';

/** What it takes to make the items of an entity. */
export class EntityContext {
  constructor(
    readonly register: Register,
    private readonly types: EntityTypes,
  ) {}

  /** The id of an entity of a type; an id that Isnad gave stays. */
  id(type: string, key: string): string {
    return new RegExp(`^${type}:[a-z0-9][a-z0-9._-]{0,180}$`).test(key) ? key : this.register.id(type, key);
  }

  /** The id of the entity that a property names. Fails when the file does not have it, or it is of none of the types. */
  named(key: string, property: string): string {
    return this.id(this.types.typeOf(key, property), key);
  }

  /** Claims with the entity's line as what shows them; nothing where there are none. */
  claims(record: string, line: string, said: readonly ClaimWords[]): Item[] {
    if (said.length === 0) return [];
    const evidence = this.register.passage(line);
    const made = said.map((claim, position) => {
      // Of two dates of birth, each is a claim of its own.
      const before = said.slice(0, position).filter(({ predicate }) => predicate === claim.predicate).length;
      return this.register.claim(`${record} ${before}`, claim, evidence);
    });
    return [this.register.document, evidence, ...made];
  }
}

// What are the holder of a credential and their role called?
import type { Role } from '../api/operations.generated.js';
import type { WordKey } from '../i18n/en.js';

export const roleWord = {
  READER: 'credential.role.READER',
  CONTRIBUTOR: 'credential.role.CONTRIBUTOR',
  EDITOR: 'credential.role.EDITOR',
  ADMIN: 'credential.role.ADMIN',
} as const satisfies Record<Role, WordKey>;

export const mayWord = {
  READER: 'credential.may.READER',
  CONTRIBUTOR: 'credential.may.CONTRIBUTOR',
  EDITOR: 'credential.may.EDITOR',
  ADMIN: 'credential.may.ADMIN',
} as const satisfies Record<Role, WordKey>;

/** The name without what sort of credential it is: `key:newsroom` is newsroom, and so is it in the log of changes. */
export function holderName({ id }: { id: string }): string {
  return id.slice(id.indexOf(':') + 1);
}

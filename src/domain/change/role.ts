/** What somebody may do; each may also do what those before may. */
export const roles = ['reader', 'contributor', 'editor', 'admin'] as const;

export type Role = (typeof roles)[number];

/** Who asks. */
export interface Caller {
  /** As changes name them: `key:newsroom`, `user:42@issuer`, `anonymous`. */
  readonly id: string;
  readonly role: Role;
}

/** Somebody who sent no credential. */
export const anonymous: Caller = { id: 'anonymous', role: 'reader' };

/** Whether a role is at least another one. */
export function mayActAs(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

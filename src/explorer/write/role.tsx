// What may the person at the page do? Shows what writes to those alone who may.
import type { ReactNode } from 'react';
import type { Role } from '../api/operations.generated.js';
import { useCredential } from '../credential/credential.js';

const roles: readonly Role[] = ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'];

/** Null while nobody is signed in, and until the server has said who it is. */
export function useRole(): Role | null {
  return useCredential().viewer?.role ?? null;
}

/** Whether their role is at least this one. */
export function useMay(least: Role): boolean {
  const role = useRole();
  return role !== null && roles.indexOf(role) >= roles.indexOf(least);
}

/** `least`: the role that it takes at least. */
export function CanWrite({ least, children }: { least: Role; children: ReactNode }) {
  return useMay(least) && children;
}

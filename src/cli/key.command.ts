// Who has a key to this graph? Made, listed and taken back here; the server notices within seconds.
import type { Role } from '../domain/change/role.js';
import { stateOf } from '../domain/rights/api-key.js';
import { ApiKeys } from '../domain/rights/api-keys.js';
import { badInput } from '../error/isnad-error.js';
import { withGraph } from './open-graph.js';
import { graphSettings } from './settings.js';

export interface KeySwitches {
  readonly name: string;
  readonly role: string;
  /** Such as `90d` or `12h`; never where absent. */
  readonly expires?: string;
}

/** Makes a key and prints its secret, which is told only now. */
export async function create({ name, role, expires }: KeySwitches, env: NodeJS.ProcessEnv): Promise<void> {
  const expiresAt = expires === undefined ? null : inFuture(expires, new Date());
  const secret = await withGraph(graphSettings(env), (graph) =>
    new ApiKeys(graph).create({ name, role: role as Role, expiresAt }),
  );
  console.error(
    `The key of ${name}, ${role}, ${expiresAt === null ? 'which does not expire' : `until ${expiresAt.toISOString()}`}. It is shown only now:`,
  );
  // Alone on standard output, so that it can be led to where it is kept.
  console.log(secret);
}

/** Prints every key with its role and state, never a secret. */
export async function list(env: NodeJS.ProcessEnv): Promise<void> {
  const keys = await withGraph(graphSettings(env), (graph) => new ApiKeys(graph).list());
  const now = new Date();
  if (keys.length === 0)
    console.log('There is no key yet. Make one: npx isnad key create --name <name> --role <role>');
  for (const key of keys) {
    const { name, role, createdAt, expiresAt, revokedAt } = key;
    const ends = revokedAt ?? expiresAt;
    const state = stateOf(key, now);
    console.log(
      [
        name,
        role,
        state,
        `made ${createdAt}`,
        ...(ends === null ? [] : [`${state === 'active' ? 'until' : state} ${ends}`]),
      ].join('\t'),
    );
  }
}

/** Ends a key for good. */
export async function revoke(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { revokedAt } = await withGraph(graphSettings(env), (graph) => new ApiKeys(graph).revoke(name));
  console.log(
    `${name} was revoked on ${revokedAt}. Servers refuse it within 2 s and end its streams within 5 s.`,
  );
}

function inFuture(text: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
  if (Number(count) > 0)
    return new Date(now.getTime() + Number(count) * (unit === 'h' ? 3_600_000 : 86_400_000));
  throw badInput('--expires', 'a number of days or hours, such as 90d or 12h', text);
}

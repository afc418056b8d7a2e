// How are API keys kept in the graph? As nodes of their own, outside the log of changes and every export; never their secrets.
import { ErrorCode } from '../../error/error-code.js';
import { badInput, IsnadError } from '../../error/isnad-error.js';
import type { Graph } from '../../graph/graph.js';
import { type Role, roles } from '../change/role.js';
import { type ApiKey, hashOf, newSecret } from './api-key.js';

/** The most keys that are listed. */
const MOST_LISTED = 1_000;
/** The name of the key that the first start makes. */
const FIRST_NAME = 'first';

const shape = 'key { .name, .role, .createdAt, .expiresAt, .revokedAt }';

export interface NewKey {
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Date | null;
}

/** The API keys of a graph. */
export class ApiKeys {
  constructor(private readonly graph: Graph) {}

  /** Makes a key and gives its secret, which is told only now. Fails with BAD_USER_INPUT, and with CONFLICT for a name that was given before. */
  async create({ name, role, expiresAt }: NewKey): Promise<string> {
    if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]{0,58}[\p{L}\p{M}\p{N}])?$/u.test(name))
      throw badInput('name', '1 to 60 letters or digits, with . _ - between them', name);
    if (!roles.includes(role)) throw badInput('role', `one of ${roles.join(', ')}`, role);
    const secret = newSecret();
    const made = await this.graph.write('create-key', (run) =>
      run(
        `MERGE (key:ApiKey { name: $name })
         ON CREATE SET key += { hash: $hash, role: $role, createdAt: $now, expiresAt: $expiresAt }
         WITH key WHERE key.hash = $hash
         RETURN key.name`,
        { name, role, hash: hashOf(secret), now: now(), expiresAt: expiresAt?.toISOString() ?? null },
      ),
    );
    if (made.length > 0) return secret;
    throw new IsnadError(
      ErrorCode.CONFLICT,
      `name must be one that no key has had, but got: ${name}. Changes name their writers by it, so it is never given twice.`,
      { argument: 'name' },
    );
  }

  /** The secret of a first key, for an admin; null where there is or was a key already. Two servers at once make one. */
  async createFirst(): Promise<string | null> {
    const secret = newSecret();
    const made = await this.graph.write('create-first-key', (run) =>
      run(
        `OPTIONAL MATCH (other:ApiKey) WHERE other.hash <> $hash
         WITH count(other) AS others WHERE others = 0
         MERGE (key:ApiKey { name: $name })
         ON CREATE SET key += { hash: $hash, role: 'admin', createdAt: $now }
         WITH key WHERE key.hash = $hash
         RETURN key.name`,
        { name: FIRST_NAME, hash: hashOf(secret), now: now() },
      ),
    );
    return made.length > 0 ? secret : null;
  }

  /** The key whose secret has this hash, whatever became of it; null where there is none. */
  async find(hash: string): Promise<ApiKey | null> {
    const [row] = await this.graph.read<{ key: ApiKey }>(
      'find-key',
      `MATCH (key:ApiKey { hash: $hash }) RETURN ${shape} AS key`,
      { hash },
    );
    return row?.key ?? null;
  }

  /** All keys, the latest first, the revoked and expired too; at most 1,000. */
  async list(): Promise<ApiKey[]> {
    const rows = await this.graph.read<{ key: ApiKey }>(
      'list-keys',
      `MATCH (key:ApiKey) RETURN ${shape} AS key ORDER BY key.createdAt DESC, key.name LIMIT ${MOST_LISTED}`,
    );
    return rows.map(({ key }) => key);
  }

  /** Ends a key for good; one that is revoked already stays as it is. Fails with NOT_FOUND. */
  async revoke(name: string): Promise<ApiKey> {
    const [row] = await this.graph.write('revoke-key', (run) =>
      run<{ key: ApiKey }>(
        `MATCH (key:ApiKey { name: $name })
         SET key.revokedAt = coalesce(key.revokedAt, $now)
         RETURN ${shape} AS key`,
        { name, now: now() },
      ),
    );
    if (row !== undefined) return row.key;
    throw new IsnadError(ErrorCode.NOT_FOUND, `name must be the name of a key, but no key has it: ${name}`, {
      argument: 'name',
    });
  }
}

const now = (): string => new Date().toISOString();

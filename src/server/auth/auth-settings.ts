// Which settings of the environment say who may come in, and what must they be?
import { StartupError } from '../../graph/local/startup-error.js';
import { list, mustBe } from '../settings.js';
import { isSafeAddress } from './discovery.js';

export interface AuthSettings {
  /** `ISNAD_READ`: `open` lets anybody read who can reach the server; the default where that is this machine alone. */
  readonly reading: 'open' | 'key';
  /** `ISNAD_ADMIN_KEY`: a key that is an admin's, kept nowhere else; null where there is none. */
  readonly adminKey: string | null;
  /** The identity provider of `ISNAD_OIDC_ISSUER`; null where there is none. */
  readonly oidc: OidcSettings | null;
}

export interface OidcSettings {
  /** `ISNAD_OIDC_ISSUER`, as its tokens write it. */
  readonly issuer: string;
  /** `ISNAD_OIDC_AUDIENCE`: what tokens for this server are for. */
  readonly audience: string;
  /** `ISNAD_OIDC_JWKS`: where its keys lie; null to find it from the issuer. */
  readonly jwks: string | null;
  /** `ISNAD_OIDC_ALGORITHMS`: how tokens may be signed. */
  readonly algorithms: readonly string[];
  /** `ISNAD_OIDC_ROLE_CLAIM`: the claim that holds a role, or a list of them. */
  readonly roleClaim: string;
}

const SHORTEST_ADMIN_KEY = 32;

/** Signatures that only the holder of a private key can make. With a shared secret (HS256), whoever checks could forge. */
const signatures = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519'.split(' ');

/** Reads the settings of a server that listens on `host`; throws a StartupError that names the setting and what it must be. */
export function authSettings(env: NodeJS.ProcessEnv, host: string): AuthSettings {
  return {
    reading: reading(env.ISNAD_READ || (isLoopback(host) ? 'open' : 'key')),
    adminKey: env.ISNAD_ADMIN_KEY ? checkedAdminKey(env.ISNAD_ADMIN_KEY) : null,
    oidc: oidcSettings(env),
  };
}

function reading(text: string): 'open' | 'key' {
  if (text === 'open' || text === 'key') return text;
  throw mustBe('ISNAD_READ', 'open or key', text, 'ISNAD_READ=key npm start');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}

/** The message must not tell the key. */
function checkedAdminKey(key: string): string {
  if (key.length >= SHORTEST_ADMIN_KEY && /^[\x21-\x7e]+$/.test(key)) return key;
  throw new StartupError(
    `ISNAD_ADMIN_KEY must be at least ${SHORTEST_ADMIN_KEY} visible ASCII characters, but is not.`,
    'Make one that nobody guesses: ISNAD_ADMIN_KEY=$(openssl rand -hex 32) npm start',
  );
}

function oidcSettings(env: NodeJS.ProcessEnv): OidcSettings | null {
  const issuer = env.ISNAD_OIDC_ISSUER || null;
  const audience = env.ISNAD_OIDC_AUDIENCE || null;
  const example = 'ISNAD_OIDC_ISSUER=https://id.example ISNAD_OIDC_AUDIENCE=isnad npm start';
  if (issuer === null && audience === null) return null;
  if (!isSafeAddress(issuer))
    throw mustBe('ISNAD_OIDC_ISSUER', 'an https address', issuer ?? 'nothing', example);
  if (audience === null)
    throw mustBe('ISNAD_OIDC_AUDIENCE', 'what the tokens for this server are for', 'nothing', example);
  const jwks = env.ISNAD_OIDC_JWKS || null;
  if (jwks !== null && !isSafeAddress(jwks))
    throw mustBe(
      'ISNAD_OIDC_JWKS',
      'an https address',
      jwks,
      'ISNAD_OIDC_JWKS=https://id.example/keys npm start',
    );
  return {
    issuer,
    audience,
    jwks,
    algorithms: list(env.ISNAD_OIDC_ALGORITHMS || 'RS256,ES256,EdDSA').map(signature),
    roleClaim: env.ISNAD_OIDC_ROLE_CLAIM || 'isnad_role',
  };
}

function signature(name: string): string {
  if (signatures.includes(name)) return name;
  throw mustBe(
    'ISNAD_OIDC_ALGORITHMS',
    `out of ${signatures.join(', ')}, separated by commas`,
    name,
    'ISNAD_OIDC_ALGORITHMS=RS256 npm start',
  );
}

// Whose is a token of the identity provider, and which role does it give?
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { type Caller, type Role, roles } from '../../domain/change/role.js';
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import type { OidcSettings } from './auth-settings.js';
import type { Verify } from './authenticate.js';
import { discoverJwks } from './discovery.js';

/** How far the clocks of the provider and of this server may differ. */
const SKEW_SECONDS = 30;
/** How long the provider's keys are kept; a key that it took back is refused after this. */
const KEYS_KEPT_MS = 300_000;
/** How often a token signed with an unknown key may lead to asking the provider for new ones. */
const ASK_AGAIN_MS = 2_000;

/** Takes JSON Web Tokens of the issuer for the audience, signed by one of the issuer's keys with an allowed algorithm. */
export function oidcTokens(settings: OidcSettings, log: Logger): Verify {
  const keys = issuerKeys(settings);
  const { issuer, audience, algorithms, roleClaim } = settings;
  const { host, pathname } = new URL(issuer);
  const verified = async (token: string): Promise<Caller> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: SKEW_SECONDS,
        requiredClaims: ['sub', 'exp'],
      });
      return {
        id: `user:${payload.sub}@${host}${pathname.replace(/\/$/, '')}`,
        role: roleOf(payload, roleClaim),
      };
    } catch (error) {
      throw refused(error, settings, log);
    }
  };
  return (credential) => (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(credential) ? verified(credential) : null);
}

/** The keys of the issuer, asked for when the first token comes; where they lie is found once. */
function issuerKeys({ issuer, jwks }: OidcSettings): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const find = async (): Promise<JWTVerifyGetKey> =>
    createRemoteJWKSet(new URL(jwks ?? (await discoverJwks(issuer))), {
      cacheMaxAge: KEYS_KEPT_MS,
      cooldownDuration: ASK_AGAIN_MS,
    });
  return async (header, token) => {
    found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return (await found)(header, token);
  };
}

/** The highest role that the claim names, which may be one or a list; reader where it names none. */
function roleOf(payload: JWTPayload, claim: string): Role {
  const named = [payload[claim]].flat();
  return roles.findLast((role) => named.includes(role)) ?? 'reader';
}

const tokenFaults = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
];

function refused(error: unknown, { issuer, audience }: OidcSettings, log: Logger): IsnadError {
  if (tokenFaults.some((fault) => error instanceof fault)) {
    return new IsnadError(
      ErrorCode.UNAUTHENTICATED,
      `The token is not good: ${(error as Error).message}. Sign in again, and send a token of ${issuer} for ${audience}.`,
    );
  }
  log.warn(
    { issuer, reason: (error as Error).message },
    'the identity provider cannot be asked for its keys',
  );
  return new IsnadError(
    ErrorCode.UNAUTHENTICATED,
    `The token cannot be checked now, because ${issuer} does not give its keys. Try again in a few seconds.`,
  );
}

// Who sends this request? Every way in asks here: HTTP, WebSocket and server-sent events.
import { anonymous, type Caller } from '../../domain/change/role.js';
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';

/** Tells whose a credential is; null at once where it is not of its kind. Fails with UNAUTHENTICATED where it is not good. */
export type Verify = (credential: string) => Promise<Caller> | null;

export interface Authenticated {
  readonly caller: Caller;
  /**
   * Whether the same credential still gives the same role: false once it expired, was revoked, or its role changed. Knows
   * of it within two seconds. For what lasts longer than a request; fails while the database cannot be asked.
   */
  stillValid(): Promise<boolean>;
}

/** Takes the value of an `Authorization` header, or undefined where there is none. Fails with UNAUTHENTICATED. */
export type Authenticate = (authorization: string | undefined) => Promise<Authenticated>;

/** `reading` is whether somebody without a credential may read. A credential that is not good is never taken for none. */
export function authenticator(verifiers: readonly Verify[], reading: 'open' | 'key'): Authenticate {
  const callerOf = async (authorization: string | undefined): Promise<Caller> => {
    if (authorization === undefined) {
      if (reading === 'open') return anonymous;
      throw unauthenticated('This server answers only to those who send a credential, but none was sent.');
    }
    const credential = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
    if (credential === undefined)
      throw unauthenticated('The Authorization header must be `Bearer <key or token>`, but is not.');
    for (const verify of verifiers) {
      const caller = verify(credential);
      if (caller !== null) return caller;
    }
    throw unauthenticated('The credential must be a key or a token that this server knows, but is neither.');
  };
  return async (authorization) => {
    const caller = await callerOf(authorization);
    const stillValid = async (): Promise<boolean> => {
      try {
        const now = await callerOf(authorization);
        return now.id === caller.id && now.role === caller.role;
      } catch (error) {
        if (error instanceof IsnadError && error.extensions.code === ErrorCode.UNAUTHENTICATED) return false;
        throw error;
      }
    };
    return { caller, stillValid };
  };
}

function unauthenticated(what: string): IsnadError {
  return new IsnadError(
    ErrorCode.UNAUTHENTICATED,
    `${what} Send the header \`Authorization: Bearer <key>\`; \`npx isnad key create\` makes a key.`,
  );
}

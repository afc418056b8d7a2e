// Where does an OIDC issuer publish the keys that it signs with?

const WITHIN_MS = 5_000;

/** The address of the issuer's JWKS, out of its openid-configuration. Fails where that cannot be read, or is another issuer's. */
export async function discoverJwks(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (found.issuer !== issuer) throw new Error(`${address} must be of ${issuer}, but is of ${found.issuer}`);
  if (!isSafeAddress(found.jwks_uri))
    throw new Error(`jwks_uri of ${address} must be an https address, but got: ${found.jwks_uri}`);
  return found.jwks_uri;
}

/** Whether what comes from an address can be trusted: by https, or from this machine. */
export function isSafeAddress(text: unknown): text is string {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  );
}

// A real OIDC provider on a real port, as far as a server asks it: its configuration, its keys, and the tokens that it signs.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';

export interface TokenOptions {
  readonly role?: unknown;
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now; null for never. */
  readonly expires?: number | null;
  readonly notBefore?: number;
  readonly claims?: JWTPayload;
}

const stranger = generateKeyPair('RS256');

export class Issuer {
  private keys: { kid: string; publicKey: CryptoKey; privateKey: CryptoKey; jwk: JWK }[] = [];
  /** How often its keys were asked for. */
  asked = 0;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Issuer> {
    const server = createServer((request, response) => {
      const answers: Record<string, () => object> = {
        '/.well-known/openid-configuration': () => ({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys` }),
        '/keys': () => {
          issuer.asked += 1;
          return { keys: issuer.keys.map(({ jwk }) => jwk) };
        },
      };
      const answer = answers[request.url ?? ''];
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer?.() ?? {}));
    });
    const issuer = new Issuer(server);
    await issuer.rotate();
    await issuer.listen(0);
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  private port = 0;

  async listen(port = this.port): Promise<void> {
    await new Promise<void>((listening) => this.server.listen(port, '127.0.0.1', listening));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  /** Signs with a new key from now on, and publishes only that. */
  async rotate(): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const kid = `key-${Math.random().toString(36).slice(2)}`;
    this.keys = [{ kid, publicKey, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' } }];
  }

  /** A token as it should be, but for what is asked otherwise. */
  async token(options: TokenOptions = {}): Promise<string> {
    return this.payload(options)
      .setProtectedHeader({ alg: 'RS256', kid: this.kid })
      .sign(this.keys[0]!.privateKey);
  }

  /** The same, signed by somebody else under the name of its key, or of a key that there is not. */
  async forged(options: TokenOptions = {}, kid = this.kid): Promise<string> {
    const { privateKey } = await stranger;
    return this.payload(options).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
  }

  /** The same, its public key taken for a shared secret. */
  async signedWithPublicKey(options: TokenOptions = {}): Promise<string> {
    const secret = new TextEncoder().encode(await exportSPKI(this.keys[0]!.publicKey));
    return this.payload(options).setProtectedHeader({ alg: 'HS256', kid: this.kid }).sign(secret);
  }

  /** The same, its payload changed after it was signed. */
  async tampered(options: TokenOptions, role: string): Promise<string> {
    const [head, , signature] = (await this.token(options)).split('.');
    const [, payload] = (await this.token({ ...options, role })).split('.');
    return [head, payload, signature].join('.');
  }

  /** The same without any signature, which says so. */
  async unsigned(options: TokenOptions = {}): Promise<string> {
    const [, payload] = (await this.token(options)).split('.');
    const head = Buffer.from(JSON.stringify({ alg: 'none', kid: this.kid })).toString('base64url');
    return `${head}.${payload}.`;
  }

  private get kid(): string {
    return this.keys[0]!.kid;
  }

  private payload({
    role,
    issuer = this.url,
    audience = 'isnad',
    expires = 600,
    notBefore,
    claims,
  }: TokenOptions) {
    const now = Math.floor(Date.now() / 1000);
    const made = new SignJWT({ ...(role === undefined ? {} : { isnad_role: role }), ...claims })
      .setSubject('42')
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now);
    if (expires !== null) made.setExpirationTime(now + expires);
    if (notBefore !== undefined) made.setNotBefore(now + notBefore);
    return made;
  }
}

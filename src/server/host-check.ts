// Which names may a browser know this server by? Without this check, a page of another site could read the graph by pointing
// its own name at this machine (DNS rebinding).
import { badRequest, type HttpError } from './http-error.js';

const ownNames = ['localhost', '127.0.0.1', '[::1]'];

const withoutPort = (host: string): string => host.toLowerCase().replace(/:\d*$/, '');

/** Whether a host, on any port, is this machine to itself. */
export function isOwnName(host: string): boolean {
  return ownNames.includes(withoutPort(host));
}

/** Makes the check of a Host header: null when it names this server, on any port, else the answer. `*` allows every name. */
export function hostCheck(allowedHosts: readonly string[]): (host: string | undefined) => HttpError | null {
  const names = new Set([...ownNames, ...allowedHosts].map((name) => name.toLowerCase()));
  return (host) => {
    if (host !== undefined && (names.has(withoutPort(host)) || names.has('*'))) return null;
    const got = host === undefined ? 'none' : JSON.stringify(host.slice(0, 80));
    return badRequest(
      421,
      `The Host header must be one of ${[...names].join(', ')}, but got: ${got}. Add the name to ISNAD_ALLOWED_HOSTS.`,
    );
  };
}

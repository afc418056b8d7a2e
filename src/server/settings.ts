// Which settings of the environment does the HTTP server read, and what must they be?
import { StartupError } from '../graph/local/startup-error.js';

export interface ServerSettings {
  /** `PORT`, default 4000; 0 takes any free one. */
  port: number;
  /** `ISNAD_HOST`, the address to listen on; default 127.0.0.1, this machine only. */
  host: string;
  /** `ISNAD_ALLOWED_HOSTS`, names besides localhost that a Host header may have, separated by commas; `*` for any. */
  allowedHosts: string[];
  /** `ISNAD_CORS_ORIGIN`, origins whose pages may ask, separated by commas; `*` for any, default none. */
  corsOrigins: string[];
  /** `ISNAD_INTROSPECTION`, on or off; default on. */
  introspection: boolean;
  /** `REDIS_URL`, through which servers on one graph tell each other of changes; null where there is one server. */
  redisUrl: string | null;
}

/** Reads the settings; throws a StartupError that names the setting and what it must be. */
export function serverSettings(env: NodeJS.ProcessEnv): ServerSettings {
  return {
    port: port(env.PORT),
    host: env.ISNAD_HOST || '127.0.0.1',
    allowedHosts: list(env.ISNAD_ALLOWED_HOSTS),
    corsOrigins: list(env.ISNAD_CORS_ORIGIN).map(origin),
    introspection: onOrOff('ISNAD_INTROSPECTION', env.ISNAD_INTROSPECTION, true),
    redisUrl: env.REDIS_URL ? redisAddress(env.REDIS_URL) : null,
  };
}

function port(text = ''): number {
  if (text === '') return 4000;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw mustBe('PORT', 'a whole number from 0 to 65535', text, 'PORT=4001 npm start');
}

function origin(text: string): string {
  if (text === '*' || (URL.canParse(text) && new URL(text).origin === text)) return text;
  throw mustBe(
    'ISNAD_CORS_ORIGIN',
    'origins (scheme, host and port, no path) separated by commas, or *',
    text,
    'ISNAD_CORS_ORIGIN=https://news.example npm start',
  );
}

function onOrOff(name: string, text = '', otherwise: boolean): boolean {
  if (text === '') return otherwise;
  if (text === 'on' || text === 'off') return text === 'on';
  throw mustBe(name, 'on or off', text, `${name}=off npm start`);
}

/** The message must not tell the password that the address can hold. */
function redisAddress(text: string): string {
  if (URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol)) return text;
  throw new StartupError(
    'REDIS_URL must be the address of a Redis, but is not.',
    'Set it so, for example: REDIS_URL=redis://localhost:6379 npm start',
  );
}

/** The items of a setting, which stand between commas. */
export function list(text = ''): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** What is said of a setting that is not what it must be. */
export function mustBe(name: string, what: string, got: string, example: string): StartupError {
  return new StartupError(`${name} must be ${what}, but got: ${got}`, `Set it so, for example: ${example}`);
}

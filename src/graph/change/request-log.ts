// Was this request written already, so that sending it again writes nothing twice?
import { createHash } from 'node:crypto';
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import type { Run } from '../graph.js';
import { textOf } from './state.js';

/** What a request asks for, under the key that its sender gave it. */
export interface KeyedRequest {
  readonly by: string;
  readonly key: string;
  readonly body: unknown;
}

/** What became of a request: kept in the transaction that wrote it. */
export interface Remembered {
  readonly answer: unknown;
  readonly change: string;
  /** Who wrote it: the attempt of one call, which may have lost its connection before it heard so. */
  readonly attempt: string;
}

const hashed = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What became of the request before, or null. Fails with CONFLICT where the key stands for something else. */
export async function remembered(run: Run, { by, key, body }: KeyedRequest): Promise<Remembered | null> {
  const [row] = await run<{ body: string; answer: string; change: string; attempt: string }>(
    'MATCH (r:Request { key: $key }) RETURN r.body AS body, r.answer AS answer, r.change AS change, r.attempt AS attempt',
    { key: hashed(by, key) },
  );
  if (row === undefined) return null;
  if (row.body !== hashed(textOf(body))) {
    throw new IsnadError(
      ErrorCode.CONFLICT,
      `The idempotency key must stand for one request only, but it was used for another: ${key}. Send a new key with a new request.`,
    );
  }
  return { answer: JSON.parse(row.answer), change: row.change, attempt: row.attempt };
}

/** Keeps what became of a request. */
export async function remember(
  run: Run,
  { by, key, body }: KeyedRequest,
  { answer, change, attempt }: Remembered,
): Promise<void> {
  await run(
    'CREATE (:Request { key: $key, body: $body, answer: $answer, change: $change, attempt: $attempt, at: $at })',
    {
      key: hashed(by, key),
      body: hashed(textOf(body)),
      answer: JSON.stringify(answer),
      change,
      attempt,
      at: new Date().toISOString(),
    },
  );
}

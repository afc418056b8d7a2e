// How are the files of a bundled page served?
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './security-headers.js';

const forEver = 'public, max-age=31536000, immutable';

/** Serves each file of a directory, as it is now. The names in assets/ hold the hash of the file, so browsers keep those. */
export async function serveFiles(app: FastifyInstance, directory: string, prefix: string): Promise<void> {
  const hashed = join(directory, 'assets') + sep;
  await app.register(fastifyStatic, {
    root: directory,
    prefix,
    wildcard: false,
    index: false,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply, path) => {
      const cacheControl = path.startsWith(hashed) ? forEver : 'no-cache';
      reply.setHeader('content-security-policy', pagePolicy);
      reply.setHeader('cache-control', cacheControl);
    },
  });
}

// How are the files of a bundled page served?
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './security-headers.js';

const forEver = 'public, max-age=31536000, immutable';

/** Serves each file of a directory, as it is now. The names in assets/ hold the hash of the file, so browsers keep those. */
export async function serveFiles(
  app: FastifyInstance,
  directory: string,
  prefix: string,
  policy = pagePolicy,
): Promise<void> {
  await app.register(async (files) => {
    files.addHook('onRequest', async (request, reply) => {
      const isHashed = request.url.startsWith(`${prefix}assets/`);
      reply.header('content-security-policy', policy);
      reply.header('cache-control', isHashed ? forEver : 'no-cache');
    });
    await files.register(fastifyStatic, {
      root: directory,
      prefix,
      wildcard: false,
      index: false,
      cacheControl: false,
    });
  });
}

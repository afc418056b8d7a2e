// What is at the root of the server: the explorer, or, without it, a few words and the ways on?
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { explorerPolicy, type MapTiles, withTiles } from './map-tiles.js';
import { sendPage } from './page.js';
import { serveFiles } from './static-files.js';

const welcome = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Isnad · إسناد</title>
    <link rel="icon" href="data:,">
    <style>
      body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font: 1.1rem/1.7 system-ui, sans-serif }
      section { margin-bottom: 3rem }
    </style>
  </head>
  <body>
    <section>
      <h1>Isnad</h1>
      <p>Who said it, who passed it on, and where it says so: a graph of people, events and quotes.</p>
      <p><a href="/graphql">Ask it in GraphQL</a> · <a href="/health">Its health</a></p>
    </section>
    <section lang="ar" dir="rtl">
      <h1>إسناد</h1>
      <p>من قال، ومن نقل عنه، وأين ورد ذلك: شبكة من الأشخاص والأحداث والأقوال.</p>
      <p><a href="/graphql">اسألها بلغة GraphQL</a> · <a href="/health">حالة الخادم</a></p>
    </section>
  </body>
</html>
`;

/** Serves the root. With an explorer, gives its page, which is also the answer to every address inside it; else null. */
export async function serveHome(
  app: FastifyInstance,
  explorerDir: string | undefined,
  tiles: MapTiles | null,
): Promise<((reply: FastifyReply) => FastifyReply) | null> {
  if (explorerDir === undefined) {
    app.get('/', async (_, reply) => sendPage(reply, welcome));
    return null;
  }
  const page = withTiles(await readFile(join(explorerDir, 'index.html'), 'utf8'), tiles);
  const policy = explorerPolicy(tiles);
  const send = (reply: FastifyReply) => sendPage(reply, page, policy);
  // A worker that is loaded from a file is bound by the policy of that file.
  await serveFiles(app, explorerDir, '/', policy);
  app.get('/', async (_, reply) => send(reply));
  return send;
}

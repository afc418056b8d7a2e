// What happens on `npm start`? The database comes up, is migrated and seeded, and GraphQL is served until Ctrl-C.
import { createServer } from 'node:net';
import { type AuthSettings, authSettings } from '../server/auth/auth-settings.js';
import { type MapTiles, mapTiles } from '../server/map-tiles.js';
import { portInUse } from '../server/port-in-use.js';
import { type ServerSettings, serverSettings } from '../server/settings.js';
import { openGraph } from './open-graph.js';
import { type Example, examples, explorerFolder, seedFiles } from './project-files.js';
import { ServerGraph } from './server-graph.js';
import { graphSettings } from './settings.js';

/** Serves until SIGINT or SIGTERM. Fails with a StartupError that says what to set right. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const settings = graphSettings(env);
  const serving = serverSettings(env);
  const auth = authSettings(env, serving.host);
  const tiles = mapTiles(env);
  await checkPort(serving.port, serving.host);
  const say = (line: string): void => console.log(line);
  const serverGraph = new ServerGraph(
    (onExit) => openGraph(settings, { role: 'server', log: say, onExit }),
    say,
  );
  // The database takes seconds to start; what answers questions is read meanwhile.
  const starting = serverGraph.start();
  starting.catch(() => undefined);
  const samples = await examples();
  const running = await serve(
    serverGraph,
    samples,
    auth,
    { ...serving, tiles },
    env.ISNAD_LOG_LEVEL || 'warn',
  );
  const stop = stopOnce(async () => {
    await running.close();
    await starting.catch(() => undefined);
    await serverGraph.close();
  }, say);
  let firstKey: string | null = null;
  try {
    const graph = await starting;
    const [{ loadBundles }, { model }, { ApiKeys }] = await Promise.all([
      import('../ingest/bundle/load-bundles.js'),
      import('../domain/model.js'),
      import('../domain/rights/api-keys.js'),
    ]);
    const loaded = await loadBundles(graph, model, await seedFiles());
    if (loaded.created + loaded.updated > 0)
      say(`Loaded seeds: ${loaded.created} new, ${loaded.updated} changed.`);
    if (auth.adminKey === null) firstKey = await new ApiKeys(graph).createFirst();
  } catch (error) {
    await stop();
    throw error;
  }
  say(welcome(running.url, samples, firstKey));
}

async function serve(
  serverGraph: ServerGraph,
  samples: readonly Example[],
  auth: AuthSettings,
  settings: ServerSettings & { tiles: MapTiles | null },
  level: string,
) {
  const [
    { startServer },
    { authentication },
    { openChangeNews },
    { idempotencyKey },
    { buildIsnadSchema },
    { requestContext },
    { settle },
    { model },
    { pino },
  ] = await Promise.all([
    import('../server/server.js'),
    import('./authentication.js'),
    import('./change-news.js'),
    import('../server/auth/idempotency-key.js'),
    import('../domain/schema.js'),
    import('../domain/change/request-context.js'),
    import('../ingest/derive/settle.js'),
    import('../domain/model.js'),
    import('pino'),
  ]);
  const log = pino({ level });
  const authenticate = await authentication(auth, () => serverGraph.current(), log);
  const { feed, onChange, close } = await openChangeNews(() => serverGraph.current(), settings.redisUrl, log);
  const running = await startServer({
    ...settings,
    schema: buildIsnadSchema(),
    context: async ({ headers }) => {
      const { caller } = await authenticate(headers.authorization);
      const key = idempotencyKey(headers['idempotency-key']);
      const domain = { graph: serverGraph.current(), model, settle, feed, onChange };
      return requestContext(domain, caller, key);
    },
    authenticate,
    isReady: () => serverGraph.isReady(),
    examples: samples,
    explorerDir: explorerFolder(),
    log,
  }).catch((error: unknown) => {
    close();
    throw error;
  });
  return { ...running, close: () => running.close().finally(close) };
}

/** Fails at once where the port is taken, before a database is started for nothing. */
async function checkPort(port: number, host: string): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? reject(portInUse(port)) : resolve(),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function stopOnce(close: () => Promise<void>, say: (line: string) => void): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= close();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping !== undefined) return;
      say('\nStopping.');
      void stop().then(() => process.exit(0));
    });
  }
  return stop;
}

function welcome(url: string, samples: readonly Example[], firstKey: string | null): string {
  const shown = samples
    .slice(0, 3)
    .map(({ name, query }) => `# ${name.replaceAll('-', ' ')}\n${query.trim()}`);
  return [
    '',
    `Explore it at ${url}/`,
    `Isnad answers at ${url}/graphql (in a browser: GraphiQL, with these and more in its tabs).`,
    ...(firstKey === null
      ? []
      : [
          '',
          'To write, send the header',
          `Authorization: Bearer ${firstKey}`,
          'This is the key of an admin, and is shown only now. `npx isnad key create` makes others.',
          '',
        ]),
    'Three queries to paste:',
    '',
    shown.join('\n\n'),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

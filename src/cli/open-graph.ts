// How does a command come by the graph? It connects to NEO4J_URI, or joins or starts the local Neo4j, and migrates.
import { connect } from '../graph/connect.js';
import type { Graph } from '../graph/graph.js';
import { openLocalNeo4j } from '../graph/local/local-neo4j.js';
import { migrate } from '../graph/migrate/migrate.js';
import { migrationsFolder } from './project-files.js';
import type { GraphSettings } from './settings.js';

export interface OpenGraph {
  readonly graph: Graph;
  /** Lets go of the graph, and of the local Neo4j where this process was the last to use it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly role: 'server' | 'command';
  readonly log: (line: string) => void;
  /** A local Neo4j ended without being asked to. */
  readonly onExit?: (reason: string) => void;
}

/** The migrated graph of the settings. Fails with a StartupError that says what to set right. */
export async function openGraph(settings: GraphSettings, options: OpenOptions): Promise<OpenGraph> {
  const local = settings.remote === null ? await openLocalNeo4j({ home: settings.home, ...options }) : null;
  try {
    const graph = await connect({ ...(settings.remote ?? local!), database: settings.database });
    await migrate(graph, migrationsFolder);
    const close = async (): Promise<void> => {
      await graph.close();
      await local?.stop();
    };
    return { graph, close };
  } catch (error) {
    await local?.stop();
    throw error;
  }
}

/** Runs some work on the graph and lets go of it, whatever happens. */
export async function withGraph<T>(settings: GraphSettings, work: (graph: Graph) => Promise<T>): Promise<T> {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const { graph, close } = await openGraph(settings, { role: 'command', log });
  try {
    return await work(graph);
  } finally {
    await close();
  }
}

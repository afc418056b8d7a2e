// What does it take to start a Neo4j on this machine? A Java, the jars, and soon an archive of their classes.

import { type BootedNeo4j, type BootOptions, bootNeo4j } from './boot.js';
import type { Launch } from './child.js';
import { archiveFlags, archivePath, makeArchive, usesArchive } from './class-archive.js';
import { memoryOf } from './configuration.js';
import { provideJars } from './jars.js';
import { findJava } from './java.js';
import { type Layout, neo4jVersion } from './layout.js';

/** Less to set up, and no pause for the sake of classes; a heap that overflowed ends the process, which is then started anew. */
const flags = [
  '-XX:-UsePerfData',
  '-XX:MetaspaceSize=128m',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dlog4j2.disable.jmx=true',
];

/** The archive that is being made beside a running Neo4j. */
export interface ArchiveInMaking {
  /** Gives it up and resolves when nothing of it is left. */
  cancel(): Promise<void>;
}

/** Starts the Neo4j of `layout`, fetching its jars before the first time. Fails with a StartupError. */
export async function startNeo4j(
  layout: Layout,
  log: (line: string) => void,
  options: Omit<BootOptions, 'memory'>,
): Promise<{ booted: BootedNeo4j; archive: ArchiveInMaking }> {
  const memory = memoryOf(process.env);
  const java = await findJava(process.env);
  const jars = await provideJars(layout, log, options.signal);
  const launch: Launch = { java, jars, flags };
  const path = archivePath(layout, launch);
  const withArchive = usesArchive(process.env) ? archiveFlags(path) : [];
  log(`Starting Neo4j ${neo4jVersion} on Java ${java.major} …`);
  const booted = await bootNeo4j(
    layout,
    { ...launch, flags: [...flags, ...withArchive] },
    { ...options, memory },
  );
  const make = usesArchive(process.env) && withArchive.length === 0;
  return { booted, archive: make ? startArchive(path, layout, launch, log) : { cancel: async () => {} } };
}

function startArchive(
  path: string,
  layout: Layout,
  launch: Launch,
  log: (line: string) => void,
): ArchiveInMaking {
  const abort = new AbortController();
  const making = makeArchive(path, layout, launch, abort.signal).then(
    (made) => {
      if (made) log('Archived the classes of Neo4j: it starts in about half the time from now on.');
    },
    (error: Error) => {
      // The archive only saves time: nothing that goes wrong with it is worth more than a line.
      if (!abort.signal.aborted)
        log(`Neo4j's class archive was not made, so starts stay slower: ${error.message}`);
    },
  );
  return {
    cancel() {
      abort.abort();
      return making;
    },
  };
}

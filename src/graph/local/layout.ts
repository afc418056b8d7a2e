// Where does everything of a local Neo4j lie under ISNAD_HOME?
import { join, resolve } from 'node:path';

/** The one version of Neo4j that Isnad runs by itself. */
export const neo4jVersion = '5.26.30';

/** The absolute paths of one local Neo4j. What lies under `software` is shared by all instances of a home. */
export interface Layout {
  home: string;
  software: string;
  jars: string;
  instance: string;
  data: string;
  configuration: string;
  logs: string;
  temporary: string;
  password: string;
  record: string;
  lock: string;
}

/** The paths of `instance` under `home`; nothing is read or made. */
export function layoutOf(home: string, instance: string): Layout {
  const root = resolve(home);
  const software = join(root, `neo4j-${neo4jVersion}`);
  return { home: root, software, jars: join(software, 'lib'), ...instanceAt(join(root, instance)) };
}

/** The same software with an instance of its own in `folder`. */
export function withInstanceAt(layout: Layout, folder: string): Layout {
  return { ...layout, ...instanceAt(folder) };
}

function instanceAt(folder: string) {
  return {
    instance: folder,
    data: join(folder, 'data'),
    configuration: join(folder, 'conf'),
    logs: join(folder, 'logs'),
    temporary: join(folder, 'tmp'),
    password: join(folder, 'password'),
    record: join(folder, 'running.json'),
    lock: join(folder, 'lock'),
  };
}

// Where does everything of a local Neo4j lie under ISNAD_HOME?
import { join, resolve } from 'node:path';

/** The one version of Neo4j that Isnad runs by itself. */
export const neo4jVersion = '5.26.30';

/** The absolute paths of one local Neo4j. The jars and the class archives are shared by all instances of a home. */
export interface Layout {
  home: string;
  software: string;
  jars: string;
  instance: string;
  data: string;
  configuration: string;
  logs: string;
  password: string;
  record: string;
  lock: string;
}

/** The paths for `instance` under `home`; nothing is read or made. */
export function layoutOf(home: string, instance: string): Layout {
  const root = resolve(home);
  const software = join(root, `neo4j-${neo4jVersion}`);
  const own = join(root, instance);
  return {
    home: root,
    software,
    jars: join(software, 'lib'),
    instance: own,
    data: join(own, 'data'),
    configuration: join(own, 'conf'),
    logs: join(own, 'logs'),
    password: join(own, 'password'),
    record: join(own, 'running.json'),
    lock: join(own, 'lock'),
  };
}

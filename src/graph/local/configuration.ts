// How is the local Neo4j set up? Loopback, Bolt only, little memory, and nothing that calls out.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout } from './layout.js';
import { StartupError } from './startup-error.js';

/** How much memory Neo4j may take; ISNAD_NEO4J_HEAP and ISNAD_NEO4J_PAGECACHE, each `512m` or `2g`. */
export interface Memory {
  heap: string;
  pageCache: string;
}

/** The memory settings of `env`, or the defaults. Throws a StartupError for a size that is none. */
export function memoryOf(env: NodeJS.ProcessEnv = process.env): Memory {
  return {
    heap: size('ISNAD_NEO4J_HEAP', env.ISNAD_NEO4J_HEAP || '1g'),
    pageCache: size('ISNAD_NEO4J_PAGECACHE', env.ISNAD_NEO4J_PAGECACHE || '512m'),
  };
}

function size(name: string, text: string): string {
  if (/^[1-9]\d*[mg]$/i.test(text)) return text.toLowerCase();
  throw new StartupError(
    `${name} must be a number of megabytes or gigabytes, but got: ${JSON.stringify(text)}`,
    `Set ${name}=512m or ${name}=2g, or unset it.`,
  );
}

/** Writes neo4j.conf anew, so that it always says what this version of Isnad means. */
export async function writeConfiguration(layout: Layout, boltPort: number, memory: Memory): Promise<void> {
  await mkdir(layout.configuration, { recursive: true });
  await writeFile(join(layout.configuration, 'neo4j.conf'), configuration(boltPort, memory));
}

function configuration(boltPort: number, memory: Memory): string {
  const lines = [
    '# Written by Isnad at every start: changes made here are lost.',
    'server.config.strict_validation.enabled=true',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    'server.bolt.tls_level=DISABLED',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    '# Least privilege: no files and no addresses in LOAD CSV, no procedure beyond what Isnad calls.',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'dbms.security.procedures.unrestricted=',
    'dbms.security.procedures.allowlist=db.*,dbms.*',
    'dbms.security.auth_lock_time=1s',
    `server.memory.pagecache.size=${memory.pageCache}`,
    '# A query that nobody waits for any more must not hold the machine.',
    'db.transaction.timeout=30s',
    'db.lock.acquisition.timeout=10s',
    '# Logs of transactions are for recovery only: keep few, and do not reserve disk for them.',
    'db.tx_log.rotation.retention_policy=2 files',
    'db.tx_log.rotation.size=16m',
    'db.tx_log.preallocate=false',
  ];
  return `${lines.join('\n')}\n`;
}

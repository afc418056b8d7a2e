// How is the local Neo4j set up? Loopback, Bolt only, little memory, and nothing that calls out.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout } from './layout.js';
import { StartupError } from './startup-error.js';

/** How much memory Neo4j may take. */
export interface Memory {
  heap: string;
  pageCache: string;
}

/** ISNAD_NEO4J_HEAP and ISNAD_NEO4J_PAGECACHE, or the defaults. Throws a StartupError for one that is no size. */
export function memoryOf(env: NodeJS.ProcessEnv): Memory {
  return { heap: size(env, 'ISNAD_NEO4J_HEAP', '1g'), pageCache: size(env, 'ISNAD_NEO4J_PAGECACHE', '512m') };
}

function size(env: NodeJS.ProcessEnv, name: string, byDefault: string): string {
  const text = env[name] || byDefault;
  if (/^[1-9]\d*[mg]$/i.test(text)) return text.toLowerCase();
  throw new StartupError(
    `${name} must be a number of megabytes or gigabytes (512m, 2g), but got: ${JSON.stringify(text)}`,
    `Correct it, or unset it for ${byDefault}.`,
  );
}

/** Writes neo4j.conf anew, so that it always says what this version of Isnad means. */
export async function writeConfiguration(layout: Layout, boltPort: number, memory: Memory): Promise<void> {
  await mkdir(layout.configuration, { recursive: true });
  await writeFile(join(layout.configuration, 'neo4j.conf'), configuration(boltPort, memory));
}

function configuration(boltPort: number, memory: Memory): string {
  return `# Written by Isnad at every start: changes made here are lost.
server.config.strict_validation.enabled=true

server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.bolt.tls_level=DISABLED
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false

# Least privilege: LOAD CSV reads neither files nor addresses, and no procedure runs with more rights than its caller.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.security.procedures.allowlist=db.*,dbms.*,tx.*
dbms.security.procedures.unrestricted=
# Only this machine can knock, with a password of 192 bits: a long lock-out would only lock out Isnad.
dbms.security.auth_lock_time=1s

server.memory.pagecache.size=${memory.pageCache}
# A query that nobody waits for any more must not hold the machine.
db.transaction.timeout=30s
db.lock.acquisition.timeout=10s

# The transaction log is for recovery alone: keep little of it, and do not reserve disk for more.
db.tx_log.rotation.retention_policy=2 files
db.tx_log.rotation.size=16m
db.tx_log.preallocate=false

# The databases are closed before Bolt, which would then be silent for twice 5 seconds in case a client still has a word to say.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
# Neither thousands of lines about the machine in each start's log, nor pages read ahead of the first query.
internal.dbms.dump_diagnostics=false
db.memory.pagecache.warmup.enable=false
`;
}

// Where do Neo4j's jars come from? Maven fetches them once for a home.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Layout, neo4jVersion } from './layout.js';
import { withLock } from './process-lock.js';
import { showProgress } from './progress.js';
import { StartupError } from './startup-error.js';

const noMaven = new StartupError(
  `Isnad needs Maven (mvn) once, to fetch Neo4j ${neo4jVersion}, but found none on PATH.`,
  'Install it with `apt install maven` (Debian, Ubuntu) or `brew install maven` (macOS).\n' +
    'Without Maven: `docker compose up`, or set NEO4J_URI to a Neo4j that already runs.',
);

/**
 * Neo4j's jars under this home, sorted, fetched by Maven when they are not there yet. They appear all at once or not at all,
 * however many processes ask. Throws a StartupError without Maven, or with Maven's last lines when it fails.
 */
export async function provideJars(layout: Layout, log: (line: string) => void): Promise<string[]> {
  if (!(await exists(layout.jars))) {
    await withLock(
      `${layout.software}.lock`,
      'fetching Neo4j',
      (holder) => log(`Waiting for process ${holder.process.pid}, which is fetching Neo4j.`),
      async () => {
        if (!(await exists(layout.jars))) await fetchJars(layout, log);
      },
    );
  }
  const names = (await readdir(layout.jars)).filter((name) => name.endsWith('.jar')).sort();
  return names.map((name) => join(layout.jars, name));
}

async function fetchJars(layout: Layout, log: (line: string) => void): Promise<void> {
  const part = `${layout.software}.part-${randomUUID()}`;
  try {
    await mkdir(part, { recursive: true });
    await writeFile(join(part, 'pom.xml'), pom);
    await runMaven(part, log);
    await mkdir(layout.software, { recursive: true });
    await rename(join(part, 'lib'), layout.jars);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function runMaven(folder: string, log: (line: string) => void): Promise<void> {
  log(`Fetching Neo4j ${neo4jVersion} with Maven: once, about 125 MB.`);
  const progress = showProgress(log);
  const lines: string[] = [];
  let files = 0;
  let bytes = 0;
  const goal = ['dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'];
  const maven = spawn('mvn', ['--batch-mode', '--strict-checksums', ...goal], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const fetched = /^(?:\[INFO\] )?Downloaded .*\.jar \(([\d.]+) (B|kB|MB)\b/.exec(line);
      if (!fetched) {
        lines.push(line);
        return;
      }
      files += 1;
      bytes += Number(fetched[1]) * { B: 1, kB: 1e3, MB: 1e6 }[fetched[2] as 'B' | 'kB' | 'MB'];
      progress.show(`Fetching Neo4j ${neo4jVersion}: ${files} files, ${Math.round(bytes / 1e6)} MB`);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? noMaven : error));
    maven.once('close', resolve);
  }).finally(() => progress.end());
  if (code === 0) return;
  const last = lines.filter((line) => line.startsWith('[ERROR]')).slice(0, 6);
  throw new StartupError(
    `Maven could not fetch Neo4j ${neo4jVersion}. It said:\n${(last.length > 0 ? last : lines.slice(-6)).join('\n')}`,
    "Check the network, and the proxy or mirror in Maven's settings.xml, then start again: what was fetched is kept by Maven.\n" +
      'Without Maven: `docker compose up`, or set NEO4J_URI to a Neo4j that already runs.',
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>isnad</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
      </plugin>
    </plugins>
  </build>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

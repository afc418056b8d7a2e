// How are Neo4j's jars fetched with Maven, showing that it moves?
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { neo4jVersion } from './layout.js';
import { showProgress } from './progress.js';
import { StartupError } from './startup-error.js';

const withoutMaven = 'Without Maven: `docker compose up`, or set NEO4J_URI to a Neo4j that already runs.';
const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Fetches Neo4j and all that it needs into a folder inside `folder`, and returns that one. Fails with a StartupError. */
export async function fetchWithMaven(
  folder: string,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  log(`Fetching Neo4j ${neo4jVersion} with Maven, once: about 125 MB.`);
  await writeFile(join(folder, 'pom.xml'), pom);
  const progress = showProgress(log);
  const lines: string[] = [];
  let files = 0;
  let bytes = 0;
  const maven = spawn('mvn', ['--batch-mode', '--strict-checksums', 'dependency:copy-dependencies'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const size = /Downloaded .*\.jar \(([\d.]+) (B|kB|MB|GB)\b/.exec(line);
      if (!size) {
        lines.push(line);
        return;
      }
      files += 1;
      bytes += Number(size[1]) * units[size[2]!]!;
      progress.show(`Fetching Neo4j ${neo4jVersion}: ${files} jars, ${Math.round(bytes / 1e6)} MB`);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? noMaven() : error),
    );
    maven.once('close', resolve);
  }).finally(() => progress.end());
  if (code !== 0) throw failed(lines);
  return join(folder, 'lib');
}

function noMaven(): StartupError {
  return new StartupError(
    `Isnad needs Maven (mvn) to fetch Neo4j ${neo4jVersion}, once, but found no mvn on PATH.`,
    `Install it with \`apt install maven\` (Debian, Ubuntu) or \`brew install maven\` (macOS).\n${withoutMaven}`,
  );
}

function failed(lines: string[]): StartupError {
  const errors = lines.filter((line) => line.startsWith('[ERROR]'));
  const last = errors.length > 0 ? errors.slice(0, 4) : lines.slice(-4);
  return new StartupError(
    `Maven could not fetch Neo4j ${neo4jVersion}. It said:\n${last.join('\n')}`,
    "Check the network, and the proxy or mirror in Maven's settings.xml, then start again: Maven keeps what it has fetched.\n" +
      withoutMaven,
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
        <configuration>
          <outputDirectory>lib</outputDirectory>
          <includeScope>runtime</includeScope>
        </configuration>
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

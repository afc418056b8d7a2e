// Which Java runs Neo4j?
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from './startup-error.js';

const run = promisify(execFile);

/** A Java that can run this Neo4j. `build` is all that it says about itself, so two builds never share a class archive. */
export interface Java {
  command: string;
  major: number;
  build: string;
}

const suitable = [17, 21];
const install =
  'Install it with `apt install openjdk-17-jre-headless` (Debian, Ubuntu) or `brew install openjdk@21` (macOS), or point ' +
  'JAVA_HOME at one.\nWithout Java: `docker compose up`, or set NEO4J_URI to a Neo4j that already runs.';

/** The first suitable Java of JAVA_HOME and PATH, in this order. Throws a StartupError saying what was found when none is. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const candidates = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java'), 'java'] : ['java'];
  const found: string[] = [];
  for (const command of candidates) {
    const build = await versionOf(command, env);
    const major = build && majorOf(build);
    if (build && major && suitable.includes(major)) return { command, major, build };
    const place = command === 'java' ? '`java` on PATH' : `JAVA_HOME (${command})`;
    if (build)
      found.push(
        `${place} is ${major ? `Java ${major}` : `not a Java that Isnad knows: ${build.split('\n')[0]}`}`,
      );
    else if (command !== 'java') found.push(`${place} does not run`);
  }
  if (found.length === 0)
    throw new StartupError('Isnad needs Java 17 or 21 to run its local Neo4j, but found no Java.', install);
  throw new StartupError(
    `Isnad needs Java 17 or 21 to run its local Neo4j, but ${found.join(', and ')}.`,
    install,
  );
}

async function versionOf(command: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { env, timeout: 20_000 });
    return (stderr + stdout).trim();
  } catch {
    return null;
  }
}

/** 17 for `openjdk version "17.0.15"`, 8 for `java version "1.8.0_402"`; null when no version is said. */
function majorOf(build: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(build);
  return match ? Number(match[1]) : null;
}

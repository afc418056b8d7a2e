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

const needed = 'Isnad needs Java 17, 21 or 25 to run its local Neo4j';
/** 17 and 21 are those that Neo4j 5.26 is made for; it also boots, writes, searches and restarts on 25. No other was tried. */
const suitable = [17, 21, 25];
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
    const place = command === 'java' ? '`java` on PATH' : `${command} of JAVA_HOME`;
    if (build)
      found.push(
        `${place} is ${major ? `Java ${major}` : `of an unknown version (${build.split('\n')[0]})`}`,
      );
    else if (command !== 'java') found.push(`${place} does not run`);
  }
  throw new StartupError(`${needed}, but ${found.join(', and ') || 'found no Java'}.`, install);
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

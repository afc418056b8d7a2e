// What is a person told when the local Neo4j cannot come up? Each message as a whole, from a real process that failed.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { layoutOf } from '../../src/graph/local/layout.js';
import { IsnadProcess } from './isnad-process.js';

const patience = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'isnad-startup-'));
const withoutJava =
  'Install it with `apt install openjdk-17-jre-headless` (Debian, Ubuntu) or `brew install openjdk@21` (macOS), or point ' +
  'JAVA_HOME at one.\nWithout Java: `docker compose up`, or set NEO4J_URI to a Neo4j that already runs.';
const withoutMaven = 'Without Maven: `docker compose up`, or set NEO4J_URI to a Neo4j that already runs.';

/** A folder with programs of these names, each doing what its shell script says. */
function programs(name: string, scripts: Record<string, string>): string {
  const bin = join(folder, name, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const [program, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, program), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, program), 0o755);
  }
  return bin;
}

function javaSaying(version: string): string {
  return `echo 'openjdk version "${version}"' >&2`;
}

/** What a process of its own says when it fails to open this home in this environment. */
async function failure(home: string, env: NodeJS.ProcessEnv): Promise<string> {
  const opening = new IsnadProcess(home, 'main', 'server', { JAVA_HOME: '', ...env });
  const { error, message } = await opening.line(
    (line) => line.error !== undefined || line.ready !== undefined,
  );
  expect(await opening.end()).toBe(1);
  expect(error).toBe('StartupError');
  return message!;
}

const home = (name: string): string => join(folder, `home-${name}`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Java', () => {
  it(
    'is missing',
    async () => {
      expect(await failure(home('no-java'), { PATH: programs('none', {}) })).toBe(
        `Isnad needs Java 17, 21 or 25 to run its local Neo4j, but found no Java.\n${withoutJava}`,
      );
    },
    patience,
  );

  it(
    'is of another version, in both places',
    async () => {
      programs('eight', { java: javaSaying('1.8.0_402') });
      const message = await failure(home('wrong-java'), {
        JAVA_HOME: join(folder, 'eight'),
        PATH: programs('eleven', { java: javaSaying('11.0.25') }),
      });
      expect(message).toBe(
        `Isnad needs Java 17, 21 or 25 to run its local Neo4j, but ${join(folder, 'eight/bin/java')} of JAVA_HOME is Java 8, ` +
          `and \`java\` on PATH is Java 11.\n${withoutJava}`,
      );
    },
    patience,
  );

  it(
    'is not where JAVA_HOME says',
    async () => {
      const message = await failure(home('no-java-home'), {
        JAVA_HOME: '/nowhere',
        PATH: programs('none', {}),
      });
      expect(message).toBe(
        'Isnad needs Java 17, 21 or 25 to run its local Neo4j, but /nowhere/bin/java of JAVA_HOME does not run.\n' +
          withoutJava,
      );
    },
    patience,
  );
});

describe('Maven', () => {
  const java = javaSaying('21.0.5');

  it(
    'is missing',
    async () => {
      expect(await failure(home('no-maven'), { PATH: programs('java-alone', { java }) })).toBe(
        'Isnad needs Maven (mvn) to fetch Neo4j 5.26.30, once, but found no mvn on PATH.\n' +
          `Install it with \`apt install maven\` (Debian, Ubuntu) or \`brew install maven\` (macOS).\n${withoutMaven}`,
      );
    },
    patience,
  );

  it(
    'fails',
    async () => {
      const mvn = 'echo "[INFO] Scanning"; echo "[ERROR] Could not transfer artifact: Unknown host"; exit 1';
      const at = home('failing-maven');
      expect(await failure(at, { PATH: programs('failing-maven', { java, mvn }) })).toBe(
        'Maven could not fetch Neo4j 5.26.30. It said:\n[ERROR] Could not transfer artifact: Unknown host\n' +
          "Check the network, and the proxy or mirror in Maven's settings.xml, then start again: Maven keeps what it has fetched.\n" +
          withoutMaven,
      );
      expect(readdirSync(at)).toEqual(['main']);
    },
    patience,
  );

  it(
    'fetches once for two processes; what it fetched is no Neo4j, and the log of Java is shown',
    async () => {
      const at = home('fetch');
      const calls = join(folder, 'calls');
      // A jar that is no archive, fetched slowly enough for two to meet.
      const mvn = `echo call >> '${calls}'; /bin/sleep 2; /bin/mkdir lib; echo text > lib/neo4j.jar`;
      const bin = programs('slow-maven', { mvn });
      const env = { PATH: [bin, process.env.PATH].join(delimiter), JAVA_HOME: process.env.JAVA_HOME };
      const first = failure(at, env);
      const second = new IsnadProcess(at, 'other', 'command', env);
      const { message } = await second.line((line) => line.error !== undefined);
      for (const said of [message, await first]) {
        expect(said).toMatch(/^Neo4j ended while starting \(exit code 1\)\. The last lines of its log:\n/);
        expect(said).toContain('org.neo4j.server.CommunityEntryPoint');
        expect(said).toMatch(/\nThe whole log is in .*\/(main|other)\/logs$/);
      }
      expect(readFileSync(calls, 'utf8')).toBe('call\n');
      expect(readdirSync(layoutOf(at, 'main').software)).toEqual(['lib']);
      expect(readdirSync(at).sort()).toEqual(['main', 'neo4j-5.26.30', 'other']);
    },
    patience,
  );
});

describe('the home', () => {
  it(
    'is a file',
    async () => {
      const at = home('file');
      writeFileSync(at, '');
      expect(await failure(at, {})).toBe(
        `Isnad cannot write to its home ${at} (EEXIST: ${at}).\nA part of that path is a file: set ISNAD_HOME to a folder.`,
      );
    },
    patience,
  );

  const nobodys = process.platform === 'linux' ? '/sys' : '/System';
  it(
    'lies where nobody may write',
    async () => {
      const at = join(nobodys, 'isnad');
      const [what, remedy] = (await failure(at, {})).split('\n');
      expect(what).toMatch(
        new RegExp(`^Isnad cannot write to its home ${at} \\((EPERM|EACCES|EROFS): ${at}\\)\\.$`),
      );
      expect(remedy).toMatch(/set ISNAD_HOME to (another folder|a folder on another one)\.$/);
    },
    patience,
  );

  it(
    'has a colon in its path',
    async () => {
      expect(await failure(`${home('a')}:b`, {})).toBe(
        `ISNAD_HOME must be a path without a colon, which separates paths for Java, but got: ${home('a')}:b\n` +
          'Set ISNAD_HOME to another folder.',
      );
    },
    patience,
  );

  it(
    'has lost the password of its data',
    async () => {
      const at = home('no-password');
      const { jars, data, instance, password } = layoutOf(at, 'main');
      mkdirSync(join(data, 'databases', 'system'), { recursive: true });
      mkdirSync(join(jars, '..'), { recursive: true });
      symlinkSync(layoutOf(process.env.ISNAD_HOME || '.isnad', 'main').jars, jars);
      expect(await failure(at, { JAVA_HOME: process.env.JAVA_HOME })).toBe(
        `The local Neo4j in ${instance} has data, but the file with its password is gone: ${password}\n` +
          `Put it back, or move ${data} away to begin with an empty graph.`,
      );
    },
    patience,
  );
});

describe('a setting of memory', () => {
  it(
    'is not a size',
    async () => {
      expect(await failure(home('heap'), { ISNAD_NEO4J_HEAP: 'lots' })).toBe(
        'ISNAD_NEO4J_HEAP must be a number of megabytes or gigabytes (512m, 2g), but got: "lots"\n' +
          'Correct it, or unset it for 1g.',
      );
    },
    patience,
  );
});

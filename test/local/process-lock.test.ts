// Is a lock held by one at a time, waited for while its holder lives, and free when its holder was killed?

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { identify, isRunning } from '../../src/graph/local/process-identity.js';
import { withLock } from '../../src/graph/local/process-lock.js';
import { removeSignatures } from '../../src/graph/local/unsigned-jar.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that waits until it is killed. */
async function bystander() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")'], {
    stdio: 'pipe',
  });
  await once(child.stdout, 'data');
  return { child, identity: identify(child.pid!)! };
}

describe('a lock between processes', () => {
  it('is held by one of twenty at a time, and leaves nothing behind', async () => {
    let inside = 0;
    const seen: number[] = [];
    const work = async () => {
      seen.push(++inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside--;
    };
    const path = join(folder, 'lock');
    await Promise.all(Array.from({ length: 20 }, () => withLock(path, 'test', () => {}, work)));
    expect(seen).toEqual(Array(20).fill(1));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is waited for while its holder lives, and taken when that one is killed', async () => {
    const path = join(folder, 'lock');
    const { child, identity } = await bystander();
    writeFileSync(path, JSON.stringify({ token: 'theirs', process: identity, purpose: 'server' }));
    const waitedFor: unknown[] = [];
    const taken = withLock(
      path,
      'test',
      (holder) => {
        waitedFor.push(holder.process);
        child.kill('SIGKILL');
      },
      async () => JSON.parse(readFileSync(path, 'utf8')).process.pid,
    );
    expect(await taken).toBe(process.pid);
    expect(waitedFor[0]).toEqual(identity);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is given up when the one who waits says so', async () => {
    const path = join(folder, 'lock');
    await withLock(
      path,
      'first',
      () => {},
      async () => {
        const giveUp = () => {
          throw new Error('no patience');
        };
        await expect(withLock(path, 'second', giveUp, async () => {})).rejects.toThrow('no patience');
        expect(readdirSync(folder)).toEqual(['lock']);
      },
    );
  });
});

describe('a process', () => {
  it('is told from another one that has its number now', async () => {
    const { child, identity } = await bystander();
    expect(isRunning(identity)).toBe(true);
    expect(isRunning({ ...identity, started: identify(process.pid)!.started })).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(identity)).toBe(false);
  });
});

describe('a signed jar', () => {
  it('loses its signature and the digests of its entries, and nothing else', async () => {
    const main = 'Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n';
    const entries = {
      'META-INF/MANIFEST.MF': strToU8(`${main}Name: a/B.class\r\nSHA-256-Digest: abc=\r\n\r\n`),
      'META-INF/SOMEONE.SF': strToU8('digests'),
      'META-INF/SOMEONE.RSA': strToU8('signature'),
      'META-INF/services/a.B': strToU8('a.C'),
      'a/B.class': strToU8('bytes'.repeat(1000)),
    };
    writeFileSync(join(folder, 'signed.jar'), zipSync(entries));
    const unsigned = Buffer.from(zipSync({ 'a/B.class': entries['a/B.class'] }));
    writeFileSync(join(folder, 'unsigned.jar'), unsigned);

    await removeSignatures(folder);

    expect(readdirSync(folder).sort()).toEqual(['signed.jar', 'unsigned.jar']);
    expect(readFileSync(join(folder, 'unsigned.jar'))).toEqual(unsigned);
    const kept = unzipSync(readFileSync(join(folder, 'signed.jar')));
    expect(Object.keys(kept).sort()).toEqual(['META-INF/MANIFEST.MF', 'META-INF/services/a.B', 'a/B.class']);
    expect(Buffer.from(kept['META-INF/MANIFEST.MF']!).toString()).toBe(main);
    expect(Buffer.from(kept['a/B.class']!).toString()).toBe('bytes'.repeat(1000));
  });
});

// Why are two of Neo4j's jars laid down without their signature? The JVM archives no class of a signed jar, and checks each
// one at every start: a third of the whole start. What Maven fetched was checked against its checksum before this.
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const signature = /^META-INF\/[^/]+\.(SF|RSA|DSA|EC)$/;
const manifest = 'META-INF/MANIFEST.MF';

/** Rewrites each signed jar of `folder` without its signature, every other entry as it was. */
export async function removeSignatures(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const jar = await readFile(path);
    // The names of a zip's entries stand in plain bytes: most jars need not be unpacked to see that they are not signed.
    if (!jar.includes('.SF') || !name.endsWith('.jar')) continue;
    const entries = unzipSync(jar);
    const kept = Object.entries(entries).filter(([entry]) => !signature.test(entry));
    if (kept.length === Object.keys(entries).length) continue;
    const unsigned = Object.fromEntries(
      kept.map(([entry, bytes]) => [entry, entry === manifest ? mainSection(bytes) : bytes]),
    );
    await writeFile(`${path}.part`, zipSync(unsigned, { level: 1 }));
    await rename(`${path}.part`, path);
  }
}

/** The manifest without a digest of each entry: what stands before its first empty line. */
function mainSection(bytes: Uint8Array): Uint8Array {
  const [main] = strFromU8(bytes).split(/\r?\n\r?\n/, 1);
  return strToU8(`${main}\r\n\r\n`);
}

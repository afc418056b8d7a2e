// A way to the database that lets a COMMIT through and then breaks, before the client hears that it was done.

import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Socket } from 'node:net';

/** A whole Bolt message COMMIT: a chunk of two bytes, the structure without fields and its tag, and the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export interface BoltProxy {
  readonly uri: string;
  /** How many connections were cut behind a COMMIT. */
  readonly cuts: () => number;
  close(): Promise<void>;
}

/** Listens on a free port and passes everything on; `cut` says, at each COMMIT, whether its answer is to be lost. */
export async function openBoltProxy(target: string, cut: () => boolean): Promise<BoltProxy> {
  const { hostname, port } = new URL(target.replace(/^bolt/, 'http'));
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((client) => {
    const database = dial(Number(port || 7687), hostname);
    let losing = false;
    const end = (): void => {
      client.destroy();
      database.destroy();
    };
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        open.delete(socket);
        end();
      });
    }
    client.on('data', (bytes) => {
      if (bytes.includes(COMMIT) && cut()) losing = true;
      database.write(bytes);
    });
    database.on('data', (bytes) => {
      // The database answers a COMMIT once it is durable.
      if (losing) {
        cuts++;
        end();
      } else client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

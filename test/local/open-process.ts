// A process of its own that opens the local Neo4j, says so in lines of JSON, and stops it on SIGINT.
import { openLocalNeo4j } from '../../src/graph/local/local-neo4j.js';

const [home = '', instance = '', role = ''] = process.argv.slice(2);
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const local = await openLocalNeo4j({
    home,
    instance,
    role: role === 'server' ? 'server' : 'command',
    log: (log) => say({ log }),
    onExit: (exit) => say({ exit }),
  });
  process.on('SIGINT', () => void local.stop().then(() => process.exit(0)));
  setInterval(() => {}, 1_000);
  say({ ready: { uri: local.uri, password: local.password, joined: local.joined } });
} catch (error) {
  say({ error: (error as Error).name, message: (error as Error).message });
  process.exitCode = 1;
}

// What does one size of the world give? All contenders on its database, each question with one client and with many.
import { openLocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { contenders, startContender } from '../contenders/contender.js';
import { openDriver } from '../contenders/database.js';
import type { Operation } from '../operations/operation.js';
import { homeFor, type Loaded, prepareHome } from '../world/home.js';
import { checkAgreement } from './agreement.js';
import { interleave, type Measured, type Schedule } from './interleave.js';
import { samplesFor } from './samples.js';

export const CLIENTS = [1, 16];

export interface SizeResult {
  readonly statements: number;
  readonly loaded: Loaded;
  readonly operations: readonly {
    readonly name: string;
    readonly bounded: boolean;
    readonly measured: Measured[];
    /** Why it could not be measured: nothing is measured then. */
    readonly failure: string | null;
  }[];
}

export async function measureSize(
  statements: number,
  operations: readonly Operation[],
  schedule: Schedule,
  log: (line: string) => void,
): Promise<SizeResult> {
  const loaded = await prepareHome(statements, log);
  const local = await openLocalNeo4j({ home: homeFor(statements), role: 'command', log });
  const { uri, username, password } = local;
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  const driver = openDriver();
  const running = await Promise.all(contenders.map((contender) => startContender(contender, process.env)));
  try {
    const results = [];
    for (const operation of operations) {
      const { name, bounded } = operation;
      const measured: Measured[] = [];
      try {
        const samples = await samplesFor(operation, driver);
        await checkAgreement(operation, running, samples);
        for (const clients of CLIENTS) {
          measured.push(...(await interleave(operation, running, samples, clients, schedule)));
        }
        log(`${name}: ${measured.map(brief).join(', ')}`);
        results.push({ name, bounded, measured, failure: null });
      } catch (error) {
        // One question that is not answered says nothing of the others.
        const failure = (error as Error).message;
        log(`${name}: ${failure}`);
        results.push({ name, bounded, measured: [], failure });
      }
    }
    return { statements, loaded, operations: results };
  } finally {
    await Promise.all(running.map((contender) => contender.stop()));
    await driver.close();
    await local.stop();
    for (const name of ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD']) delete process.env[name];
  }
}

const brief = ({ contender, clients, p50, perSecond }: Measured): string =>
  `${contender} × ${clients} ${p50} ms ${perSecond}/s`;

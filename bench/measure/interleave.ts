// How fast is each contender? They take turns within one run, so that whatever else the machine does, it does to all of them.
import type { RunningContender } from '../contenders/contender.js';
import type { Operation, Variables } from '../operations/operation.js';
import { ask } from './client.js';
import { type Latencies, summary } from './summary.js';

export interface Schedule {
  /** How often each contender has its turn. */
  readonly turns: number;
  /** How long a turn lasts, in milliseconds. */
  readonly turnMs: number;
  readonly warmUpMs: number;
}

/** What one contender did with one number of clients. */
export interface Measured extends Latencies {
  readonly contender: string;
  readonly clients: number;
}

interface Lane {
  readonly contender: RunningContender;
  readonly bodies: readonly Buffer[];
  next: number;
  readonly latencies: number[];
  busyMs: number;
}

/** Measures all contenders that can ask the operation. */
export async function interleave(
  operation: Operation,
  running: readonly RunningContender[],
  samples: readonly Variables[],
  clients: number,
  { turns, turnMs, warmUpMs }: Schedule,
): Promise<Measured[]> {
  const lanes = running.flatMap((contender): Lane[] => {
    const asked = samples.map((variables) => contender.body(operation, variables));
    if (asked.includes(null)) return [];
    const bodies = asked.map((body) => Buffer.from(JSON.stringify(body)));
    return [{ contender, bodies, next: 0, latencies: [], busyMs: 0 }];
  });
  for (const lane of lanes) await turn({ ...lane, latencies: [] }, clients, warmUpMs);
  for (let round = 0; round < turns; round++) {
    // Whoever follows whom changes from round to round.
    for (let place = 0; place < lanes.length; place++) {
      await turn(lanes[(place + round) % lanes.length]!, clients, turnMs);
    }
  }
  return lanes.map(({ contender, latencies, busyMs }) => ({
    contender: contender.name,
    clients,
    ...summary(latencies, busyMs),
  }));
}

/** Each client asks again as soon as it is answered, until the time is over. */
async function turn(lane: Lane, clients: number, ms: number): Promise<void> {
  const begun = performance.now();
  const client = async (): Promise<void> => {
    do {
      const body = lane.bodies[lane.next++ % lane.bodies.length]!;
      const sent = performance.now();
      await ask(lane.contender, body);
      lane.latencies.push(performance.now() - sent);
    } while (performance.now() - begun < ms);
  };
  await Promise.all(Array.from({ length: clients }, client));
  lane.busyMs += performance.now() - begun;
}

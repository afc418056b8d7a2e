// Do the contenders give the same answer? Nothing is timed before they do.
import { isDeepStrictEqual } from 'node:util';
import type { RunningContender } from '../contenders/contender.js';
import { byHand, isnad } from '../contenders/contender.js';
import type { Operation, Variables } from '../operations/operation.js';
import { ask, dataOf } from './client.js';
import { idsIn } from './ids.js';

/**
 * Fails where an answer differs from Isnad's: by hand it must be the same, or the same in what the operation names; the
 * others, whose answers have another shape, must have the same ids in theirs.
 */
export async function checkAgreement(
  operation: Operation,
  running: readonly RunningContender[],
  samples: readonly Variables[],
): Promise<void> {
  for (const variables of samples) {
    const answers = new Map<string, unknown>();
    for (const contender of running) {
      const body = contender.body(operation, variables);
      if (body === null) continue;
      const text = await ask(contender, Buffer.from(JSON.stringify(body)));
      answers.set(contender.name, dataOf(text, contender.name));
    }
    const expected = answers.get(isnad.name);
    for (const [name, answer] of answers) {
      const same = name === byHand.name ? (operation.same ?? ((data: unknown) => data)) : idsIn;
      if (isDeepStrictEqual(same(answer), same(expected))) continue;
      throw new Error(
        `${operation.name}: ${name} and Isnad answer differently for ${JSON.stringify(variables)}:\n` +
          `${JSON.stringify(same(answer)).slice(0, 2_000)}\n${JSON.stringify(same(expected)).slice(0, 2_000)}`,
      );
    }
  }
}

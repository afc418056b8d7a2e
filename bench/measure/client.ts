// How is a contender asked, with as little work on the client's side as can be?
import { Agent, request } from 'node:http';
import type { RunningContender } from '../contenders/contender.js';

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** The text of the answer to one request. Fails where it is not answered with 200. */
export function ask({ url, name }: RunningContender, body: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${name} answered ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The data of an answer. Fails where it has errors. */
export function dataOf(text: string, name: string): unknown {
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown[] };
  if (errors !== undefined) throw new Error(`${name} answered: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}

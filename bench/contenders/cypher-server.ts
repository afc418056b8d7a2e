// The measure of all: one statement by hand for each question, behind a bare handler, with nothing in between.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operations } from '../operations/operations.js';
import { openDriver, rowsOf } from './database.js';

const driver = openDriver();
const cyphers = new Map(operations.map(({ name, cypher }) => [name, cypher]));

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', async () => {
    try {
      const { operation, variables } = JSON.parse(Buffer.concat(parts).toString());
      const [row] = await rowsOf<{ data: unknown }>(driver, cyphers.get(operation)!, variables);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: row?.data ?? null }));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`answers at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

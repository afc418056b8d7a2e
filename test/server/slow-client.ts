// A client that begins to follow and then reads nothing, until it is told to.
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { WebSocket } from 'ws';
import type { Answer, Operation, Way } from './stream-clients.js';

export interface SlowClient {
  /** Reads all that there is, to its end. */
  readOn(): Promise<Answer[]>;
}

export async function openSlow(
  way: Way,
  url: string,
  authorization: string,
  operation: Operation,
): Promise<SlowClient> {
  return way === 'WebSocket'
    ? slowWebSocket(url, authorization, operation)
    : slowEventStream(url, authorization, operation);
}

async function slowWebSocket(url: string, authorization: string, operation: Operation): Promise<SlowClient> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { authorization },
  });
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  socket.pause();
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: operation }));
  return {
    readOn: () =>
      new Promise((resolve) => {
        const answers: Answer[] = [];
        socket.on('message', (data) => {
          const { type, payload } = JSON.parse(String(data));
          if (type === 'next') return answers.push(payload);
          socket.close();
          return resolve(answers);
        });
        socket.resume();
      }),
  };
}

async function slowEventStream(
  url: string,
  authorization: string,
  operation: Operation,
): Promise<SlowClient> {
  const asked = request(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { authorization, accept: 'text/event-stream', 'content-type': 'application/json' },
  });
  asked.end(JSON.stringify(operation));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return {
    readOn: async () => {
      let text = '';
      for await (const part of response.setEncoding('utf8')) text += part;
      const events = text.split('\n\n').filter((event) => event.startsWith('event: next'));
      return events.map((event) => JSON.parse(event.slice(event.indexOf('data: ') + 'data: '.length)));
    },
  };
}

// How does a WebSocket come about, and how is a client held to reading what it asks for?
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { CloseCode, handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { answerAndClose } from '../client-error.js';
import { badRequest, noRoute } from '../http-error.js';
import { internalError } from '../internal-error.js';
import { closeFor } from './close-reason.js';
import type { StreamParts } from './streams.js';
import { type Connection, type WebSocketProtocol, webSocketProtocol } from './websocket-protocol.js';

/** Takes the WebSockets of /graphql. */
export function serveWebSockets(app: FastifyInstance, parts: StreamParts): void {
  const protocol = webSocketProtocol(parts);
  const handshake = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: parts.limits.bodyBytes,
    handleProtocols,
  });
  handshake.on('wsClientError', (error, socket) =>
    answerAndClose(badRequest(400, `The handshake must be one of a WebSocket: ${error.message}.`), socket),
  );
  app.server.on('upgrade', (request, socket, head) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const refusal = path === '/graphql' ? parts.refusal(request) : noRoute('GET', path, []);
    if (refusal !== null) return answerAndClose(refusal, socket);
    handshake.handleUpgrade(request, socket, head, (ws) => accept(ws, request, protocol, parts));
  });
}

function accept(
  ws: WebSocket,
  request: IncomingMessage,
  protocol: WebSocketProtocol,
  parts: StreamParts,
): void {
  const { open, limits, log } = parts;
  const stream = open.enter();
  const connection: Connection = { stream, upgrade: request.headers, headers: {}, isKnown: false };
  const late = setTimeout(() => {
    if (!connection.isKnown)
      ws.close(CloseCode.ConnectionInitialisationTimeout, 'The connection must be initialised, but was not.');
  }, limits.initMs);
  stream.signal.addEventListener('abort', () => closeFor(ws, stream.signal.reason, connection.isKnown));
  const closed = protocol.opened(
    {
      protocol: ws.protocol,
      send: (data) =>
        new Promise((sent) => (ws.readyState === ws.OPEN ? ws.send(data, () => sent()) : sent())),
      close: (code, reason) => ws.close(code, reason),
      onMessage: (take) =>
        ws.on('message', (data) => {
          take(String(data)).catch((error: unknown) => ws.close(1011, internalError(log, error).message));
        }),
    },
    connection,
  );
  readNoFasterThanItReads(ws, request, limits.unreadBytes);
  const stopPinging = endWhenSilent(ws, limits.pingMs);
  // What a client does wrong in the protocol of WebSockets closes it with a fitting code.
  ws.on('error', (error) => log.info({ reason: error.message }, 'a WebSocket failed'));
  ws.once('close', (code, reason) => {
    clearTimeout(late);
    stopPinging();
    void closed(code, String(reason));
    open.leave(stream);
  });
}

/** Who leaves answers unread can send nothing more, not even pings, so that what waits for them stays bounded. */
function readNoFasterThanItReads(ws: WebSocket, { socket }: IncomingMessage, unreadBytes: number): void {
  const rest = (): void => {
    if (ws.bufferedAmount > unreadBytes) ws.pause();
  };
  ws.on('message', rest);
  ws.on('ping', rest);
  socket.on('drain', () => ws.resume());
}

/** Ends a WebSocket whose client did not answer the last ping when the next is due. Gives the function that stops it. */
function endWhenSilent(ws: WebSocket, pingMs: number): () => void {
  let answered = true;
  ws.on('pong', () => {
    answered = true;
  });
  const pings = setInterval(() => {
    if (!answered) return ws.terminate();
    answered = false;
    ws.ping();
  }, pingMs);
  return () => clearInterval(pings);
}

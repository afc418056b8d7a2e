// What is answered to bytes that are not an HTTP request, or a request whose head is too long or too slow?
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { badRequest, errorBody, type HttpError, tooLongAddress } from './http-error.js';

type ConnectionError = Error & { code?: string; rawPacket?: unknown };

/** Answers on the bare socket, in the shape of a GraphQL error, and closes it. */
export function answerClientError(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  answerAndClose(answerTo(error), socket);
}

/** The same for an answer that is known already. */
export function answerAndClose(answer: HttpError, socket: Duplex): void {
  const body = JSON.stringify(errorBody(answer));
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function answerTo(error: ConnectionError): HttpError {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return badRequest(408, 'The request must arrive at once, but took too long. Send it again.');
  if (error.code !== 'HPE_HEADER_OVERFLOW')
    return badRequest(400, 'The request must be HTTP/1.1, but cannot be read as such.');
  // Without an end of the first line, it is the address that was too long.
  const { rawPacket } = error;
  return Buffer.isBuffer(rawPacket) && !rawPacket.includes('\r\n')
    ? tooLongAddress()
    : badRequest(431, 'The headers of the request must be shorter. Send the operation by POST.');
}

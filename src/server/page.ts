// How is an HTML page answered, and who wants one?
import type { IncomingMessage } from 'node:http';
import type { FastifyReply } from 'fastify';
import { pagePolicy } from './security-headers.js';

/** A browser that opens an address asks for text/html by name; a program asks for JSON, or for anything. */
export function wantsPage({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  return method === 'GET' && headers.accept !== undefined && headers.accept.includes('text/html');
}

export function sendPage(reply: FastifyReply, html: string, policy = pagePolicy): FastifyReply {
  return reply
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache', vary: 'accept' })
    .type('text/html; charset=utf-8')
    .send(html);
}

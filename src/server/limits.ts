// How much may one request ask for, and how long may it take? Every bound of the server, with its default and its reason.

export interface Limits {
  /** Lexical tokens of a document: bounds parsing and validation, whose work grows faster than the text. */
  tokens: number;
  /** Levels of fields inside one another, counted through fragments. Three of them are one connection. */
  depth: number;
  /** The same for introspection (`__schema`, `__type`), counted apart: ordinary tools ask for 15 levels. */
  introspectionDepth: number;
  /** Fields with an alias, counted through fragments: the way to ask for one thing many times. */
  aliases: number;
  /** Fields at the top of an operation: each of them is a statement to the database. */
  rootFields: number;
  /** Directives on fields and fragments. */
  directives: number;
  /** Fields after every fragment has been put in its place: few fragments can stand for millions of fields. */
  selections: number;
  /** The number of objects that the answer can hold at most (see operation-cost.ts). */
  cost: number;
  /** Items of a page when `first` and `last` are absent. */
  pageSize: number;
  /** Items assumed in a list that has no `first`. */
  listSize: number;
  /** Bytes of a request's body. */
  bodyBytes: number;
  /** Characters of a request's address. */
  urlLength: number;
  /** Milliseconds from a request's arrival to its answer; then TIMEOUT. */
  operationMs: number;
  /** Milliseconds within which a client must have sent its whole request. */
  receiveMs: number;
  /** Milliseconds that a connection may be silent, also while an operation runs: longer than `operationMs`. */
  idleMs: number;
  /** Milliseconds that a connection is kept open between two requests. */
  keepAliveMs: number;
  /** Milliseconds that requests under way are given when the server closes. */
  drainMs: number;
  /** Milliseconds that the database is given to answer the health check. */
  healthMs: number;
  /** Milliseconds that an answer of the health check is kept, so that asking often does not load the database. */
  healthCacheMs: number;
  /** WebSockets and server-sent event streams that are open at once. */
  streams: number;
  /** Operations under way on one WebSocket. */
  streamOperations: number;
  /** Milliseconds that a WebSocket is given to say who it is, and the server to find out. */
  initMs: number;
  /** Milliseconds between two looks whether those who hold streams still may. */
  recheckMs: number;
  /** Milliseconds between two pings on a WebSocket; one that did not answer the last is ended. */
  pingMs: number;
  /** Bytes of answers that a client may leave unread on a WebSocket before nothing more is taken from it. */
  unreadBytes: number;
  /** Bytes from which an answer is compressed. */
  compressFromBytes: number;
}

export const defaultLimits: Limits = {
  tokens: 2_000,
  depth: 12,
  introspectionDepth: 20,
  aliases: 50,
  rootFields: 20,
  directives: 50,
  selections: 5_000,
  cost: 20_000,
  pageSize: 20,
  listSize: 10,
  bodyBytes: 256 * 1024,
  urlLength: 8 * 1024,
  operationMs: 30_000,
  receiveMs: 15_000,
  idleMs: 60_000,
  keepAliveMs: 30_000,
  drainMs: 10_000,
  healthMs: 2_000,
  healthCacheMs: 1_000,
  streams: 1_000,
  streamOperations: 50,
  initMs: 10_000,
  recheckMs: 2_000,
  pingMs: 30_000,
  unreadBytes: 1024 * 1024,
  compressFromBytes: 1_024,
};

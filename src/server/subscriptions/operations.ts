// What does an operation that came by a stream answer: once, or for as long as it is followed?
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
} from 'graphql';
import type { Logger } from 'pino';
import { inTime } from '../deadline.js';
import { errorFormatter } from '../error-format.js';
import type { MakeContext, RequestFacts } from '../graphql-handler.js';
import type { Limits } from '../limits.js';
import type { Admit, Admitted, OperationRequest } from './admission.js';
import { Followed } from './followed.js';
import { ToldError } from './told-error.js';

/** An operation that may run, and who asks it. */
export interface StreamedOperation extends Admitted {
  readonly variables: Record<string, unknown> | undefined;
  readonly headers: RequestFacts['headers'];
  /** Aborts when it must end; the reason is for its sender. */
  readonly ended: AbortSignal;
}

export class StreamedOperations<Context extends object> {
  private readonly format: ReturnType<typeof errorFormatter>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly admit: Admit,
    private readonly makeContext: MakeContext<Context>,
    private readonly limits: Limits,
    private readonly log: Logger,
  ) {
    this.format = errorFormatter(log, limits);
  }

  /** Checks it as over HTTP, and gives it or the errors for its sender. */
  async begin(
    request: OperationRequest,
    headers: RequestFacts['headers'],
    ended: AbortSignal,
  ): Promise<StreamedOperation | ToldError[]> {
    const admitted = await this.admit(request);
    if (Array.isArray(admitted)) return admitted;
    this.log.info({ operation: admitted.name?.slice(0, 100), kind: admitted.kind }, 'an operation by stream');
    return { ...admitted, variables: request.variables ?? undefined, headers, ended };
  }

  /** Runs a query or a mutation within the time of a request. */
  async run(operation: StreamedOperation): Promise<ExecutionResult> {
    const work = new AbortController();
    try {
      const signal = AbortSignal.any([work.signal, operation.ended]);
      return await inTime(this.limits.operationMs, work, this.execute(operation, signal));
    } catch (error) {
      return { errors: [this.told(error)] };
    }
  }

  /** Begins a subscription, until it ends, is left, or `ended` aborts: then the reason is the last that it says. */
  async follow(operation: StreamedOperation): Promise<Followed | ExecutionResult> {
    const { ended } = operation;
    try {
      const events = await createSourceEventStream(await this.argsOf(operation, ended));
      if (!(Symbol.asyncIterator in events)) return this.toldOf(events);
      const answer = (event: unknown): Promise<ExecutionResult> => this.execute(operation, ended, event);
      const last = (reason: unknown): ExecutionResult => ({ errors: [this.told(reason)] });
      return new Followed(events[Symbol.asyncIterator](), answer, last, ended);
    } catch (error) {
      return { errors: [this.told(error)] };
    }
  }

  /** The error as its sender may see it. */
  told(error: unknown): ToldError {
    const { message } = error as Error;
    const formatted = 'toJSON' in (error as object) ? (error as ToldError).toJSON() : { message };
    return new ToldError(this.format(formatted, error));
  }

  /** Runs it once, for one event where it is a subscription, with a context of that moment. */
  private async execute(
    operation: StreamedOperation,
    signal: AbortSignal,
    event?: unknown,
  ): Promise<ExecutionResult> {
    return this.toldOf(await execute({ ...(await this.argsOf(operation, signal)), rootValue: event }));
  }

  private async argsOf(
    { document, name, variables, headers }: StreamedOperation,
    signal: AbortSignal,
  ): Promise<ExecutionArgs> {
    return {
      schema: this.schema,
      document,
      operationName: name,
      variableValues: variables,
      contextValue: await this.makeContext({ headers, signal }),
    };
  }

  private toldOf({ errors, ...result }: ExecutionResult): ExecutionResult {
    return errors === undefined ? result : { ...result, errors: errors.map((error) => this.told(error)) };
  }
}

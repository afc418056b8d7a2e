/** Isnad cannot start, for a reason that a person can mend: `what` is wrong, and `remedy` is what to do about it. */
export class StartupError extends Error {
  constructor(
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${what}\n${remedy}`);
    this.name = 'StartupError';
  }
}

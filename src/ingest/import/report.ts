/** A record that was refused, and why. */
export interface Rejection {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** A field that is not kept of a record that is, or of the file itself. */
export interface LeftOut {
  readonly file: string;
  readonly line: number;
  /** Its path: `persons[].gender`. */
  readonly field: string;
  /** Whether docs/importing.md says that this field is never kept. */
  readonly documented: boolean;
}

/** What an import did with its records: read = created + updated + unchanged + rejected. */
export interface ImportReport {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** What an import is at. */
export type Step = 'Checking' | 'Comparing' | 'Writing' | 'Loading' | 'Deriving';

/** Who is told how an import gets on. */
export interface ImportListener {
  /** So many records have been read in this step. Called often. */
  onProgress(step: Step, records: number): void;
  onRejected(rejection: Rejection): void;
  /** Told of once for each record that has the field. */
  onLeftOut(leftOut: LeftOut): void;
}

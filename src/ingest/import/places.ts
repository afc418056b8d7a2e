import type { Noted } from './ledger.js';

/** In which source a record stands: a source is noted once, by the number of its first record. */
export class Places {
  private readonly begun: { readonly first: number; readonly file: string }[] = [];

  note(number: number, file: string): void {
    if (this.begun.at(-1)?.file !== file) this.begun.push({ first: number, file });
  }

  fileOf(number: number): string {
    return this.begun.findLast(({ first }) => first <= number)?.file ?? '';
  }

  /** `file:line` */
  of({ number, line }: Noted): string {
    return `${this.fileOf(number)}:${line}`;
  }
}

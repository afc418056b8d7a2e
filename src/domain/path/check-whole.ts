import { badInput } from '../../error/isnad-error.js';

/** Refuses a number out of bounds; `argument` is where the client wrote it. */
export function checkWhole(argument: string, value: number | null, least: number, most: number): void {
  if (value === null || !Number.isInteger(value) || value < least || value > most) {
    throw badInput(argument, `a whole number from ${least} to ${most}`, value);
  }
}

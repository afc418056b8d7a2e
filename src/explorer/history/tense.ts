// Is it told as what happened, or as what would happen?
import { createContext, useContext } from 'react';
import type { WordKey } from '../i18n/en.js';

const words = {
  happened: { was: 'history.was', became: 'history.became', taken: 'history.taken' },
  wouldHappen: { was: 'history.is', became: 'history.becomes', taken: 'history.takenAway' },
} as const satisfies Record<string, Record<string, WordKey>>;

export const TenseContext = createContext<keyof typeof words>('happened');

/** The words for before, after, and for what is not there any more. */
export function useTense() {
  return words[useContext(TenseContext)];
}

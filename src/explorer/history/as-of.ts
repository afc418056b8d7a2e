// Is the page shown as it is, or as it was at an earlier instant?
import { createContext, useContext } from 'react';

export const AsOfContext = createContext<string | null>(null);

/** The instant, in ISO 8601; null for the present. */
export function useAsOf(): string | null {
  return useContext(AsOfContext);
}

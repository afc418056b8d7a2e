// What does the address point at inside the page? The part after #, without it; empty where it cannot be read.
import { useLocationProperty } from 'wouter/use-browser-location';
import { decoding } from './address.js';

export function useHash(): string {
  return useLocationProperty(
    () => decoding(window.location.hash.slice(1)) ?? '',
    () => '',
  );
}

/** Points at something else inside the page; going back undoes it. */
export function setHash(hash: string): void {
  const { pathname, search } = window.location;
  window.history.pushState(null, '', `${pathname}${search}${hash === '' ? '' : `#${hash}`}`);
}

// What does the address point at inside the page? The part after #, without it.
import { useLocationProperty } from 'wouter/use-browser-location';

export function useHash(): string {
  return useLocationProperty(
    () => decodeURIComponent(window.location.hash.slice(1)),
    () => '',
  );
}

/** Points at something else inside the page; going back undoes it. */
export function setHash(hash: string): void {
  const { pathname, search } = window.location;
  window.history.pushState(null, '', `${pathname}${search}${hash === '' ? '' : `#${hash}`}`);
}

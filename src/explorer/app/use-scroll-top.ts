// Where does a new page begin? At its top; going back leaves the place to the browser.
import { useEffect, useRef } from 'react';

export function useScrollTop(path: string): void {
  const isBack = useRef(false);
  useEffect(() => {
    const back = () => {
      isBack.current = true;
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the path that matters
  useEffect(() => {
    if (!isBack.current && window.location.hash === '') window.scrollTo(0, 0);
    isBack.current = false;
  }, [path]);
}

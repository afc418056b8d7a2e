// How large are the parts of a drawing, now and whenever that changes?
import { useEffect, useMemo, useState } from 'react';

export interface Sizes {
  /** Goes on each part, together with its `data-size` name. */
  observe(element: HTMLElement | null): (() => void) | undefined;
  readonly heights: ReadonlyMap<string, number>;
  readonly widths: ReadonlyMap<string, number>;
}

export function useSizes(): Sizes {
  const [sizes, setSizes] = useState<ReadonlyMap<string, { width: number; height: number }>>(new Map());
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        setSizes((before) => {
          const after = new Map(before);
          for (const { target } of entries) {
            const { offsetWidth: width, offsetHeight: height, dataset } = target as HTMLElement;
            after.set(dataset.size ?? '', { width, height });
          }
          return after;
        });
      }),
    [],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  return useMemo(
    () => ({
      observe: (element) => {
        if (element === null) return undefined;
        observer.observe(element);
        return () => observer.unobserve(element);
      },
      heights: new Map([...sizes].map(([name, { height }]) => [name, height])),
      widths: new Map([...sizes].map(([name, { width }]) => [name, width])),
    }),
    [observer, sizes],
  );
}

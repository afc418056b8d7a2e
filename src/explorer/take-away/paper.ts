// Which colours does the page have in light? What is taken away is for paper, whatever the screen shows now.

const names = ['ink', 'soft', 'line', 'edge', 'accent', 'mark', 'card', 'paper'] as const;

/** Does something with the page in light, and puts it back before anybody sees it. */
export function onPaper<T>(work: () => T): T {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  try {
    return work();
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

/** As `#rrggbb`. */
export function paper(): Record<(typeof names)[number], string> {
  return onPaper(() => {
    const probe = document.createElement('span');
    document.body.append(probe);
    const colours = names.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, hex(getComputedStyle(probe).color)];
    });
    probe.remove();
    return Object.fromEntries(colours);
  });
}

let context: CanvasRenderingContext2D | null = null;

/** A colour as every program reads it; `rgba(…)` where it lets something through. */
export function hex(colour: string): string {
  context ??= document.createElement('canvas').getContext('2d')!;
  context.fillStyle = '#000000';
  context.fillStyle = colour;
  return context.fillStyle;
}

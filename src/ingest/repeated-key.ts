// Does an object in a JSON text say one thing twice? Parsers keep the last, and what was said first would be gone.

/** What is wrong with valid JSON in which an object has a key twice, or null. `value` is what the text means. */
export function repeatedKey(text: string, value: unknown): string | null {
  return keysIn(text) === keysOf(value) ? null : 'must have each key once in an object, but has one twice';
}

/** How many strings have a colon behind them. */
function keysIn(text: string): number {
  let count = 0;
  for (let from = text.indexOf('"'); from !== -1; from = text.indexOf('"', from)) {
    let end = text.indexOf('"', from + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    from = end + 1;
    while (isSpace(text.charCodeAt(from))) from++;
    if (text[from] === ':') count++;
  }
  return count;
}

/** Whether the character is behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from--;
  return (at - from) % 2 === 1;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** How many keys all objects within a value have. */
function keysOf(value: unknown): number {
  let count = 0;
  // A stack of our own: JSON may nest deeper than the call stack.
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner = Object.values(next);
    if (!Array.isArray(next)) count += inner.length;
    for (const one of inner) if (typeof one === 'object' && one !== null) open.push(one);
  }
  return count;
}

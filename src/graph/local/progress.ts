// How does a long step show that it moves? In place on a terminal, else as a line now and then.

/** Something that shows how far a step is, and `end`s by clearing what it showed in place. */
export interface Progress {
  show(text: string): void;
  end(): void;
}

const secondsBetweenLines = 5;

/** Progress on the terminal of standard error when it is one, and through `log`, at most every few seconds, when it is not. */
export function showProgress(
  log: (line: string) => void,
  terminal: NodeJS.WriteStream = process.stderr,
): Progress {
  if (terminal.isTTY) {
    return {
      show: (text) => void terminal.write(`\r${text}\u001b[K`),
      end: () => void terminal.write('\r\u001b[K'),
    };
  }
  let next = Date.now() + secondsBetweenLines * 1000;
  return {
    show(text) {
      if (Date.now() < next) return;
      next = Date.now() + secondsBetweenLines * 1000;
      log(text);
    },
    end() {},
  };
}

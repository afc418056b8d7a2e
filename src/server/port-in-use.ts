import { StartupError } from '../graph/local/startup-error.js';

/** What to do where another program listens on the port. */
export function portInUse(port: number): StartupError {
  return new StartupError(
    `Port ${port} is in use by another program.`,
    `Stop it, or choose another: PORT=${port + 1} npm start`,
  );
}

// The thread as it is in the sources: Node reads them by tsx.
import { register } from 'tsx/esm/api';

register();
await import('../../src/ingest/import/early-thread.ts');

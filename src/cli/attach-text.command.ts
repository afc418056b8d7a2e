// How is the text of a document held locally, when the project itself may not ship it?
import { readFile } from 'node:fs/promises';
import { attachText, detachText } from '../domain/document/attach-text.js';
import { withGraph } from './open-graph.js';
import { graphSettings } from './settings.js';

/** Holds the text of the file for the document, once its hash is the document's own, and prints how many passages anchor in it. */
export async function attach(document: string, file: string, env: NodeJS.ProcessEnv): Promise<void> {
  const text = await readFile(file, 'utf8');
  const counts = await withGraph(graphSettings(env), (graph) => attachText(graph, document, text));
  console.log(`${document} holds its text now. Passages: ${JSON.stringify(counts)}`);
}

/** Lets go of the held text; the passages stay as they are, without a text to check them in. */
export async function detach(document: string, env: NodeJS.ProcessEnv): Promise<void> {
  await withGraph(graphSettings(env), (graph) => detachText(graph, document));
  console.log(`${document} no longer holds its text.`);
}

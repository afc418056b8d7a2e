import type { ExportedItem, ExportFormat, ExportSource } from '../export-format.js';
import type { Entity } from './entity.js';
import { linkOfClaim, linksOfItem } from './links.js';
import { things } from './things.js';

/** FollowTheMoney: entities of people, places, events, documents and statements, and links between them, one a line. */
export const followTheMoney: ExportFormat = {
  name: 'followthemoney',
  description: 'FollowTheMoney entities and links, one a line, for Aleph and its kin',
  files: (source) => [{ name: 'entities.ftm.json', chunks: lines(source) }],
};

async function* lines({ items }: ExportSource): AsyncGenerator<string> {
  for await (const exported of items()) {
    for (const entity of entitiesOf(exported)) yield `${JSON.stringify(entity)}\n`;
  }
}

/** FollowTheMoney knows no review: only what was accepted leaves. */
function* entitiesOf(exported: ExportedItem): Generator<Entity> {
  const { concept, item } = exported;
  if (item.status !== undefined && item.status !== 'ACCEPTED') return;
  if (concept.type === 'Claim') yield* linkOfClaim(exported);
  const thing = things[concept.type];
  if (thing === undefined) return;
  yield thing(exported);
  yield* linksOfItem(exported);
}

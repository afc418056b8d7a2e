// Where is what? The addresses of the page, made and read in one place.

const entityTypes = ['person', 'organization', 'unnamed-agent', 'event', 'place', 'topic'];

/** Where the page of a node is: `statement:we-win` is at `/statement/we-win`. */
export function addressOf(id: string): string {
  const colon = id.indexOf(':');
  return `/${id.slice(0, colon)}/${encodeURIComponent(id.slice(colon + 1))}`;
}

/** Where the words of a passage are in their document. */
export function passageAddress(passage: { id: string; document: { id: string } }): string {
  return `${addressOf(passage.document.id)}#${passage.id}`;
}

/** The id of what `/type/slug` shows. */
export function idAt(type: string, slug: string): string {
  return `${type}:${decodeURIComponent(slug)}`;
}

/** Whether pages of this type show an entity. */
export function isEntityType(type: string): boolean {
  return entityTypes.includes(type);
}

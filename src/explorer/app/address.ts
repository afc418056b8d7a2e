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

/** The id of what `/type/slug` shows; null where the slug is not percent-encoded UTF-8. */
export function idAt(type: string, slug: string): string | null {
  const decoded = decoding(slug);
  return decoded === null ? null : `${type}:${decoded}`;
}

/** What a part of an address says; null where it is not percent-encoded UTF-8, as when half of it was copied. */
export function decoding(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Whether pages of this type show an entity. */
export function isEntityType(type: string): boolean {
  return entityTypes.includes(type);
}

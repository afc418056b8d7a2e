// Does this server name tiles for the map? They are told in the head of the page.

function told(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || null;
}

/** The address with `{z}`, `{x}` and `{y}`; null where there are none. */
export const tileUrl = told('isnad-tiles');
/** Whom they are by. */
export const tilesBy = told('isnad-tiles-by');

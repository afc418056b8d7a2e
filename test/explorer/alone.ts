/** Somebody with an Arabic name alone, whom nothing joins to anybody. */
export const alone = {
  file: 'alone.yaml',
  data: {
    bundle: 'alone',
    title: 'Somebody alone',
    licence: 'CC0-1.0',
    people: [
      { id: 'person:layla-haddad', names: [{ text: 'ليلى حداد', language: 'ar', kind: 'PREFERRED' }] },
    ],
  },
};

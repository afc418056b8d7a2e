// Where does GraphiQL keep its tabs? Under Isnad's own keys: other servers on the same port of localhost keep theirs there too.
const prefix = 'isnad:';
const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

export const storage = {
  getItem: (key: string) => localStorage.getItem(prefix + key),
  setItem: (key: string, value: string) => localStorage.setItem(prefix + key, value),
  removeItem: (key: string) => localStorage.removeItem(prefix + key),
  clear: () => {
    for (const key of ownKeys()) localStorage.removeItem(key);
  },
  get length() {
    return ownKeys().length;
  },
};

/** The tab that was open last, or undefined when none is kept. */
export function keptTab(): { query: string | null; variables: string | null } | undefined {
  const state = JSON.parse(storage.getItem('graphiql:tabState') ?? '{}');
  return state.tabs?.[state.activeTabIndex];
}

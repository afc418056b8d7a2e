// Placeholder until the next commit.
export function CiteButton(_: { statement: object }) {
  return null;
}

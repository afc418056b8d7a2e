// What do the pictures of history and merging show? A few writes, made for the pictures and taken back afterwards.

/** Writes them with an editor's key; what it gives takes them back, the latest first. */
export async function picturedWrites(url: string, key: string): Promise<() => Promise<void>> {
  const ask = async (query: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as {
      data: { written: { id: string; version: number }; changes: { edges: { node: { id: string } }[] } };
      errors?: { message: string }[];
    };
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };
  const changes: string[] = [];
  const write = async (mutation: string) => {
    await ask(`mutation { ${mutation} { id } }`);
    const [latest] = (await ask('{ changes(first: 1) { edges { node { id } } } }')).changes.edges;
    changes.unshift(latest!.node.id);
  };
  const { version } = (await ask(`{ written: statement(id: "${statement}") { id version } }`)).written;
  await write(`editStatement(id: "${statement}", version: ${version}, reason: "As it is in the recording",
    input: { texts: [{ text: "سنفوز في هذه الانتخابات. سنفوز", language: "ar", original: true },
      { text: "We are going to win this election. We will win", language: "en" }] })`);
  await write(`editStatement(id: "${statement}", version: ${version + 1}, reason: "سمعها كل من في المكالمة",
    input: { act: ASSERTION, about: ["event:us-presidential-election-2024", "organization:democratic-party"] })`);
  await write(`addPerson(input: { id: "${other}",
    names: [{ text: "Kamala D. Harris", language: "en" }, { text: "كامالا د. هاريس", language: "ar" }] })`);
  await write(`recordStatement(input: { speaker: "${other}", form: DIRECT, act: PREDICTION,
    texts: [{ text: "We will win this election", language: "en" }],
    evidence: [{ passage: "passage:donor-call-brief-en-we-will-win" }] })`);
  return async () => {
    for (const change of changes) await ask(`mutation { undo(change: "${change}") { id } }`);
  };
}

const statement = 'statement:harris-we-will-win';
/** Somebody whom an import might have brought a second time. */
export const other = 'person:kamala-d-harris';

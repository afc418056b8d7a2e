// What becomes of two nodes that turn out to be the same? One takes over all that the other had, and its id too.
import { ErrorCode } from '../../error/error-code.js';
import { badInput, IsnadError } from '../../error/isnad-error.js';
import type { Outcome } from '../../graph/change/changer.js';
import type { Draft } from '../../graph/change/draft.js';
import { type EdgeEnd, isAlias, isNode, sameValue } from '../../graph/change/state.js';
import type { Concept } from '../../graph/concept.js';

/** The most nodes that may lead to the one that is merged away. */
const MOST_MOVED = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * `from` answers as `into` from now on: names and edges of both are united, and whatever led to `from` leads to `into`.
 * Where both have a value that can be only one, that of `into` stays. Both must be entities of one type.
 */
export async function merge(draft: Draft, from: string, into: string): Promise<Outcome<string>> {
  const going = await draft.need(from, 'from');
  const staying = await draft.need(into, 'into');
  const concept = draft.model.conceptOf(staying.id)!;
  if (!concept.interfaces.includes('Entity'))
    throw badInput('into', 'an entity, such as a person or an event', into);
  if (going.id === staying.id) throw badInput('from', `another node than ${staying.id}`, from);
  if (draft.model.typeOfId(going.id) !== concept.type)
    throw badInput('from', `of the same type as ${staying.id} (${concept.idType})`, from);
  const leading = (await draft.leadingTo([going.id])).filter((id) => id !== staying.id);
  if (leading.length > MOST_MOVED) {
    throw new IsnadError(
      ErrorCode.LIMIT_EXCEEDED,
      `from must be led to by at most ${MOST_MOVED} nodes, but ${leading.length} lead to ${going.id}. Merge the other way round.`,
      { cost: { requested: leading.length, limit: MOST_MOVED } },
    );
  }
  await draft.read(leading);
  for (const id of leading) {
    const state = draft.state(id);
    if (isAlias(state)) draft.set(id, { standsFor: staying.id });
    if (isNode(state)) draft.put(id, redirected(state.fields, going.id, staying.id));
  }
  draft.put(staying.id, united(concept, staying.fields, going.fields, [staying.id, going.id]), 'into');
  draft.set(going.id, { standsFor: staying.id });
  return { targets: [staying.id, going.id], answer: staying.id };
}

/** The same fields with every edge to one node leading to the other, once each. */
function redirected(fields: Fields, from: string, into: string): Fields {
  const moved = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const items = value.map((item: { to?: string; translator?: string | null }) => ({
      ...item,
      ...(item.to === from ? { to: into } : {}),
      ...(item.translator === from ? { translator: into } : {}),
    }));
    return items.filter(
      ({ to }, at) => to === undefined || items.findIndex((other) => other.to === to) === at,
    );
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, moved(value)]));
}

function united(concept: Concept, staying: Fields, going: Fields, selves: readonly string[]): Fields {
  const fields: Record<string, unknown> = { ...staying };
  for (const [name, value] of Object.entries(going)) {
    const kind = concept.properties[name]?.kind;
    if (kind === 'names') fields[name] = unitedNames(staying[name], value);
    else if (kind === 'externalIds')
      fields[name] = [...list(staying[name]), ...missing(staying[name], value)];
    else if (concept.edges[name]?.many) fields[name] = [...list(staying[name]), ...list(value)];
    else fields[name] ??= value;
  }
  // What is held is held, whichever of the two it was.
  if (going.status === 'ACCEPTED') fields.status = 'ACCEPTED';
  for (const name of Object.keys(concept.edges)) {
    const ends = (list(fields[name]) as EdgeEnd[]).filter(({ to }) => !selves.includes(to));
    fields[name] = ends.filter(({ to }, at) => ends.findIndex((other) => other.to === to) === at);
  }
  return fields;
}

interface Named {
  readonly text: string;
  readonly language: string | null;
  readonly kind: string;
}

/** The other's names behind one's own; a language keeps one preferred name. */
function unitedNames(own: unknown, others: unknown): Named[] {
  const names = list(own) as Named[];
  const further = (list(others) as Named[]).filter(
    (name) => !names.some((known) => known.text === name.text && known.language === name.language),
  );
  const preferred = new Set(names.flatMap(({ kind, language }) => (kind === 'PREFERRED' ? [language] : [])));
  return [
    ...names,
    ...further.map((name) =>
      name.kind === 'PREFERRED' && preferred.has(name.language) ? { ...name, kind: 'ALIAS' } : name,
    ),
  ];
}

const list = (value: unknown): unknown[] => (value as unknown[] | undefined) ?? [];

const missing = (own: unknown, others: unknown): unknown[] =>
  list(others).filter((item) => !list(own).some((known) => sameValue(known, item)));

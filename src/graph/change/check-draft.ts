// Is what a draft wants a graph in which nothing lacks its evidence, leads nowhere, or leads back to itself?
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import type { Concept, Edge } from '../concept.js';
import { mistakesOf, type Path } from '../write/check-item.js';
import { longestText } from '../write/check-texts.js';
import type { Item } from '../write/node-record.js';
import { withoutNulls } from '../write/without-nulls.js';
import type { Draft } from './draft.js';
import { type EdgeEnd, endsIn, isAlias, isNode, type NodeState, onceEach } from './state.js';
import { itemOf } from './write-states.js';

/** The most items of a list. */
const LONGEST_LIST = 1_000;
/** How far a circle is looked for; longer chains are not followed anywhere. */
const LONGEST_CIRCLE = 64;

/** Checks every node that the draft changes, and puts the node itself where an id stands for another. Fails with BAD_USER_INPUT or NOT_FOUND. */
export async function checkDraft(draft: Draft): Promise<void> {
  const changed = draft.differences().map(({ id }) => id);
  await draft.read(changed.flatMap((id) => endsIn(draft.state(id))));
  for (const id of changed) {
    const state = draft.state(id);
    if (!isNode(state)) continue;
    const led = await leadingOn(draft, id, state);
    if (led !== state) draft.set(id, led);
    checkNode(draft, id, led);
  }
}

/** Fails when a node that the draft wrote now leads back to itself. To be asked once it is written. */
export async function checkCircles(draft: Draft): Promise<void> {
  for (const { id } of draft.differences()) {
    const state = draft.state(id);
    if (!isNode(state)) continue;
    for (const [name, edge] of Object.entries(conceptOf(draft, id).edges)) {
      if (!edge.acyclic || state.fields[name] === undefined) continue;
      const [found] = await draft.run(
        `MATCH (n:Node { id: $id }) WHERE EXISTS { (n)-[:${edge.relationship}]->{1,${LONGEST_CIRCLE}}(n) } RETURN n.id`,
        { id },
      );
      if (found !== undefined)
        throw wrong(draft.nameOf(id, name), `must not lead back to ${id}, but it does`);
    }
  }
}

const conceptOf = (draft: Draft, id: string): Concept => draft.model.conceptOf(id)!;

function endsOf(concept: Concept, { fields }: NodeState): { name: string; edge: Edge; end: EdgeEnd }[] {
  return Object.entries(concept.edges).flatMap(([name, edge]) =>
    ((fields[name] ?? []) as EdgeEnd[]).map((end) => ({ name, edge, end })),
  );
}

/** The same state with every edge leading to a node itself. */
async function leadingOn(draft: Draft, id: string, state: NodeState): Promise<NodeState> {
  const fields: Record<string, unknown> = { ...state.fields };
  for (const { name, edge, end } of endsOf(conceptOf(draft, id), state)) {
    const argument = draft.nameOf(id, name);
    const target = await draft.need(end.to, argument);
    const type = draft.model.typeOfId(target.id)!;
    const fitting = draft.model.implementing(edge.to);
    if (!fitting.some((concept) => concept.type === type)) {
      const types = fitting.map((concept) => concept.idType).join(', ');
      throw wrong(argument, `must be the id of a ${edge.to} (${types}), but got: ${end.to}`);
    }
    if (target.id === id) throw wrong(argument, `must be another node, but got: ${id} itself`);
    if (target.id === end.to) continue;
    fields[name] = onceEach(
      (fields[name] as EdgeEnd[]).map((other) => (other.to === end.to ? { ...other, to: target.id } : other)),
    );
  }
  for (const [name, property] of Object.entries(conceptOf(draft, id).properties)) {
    if (property.kind !== 'texts' || fields[name] === undefined) continue;
    for (const { translator } of fields[name] as { translator: string | null }[]) {
      if (translator == null) continue;
      const { id: found } = await draft.need(translator, `${draft.nameOf(id, name)}.translator`);
      if (isAlias(draft.state(translator))) {
        fields[name] = (fields[name] as { translator: string | null }[]).map((text) =>
          text.translator === translator ? { ...text, translator: found } : text,
        );
      }
    }
  }
  return { fields };
}

function checkNode(draft: Draft, id: string, state: NodeState): void {
  const concept = conceptOf(draft, id);
  const { fields } = state;
  for (const [name, { required, description }] of [
    ...Object.entries(concept.properties),
    ...Object.entries(concept.edges),
  ]) {
    if (required && fields[name] === undefined) {
      throw wrong(draft.nameOf(id, name), `must be given, but is empty. ${description}`);
    }
  }
  for (const [name, edge] of Object.entries(concept.edges)) {
    const ends = (fields[name] ?? []) as EdgeEnd[];
    const repeated = ends.find(({ to }, at) => ends.findIndex((other) => other.to === to) < at);
    if (repeated !== undefined)
      throw wrong(draft.nameOf(id, name), `must name each node once, but repeats: ${repeated.to}`);
    if (!edge.many && ends.length > 1)
      throw wrong(draft.nameOf(id, name), `must lead to one node, but leads to ${ends.length}`);
  }
  checkLengths(draft, id, concept, state);
  const [mistake] = mistakesOf(concept, withoutNulls(itemOf(draft.model, id, state)) as Item, []);
  if (mistake !== undefined)
    throw wrong(
      draft.nameOf(id, String(mistake.path[0])) + shownPath(mistake.path.slice(1)),
      mistake.message,
    );
}

function checkLengths(draft: Draft, id: string, concept: Concept, { fields }: NodeState): void {
  for (const [name, value] of Object.entries(fields)) {
    const longest = longestText(concept, concept.properties[name]?.kind);
    const texts = textsIn(value);
    const empty = texts.find((text) => text.trim() === '');
    if (empty !== undefined) throw wrong(draft.nameOf(id, name), 'must have words, but one text is blank');
    const tooLong = texts.find((text) => text.length > longest);
    if (tooLong !== undefined)
      throw wrong(
        draft.nameOf(id, name),
        `must have at most ${longest} characters a text, but got: ${tooLong.length}`,
      );
    if (Array.isArray(value) && value.length > LONGEST_LIST)
      throw wrong(
        draft.nameOf(id, name),
        `must have at most ${LONGEST_LIST} items, but got: ${value.length}`,
      );
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const shownPath = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');

function wrong(argument: string, message: string): IsnadError {
  return new IsnadError(ErrorCode.BAD_USER_INPUT, `${argument} ${message}`, { argument });
}

// How does an input become a node of a draft, or change one?
import { ErrorCode } from '../../error/error-code.js';
import { badInput, IsnadError } from '../../error/isnad-error.js';
import type { Outcome } from '../../graph/change/changer.js';
import type { Draft } from '../../graph/change/draft.js';
import type { Concept } from '../../graph/concept.js';
import { checkVersion } from '../change/newer-version.js';
import { contentHashOf } from '../document/content-hash.js';
import { checkId } from '../node/known-id.js';
import type { ReviewStatus } from '../statement/statement-enums.type.js';
import { fieldsFromInput, type Input } from './fields-from-input.js';
import { newId } from './new-id.js';
import { reanchor } from './reanchor.js';

/** As in bundles, so that whatever is written can be exported and loaded again. */
const NEW_ID = /^[a-z-]+:[a-z0-9][a-z0-9._-]*$/;

/** Puts a new node into the draft. Fails with CONFLICT where its id is taken. */
export async function addNode(
  draft: Draft,
  concept: Concept,
  input: Input,
  status: ReviewStatus,
  argument = 'input',
): Promise<Outcome<string>> {
  const id = (input.id as string | null | undefined) ?? newId(concept, wordsOf(input));
  if (!NEW_ID.test(id) || id.length > 200 || draft.model.typeOfId(id) !== concept.type) {
    const must = `${concept.idType}:<slug>, the slug of lower-case letters a to z, digits, "-", "." and "_"`;
    throw badInput(`${argument}.id`, must, id);
  }
  await draft.read([id]);
  if (draft.state(id) !== null) {
    throw new IsnadError(
      ErrorCode.CONFLICT,
      `${argument}.id must be an id that nothing has, but is taken: ${id}. Choose another, or leave it out.`,
      { id },
    );
  }
  const fields = await fieldsFromInput(draft, concept, input, argument);
  draft.put(id, { ...defaultsOf(concept), ...hashed(concept, fields), status }, argument);
  return { targets: [id], answer: id };
}

/** Changes the given fields of a node. Fails with CONFLICT where it is not of the version any more that the client read. */
export async function editNode(
  draft: Draft,
  concept: Concept,
  id: string,
  input: Input,
  version: number | null | undefined,
): Promise<Outcome<string>> {
  const node = await draft.need(checkId(id), 'id');
  if (draft.model.typeOfId(node.id) !== concept.type) throw badInput('id', `${concept.idType}:<slug>`, id);
  checkVersion(draft, node, version);
  const fields = await fieldsFromInput(draft, concept, input, 'input');
  draft.put(node.id, { ...node.fields, ...hashed(concept, fields) }, 'input');
  if (concept.type === 'Document' && fields.text !== undefined) await reanchor(draft, node.id);
  return { targets: [node.id], answer: node.id };
}

/** A text that is held brings its hash. */
function hashed(concept: Concept, fields: Record<string, unknown>): Record<string, unknown> {
  return concept.type === 'Document' && typeof fields.text === 'string'
    ? { ...fields, contentHash: contentHashOf(fields.text) }
    : fields;
}

function defaultsOf(concept: Concept): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(concept.properties).flatMap(([name, property]) =>
      property.derived || property.default === undefined ? [] : [[name, property.default]],
    ),
  );
}

/** The words that an id is made from: a name, best an English one, or the text, or the predicate. */
function wordsOf({ names, texts, predicate }: Input): string {
  const worded = (names ?? texts ?? []) as { text: string; language?: string | null }[];
  return (worded.find(({ language }) => language === 'en') ?? worded[0])?.text ?? String(predicate ?? '');
}

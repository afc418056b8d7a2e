// Who is behind each attribution of a text: somebody in the graph, somebody to be proposed, or nobody that is sure?
import { createHash } from 'node:crypto';
import type { Attribution, Span } from '../../extract/attribution.js';
import { type AgentLink, linkAgents } from '../../extract/link-agents.js';
import type { Draft } from '../../graph/change/draft.js';
import { concepts } from '../concepts.js';
import type { Input } from '../input/fields-from-input.js';
import { addNode } from '../input/write-node.js';
import { ReviewStatus } from '../statement/statement-enums.type.js';
import { knownAgents } from './known-agents.js';

/** A text to extract from, as it stands in a document. */
export interface Source {
  readonly document: string;
  readonly language: string;
  readonly words: (span: Span) => string;
}

const PRONOUN = /^(he|she|they|it|i|we|you|who|which|that|this|هو|هي|هم|هما|ه|ها)$/iu;

/** How sure a guess is that a name which fits several people means each of them. */
const AMBIGUOUS_CONFIDENCE = 0.5;
const ORGANIZATION =
  /\b(inc|corp|ltd|llc|company|party|university|college|committee|council|campaign|agency|department|ministry|association|union|news|times|post|bank|group|institute|foundation|court|police|office|house)\b|^(شركة|حزب|جامعة|لجنة|مجلس|حملة|وكالة|وزارة|جمعية|اتحاد|شبكة|صحيفة|بنك|مؤسسة|محكمة|شرطة|مكتب|منظمة|هيئة)(\s|$)/iu;

/**
 * The id of the agent behind each attribution, null where none is sure; agents that the graph lacks are put into the
 * draft as proposals, whose ids are `proposed`. A name that fits several people is a new one, possibly the same as each.
 */
export async function sourceAgents(
  draft: Draft,
  source: Source,
  attributions: readonly Attribution[],
): Promise<{ speakers: (string | null)[]; proposed: string[] }> {
  const spans = attributions.map(({ refersTo, source: own }) => refersTo ?? own[0] ?? null);
  const unnamedAt = new Map(
    attributions.flatMap(({ unnamed, source: own }) =>
      unnamed === null || own[0] === undefined ? [] : [[String(own[0]), unnamed] as const],
    ),
  );
  const named = [
    ...new Set(
      spans.flatMap((span) => (span === null || unnamedAt.has(String(span)) ? [] : [source.words(span)])),
    ),
  ].filter(isName);
  const links = new Map(
    linkAgents(named, await knownAgents(draft.run, named)).map((link) => [link.mention, link]),
  );
  const made = new Map<string, string>();
  const speakers: (string | null)[] = [];
  for (const [index, span] of spans.entries()) {
    const words = span === null ? '' : source.words(span);
    const link = links.get(words);
    // Whoever is described without a name (`her father`) is unnamed too; a pronoun that stays open is nobody.
    const unnamed =
      attributions[index]!.unnamed ??
      unnamedAt.get(String(span)) ??
      (link !== undefined || words === '' || PRONOUN.test(words) ? null : { descriptor: words });
    if (unnamed !== null) {
      const { descriptor, ...known } = unnamed;
      const input = { ...known, names: [{ text: descriptor, language: source.language }] };
      speakers.push(await proposed(draft, made, source, 'UnnamedAgent', String(span), input));
    } else speakers.push(link === undefined ? null : await speakerOf(draft, made, source, link));
  }
  return { speakers, proposed: [...made.values()] };
}

async function speakerOf(
  draft: Draft,
  made: Map<string, string>,
  source: Source,
  link: AgentLink,
): Promise<string> {
  if (link.link === 'KNOWN') return link.id;
  const type = ORGANIZATION.test(link.mention) ? 'Organization' : 'Person';
  const same = link.link === 'AMBIGUOUS' ? link.ids : [];
  const sameType = same.filter((id) => draft.model.typeOfId(id) === type);
  return proposed(draft, made, source, type, link.mention, {
    names: [{ text: link.mention, language: source.language }],
    possiblySameAs: sameType.map((id) => ({
      [type === 'Person' ? 'person' : 'organization']: id,
      confidence: AMBIGUOUS_CONFIDENCE,
      suggestedBy: 'extraction',
      reason: 'The name fits several.',
    })),
  });
}

/** One agent for each mention of a document; asked again for the same one, it gives the same id. */
async function proposed(
  draft: Draft,
  made: Map<string, string>,
  source: Source,
  type: string,
  mention: string,
  input: Input,
): Promise<string> {
  const known = made.get(`${type} ${mention}`);
  if (known !== undefined) return known;
  const concept = concepts.find((other) => other.type === type)!;
  const hash = createHash('sha256')
    .update(JSON.stringify([source.document, type, mention]))
    .digest('hex');
  const slug = source.document.slice(source.document.indexOf(':') + 1).slice(0, 100);
  const id = `${concept.idType}:${slug}-${hash.slice(0, 10)}`;
  if ((await draft.find(id)) === null) {
    await addNode(draft, concept, { ...input, id }, ReviewStatus.PROPOSED, id);
    made.set(`${type} ${mention}`, id);
  }
  return id;
}

/** A name has a capital letter or stands in a script without them. */
function isName(words: string): boolean {
  return /\p{Lu}|\p{Lo}/u.test(words) && !PRONOUN.test(words);
}

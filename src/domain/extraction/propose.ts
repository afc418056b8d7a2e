// What does a document's text say, and which proposals follow: statements with their chains, passages and speakers?
import { createHash } from 'node:crypto';
import { codePoints } from '../../anchor/code-points.js';
import { badInput } from '../../error/isnad-error.js';
import type { Attribution, Span } from '../../extract/attribution.js';
import { extractAttributions } from '../../extract/extract.js';
import type { Draft } from '../../graph/change/draft.js';
import type { Evidence } from '../input/evidence.js';
import { addNode } from '../input/write-node.js';
import { statement } from '../statement/statement.concept.js';
import { ReviewStatus } from '../statement/statement-enums.type.js';
import { type Source, sourceAgents } from './source-agents.js';

/** What an extraction proposed. */
export interface Proposed {
  readonly document: string;
  readonly statements: readonly string[];
  readonly agents: readonly string[];
  readonly known: number;
}

/** How far the words of who said it, and of saying, may lie apart to be one passage, in code points. */
const ONE_PASSAGE = 200;

/**
 * Puts a proposal into the draft for each attribution of the document's text, but for those whose words a statement of the
 * graph has as its evidence already. Fails with BAD_USER_INPUT where the text is not held.
 */
export async function propose(draft: Draft, id: string): Promise<Proposed> {
  const document = await draft.need(id, 'document');
  const { text, language, publishedOn } = document.fields as {
    text?: string;
    language?: string;
    publishedOn?: string;
  };
  if (draft.model.typeOfId(document.id) !== 'Document')
    throw badInput('document', 'the id of a document', id);
  if (text === undefined) {
    throw badInput('document', 'a document whose text is held (isnad attach-text holds one)', document.id);
  }
  const points = codePoints(text);
  const words = ([start, end]: Span): string => text.slice(points.toUtf16(start), points.toUtf16(end));
  const source: Source = { document: document.id, language: language ?? 'en', words };
  const all = extractAttributions(text, { language, publishedOn });
  const taken = await statementsAt(draft, document.id);
  const existing = all.map(({ content }) => standing(taken, hullOf(content)));
  const attributions = all.filter((_, index) => existing[index] === null);
  const { speakers, proposed: agents } = await sourceAgents(draft, source, attributions);
  const ids = all.map(
    (attribution, index) => existing[index] ?? statementId(document.id, attribution, words),
  );
  const statements: string[] = [];
  for (const [index, attribution] of all.entries()) {
    if (existing[index] !== null) continue;
    const speaker = speakers[attributions.indexOf(attribution)]!;
    const conveys = all.flatMap(({ conveyedBy }, other) => (conveyedBy === index ? [ids[other]!] : []));
    statements.push(ids[index]!);
    const input = {
      id: ids[index],
      speaker,
      texts: [{ text: spoken(attribution, words), language: source.language }],
      form: attribution.form,
      act: attribution.act,
      saidOn: attribution.saidOn,
      confidence: attribution.confidence,
      conveys: [...new Set(conveys)],
      evidence: evidenceOf(source, attribution),
    };
    await addNode(draft, statement, input, ReviewStatus.PROPOSED, ids[index]);
  }
  return { document: document.id, statements, agents, known: all.length - attributions.length };
}

/** The words, without the marks of a quotation around them, or the particle that a report begins with. */
function spoken({ content, form }: Attribution, words: (span: Span) => string): string {
  const said = content.map(words).join(' … ').replace(/\s+/g, ' ').trim();
  const bare =
    form === 'DIRECT'
      ? said.replace(/^[“”"„«‹]+\s*|\s*[“”"«»›,]+$/gu, '')
      : said.replace(/^(that|إنّ?|أنّ?|بأنّ?)\s+/iu, '');
  return bare === '' ? said : bare;
}

/** The passages that show it: its words and, where these lie apart from them, the words for who said it. */
function evidenceOf({ document, words }: Source, { content, source, cue }: Attribution): Evidence[] {
  const said = [...source, ...cue];
  const hull = said.length === 0 ? null : hullOf(said);
  const together =
    hull !== null && hull[1] - hull[0] <= ONE_PASSAGE && !content.some((span) => overlap(span, hull) > 0);
  return [...content, ...(together ? [hull] : said)].map((span) => ({
    document,
    exact: words(span),
    start: span[0],
    end: span[1],
  }));
}

function statementId(document: string, attribution: Attribution, words: (span: Span) => string): string {
  const { content, source } = attribution;
  const slug = document.slice(document.indexOf(':') + 1).slice(0, 100);
  const hash = createHash('sha256')
    .update(JSON.stringify([content, source, content.map(words)]))
    .digest('hex');
  return `statement:${slug}-${String(content[0]![0]).padStart(6, '0')}-${hash.slice(0, 8)}`;
}

interface Standing {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where the statements of a document have their passages, whatever became of them in review. */
function statementsAt(draft: Draft, document: string): Promise<Standing[]> {
  return draft.run<Standing>(
    `MATCH (:Node { id: $document })<-[:IN]-(p:Passage)<-[:EVIDENCED_BY]-(s:Statement)
     WHERE p.start IS NOT NULL AND p.end IS NOT NULL
     RETURN s.id AS id, p.start AS start, p.end AS end`,
    { document },
  );
}

/** The statement with a passage that is more than half the same as these words, or null. */
function standing(taken: readonly Standing[], hull: Span): string | null {
  const same = taken
    .map(({ id, start, end }) => ({ id, shared: overlap([start, end], hull) / union([start, end], hull) }))
    .filter(({ shared }) => shared > 0.5)
    .sort((a, b) => b.shared - a.shared);
  return same[0]?.id ?? null;
}

const hullOf = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

const union = (a: Span, b: Span): number => a[1] - a[0] + (b[1] - b[0]) - overlap(a, b);

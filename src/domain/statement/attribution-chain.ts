import type { RawChain } from './chains.plan.js';

interface Link {
  readonly position: number;
  readonly document: unknown;
  readonly statement: unknown;
  readonly agent: unknown;
  readonly evidence: readonly unknown[];
}

/** The links of a chain: the document, each statement, and the transcript right before the statement that it holds. */
export function chainFrom({ document, publisher, transcript, holder, steps }: RawChain): {
  links: Link[];
  depth: number;
} {
  const said = steps.map((step) => ({
    document: null,
    statement: step.statement,
    agent: step.agent ?? null,
    evidence: step.evidence ?? [],
  }));
  const held =
    transcript == null
      ? []
      : [{ document: transcript, statement: null, agent: holder ?? null, evidence: [] }];
  const links = [
    { document, statement: null, agent: publisher ?? null, evidence: [] },
    ...said.slice(0, -1),
    ...held,
    ...said.slice(-1),
  ].map((link, position) => ({ position, ...link }));
  return { links, depth: links.length - 1 };
}

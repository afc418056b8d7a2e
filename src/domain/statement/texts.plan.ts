import type { SubqueryPlan } from '../../graph/field-plan.js';
import { lines } from '../../graph/query.js';
import { childSelection } from '../../graph/selection.js';
import { decodeList } from '../../graph/stored-property.js';

interface RawTexts {
  readonly texts: string[];
  readonly translators: { language: string; translator: unknown }[];
}

/** Every version of a statement's words; the translators are nodes of their own and are read only when asked for. */
export const textsOfStatement: SubqueryPlan = {
  kind: 'subquery',
  compile: (use, statement, out, compiler) => {
    const translators = childSelection(use.selection, 'translator', compiler.info);
    if (translators === null) return `RETURN { texts: ${statement}.texts, translators: [] } AS ${out}`;
    const [agent, edge] = [compiler.fresh(), compiler.fresh('r')];
    const { calls, map } = compiler.node(agent, translators);
    return lines([
      `MATCH (${statement})-[${edge}:TRANSLATED_BY]->(${agent}:Agent)`,
      calls,
      `WITH collect({ language: ${edge}.language, translator: ${map} }) AS translators`,
      `RETURN { texts: ${statement}.texts, translators: translators } AS ${out}`,
    ]);
  },
};

/** The stored versions, each with its translator's row where it has one. */
export function textsFrom({ texts, translators }: RawTexts): object[] {
  return decodeList<{ language: string; original: boolean }>(texts).map((text) => ({
    ...text,
    translator:
      translators.find((entry) => !text.original && entry.language === text.language)?.translator ?? null,
  }));
}

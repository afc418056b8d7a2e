// What does the mutation `extract` give back, in one statement?
import type { Compiler } from '../../graph/compiler.js';
import { lines } from '../../graph/query.js';
import { childSelection, type Selection } from '../../graph/selection.js';
import type { Answer } from '../change/write-context.js';
import type { Proposed } from './propose.js';

export const extractionAnswer: Answer = (use, compiler, written) => {
  const { document, statements, agents, known } = JSON.parse(written.answer!) as Proposed;
  const of = (field: string): Selection | null => childSelection(use.selection, field, compiler.info);
  const columns = [
    nodes(compiler, 'document', of('document'), `(n:Node)`, [document]),
    nodes(compiler, 'statements', of('statements'), `(n:Node)`, statements),
    nodes(compiler, 'agents', of('agents'), `(n:Node)`, agents),
    nodes(compiler, 'change', of('change'), `(n:Change)`, [written.change]),
  ];
  return lines([
    ...columns.map(({ calls }) => calls),
    `RETURN { document: document[0], statements: statements, agents: agents, change: change[0], known: ${compiler.param(known)} } AS node`,
  ]);
};

/** What is asked of some nodes, in the order of their ids, as a column that is a list. */
function nodes(
  compiler: Compiler,
  column: string,
  selection: Selection | null,
  pattern: string,
  ids: readonly string[],
): { calls: string } {
  const { calls, map } = selection ? compiler.node('n', selection) : { calls: '', map: 'n { .id }' };
  return {
    calls: lines([
      'CALL () {',
      `WITH ${compiler.param(ids)} AS ids`,
      'UNWIND range(0, size(ids) - 1) AS place',
      `MATCH ${pattern} WHERE n.id = ids[place]`,
      'WITH n, place ORDER BY place',
      calls,
      `RETURN collect(${map}) AS ${column}`,
      '}',
    ]),
  };
}

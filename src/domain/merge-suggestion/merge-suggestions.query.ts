import type { RawConnection } from '../../graph/connection.js';
import type { SortOrder } from '../../graph/field-plan.js';
import { type PageArgs, pageFrom } from '../../graph/page.js';
import { type GraphQuery, lines } from '../../graph/query.js';
import { type Connection, toConnection } from '../../graph/read-row.js';
import { childSelection } from '../../graph/selection.js';

/** `rank` sorts the surest first, then by the two ids; no two are alike. */
const byRank: SortOrder = { name: 'RANK_ASC', key: (suggestion) => `${suggestion}.rank` };

export const mergeSuggestions: GraphQuery<Connection> = {
  name: 'merge-suggestions',
  question: 'Who may be the same as somebody else, the surest guess first, then by id?',
  sample:
    '{ mergeSuggestions(first: 10) { totalCount edges { node { score reason shared one { id name } other { id name } } } } }',
  compile(use, compiler) {
    const page = pageFrom(use.args as PageArgs, byRank);
    const after = compiler.param(page.after?.key ?? '');
    const edges = childSelection(use.selection, 'edges', compiler.info);
    const selection = edges && childSelection(edges, 'node', compiler.info);
    const end = (field: string, variable: string) => {
      const asked = selection && childSelection(selection, field, compiler.info);
      return asked ? compiler.node(variable, asked) : { calls: '', map: `${variable} { .id }` };
    };
    const [one, other] = [end('one', 'a'), end('other', 'b')];
    const size = compiler.param(page.size);
    const counted = childSelection(use.selection, 'totalCount', compiler.info) !== null;
    return lines([
      'CALL () {',
      `MATCH (a:Node)-[r:MAY_BE_SAME]->(b:Node) WHERE r.rank > ${after}`,
      `WITH a, r, b ORDER BY r.rank LIMIT ${compiler.param(page.size + 1)}`,
      one.calls,
      other.calls,
      `WITH collect({ node: { one: ${one.map}, other: ${other.map}, reason: r.reason, score: r.score, shared: r.name }, key: r.rank, tie: '' }) AS found`,
      `RETURN found[..${size}] AS items, size(found) > ${size} AS more`,
      '}',
      counted
        ? "CALL () { MATCH ()-[r:MAY_BE_SAME]->() WHERE r.rank > '' RETURN count(r) AS total }"
        : 'WITH items, more, null AS total',
      `RETURN { order: '${byRank.name}', backwards: false, bounded: ${page.after !== null}, items: items, more: more, total: total } AS list`,
    ]);
  },
  decode: ([row]) => toConnection(row?.list as RawConnection),
};

import type { EdgePlan } from '../../graph/field-plan.js';

/** The statements that take a statement up, only with one stance if asked so; in the order of their dates. */
export const responses: EdgePlan = {
  kind: 'edge',
  target: 'Statement',
  match: (node, response, relationship) => `(${node})<-[${relationship}:RESPONDS_TO]-(${response}:Statement)`,
  orderBy: (response) => `${response}.saidOn_asc, ${response}.id`,
  where: (use, _response, relationship, compiler) =>
    use.args.stance == null ? [] : [`${relationship}.stance = ${compiler.param(use.args.stance)}`],
};

import type { EdgePlan } from '../../graph/field-plan.js';
import { spanOf } from '../../graph/partial-date.js';

/** Claims that tie somebody to an organization, reached from one of the two; those that may hold at `asOf`. */
function roleClaims(end: 'SUBJECT' | 'OBJECT', predicates: readonly string[]): EdgePlan {
  return {
    kind: 'edge',
    target: 'Claim',
    match: (node, claim, relationship) => `(${node})<-[${relationship}:${end}]-(${claim}:Claim)`,
    orderBy: (claim) => `${claim}.validFrom_asc, ${claim}.id`,
    where: (use, claim, _relationship, compiler) => {
      const asOf = use.args.asOf as string | null | undefined;
      const span = asOf == null ? null : spanOf(asOf);
      return [
        `${claim}.predicate IN ${compiler.param(predicates)}`,
        // A denied role is none, and a deprecated claim is known to be wrong.
        `${claim}.polarity = 'AFFIRMED' AND ${claim}.rank <> 'DEPRECATED'`,
        ...(span === null
          ? []
          : [
              `(${claim}.validFrom IS NULL OR ${claim}.validFrom_asc <= ${compiler.param(span.end)})`,
              `(${claim}.validTo IS NULL OR ${claim}.validTo_end >= ${compiler.param(span.start)})`,
            ]),
      ];
    },
  };
}

/** The roles that somebody is said to hold. */
export const rolesOfPerson = roleClaims('SUBJECT', ['HOLDS_ROLE', 'MEMBER_OF', 'FOUNDED']);

/** Those who are said to belong to an organization, or to hold a role in it. */
export const membersOfOrganization = roleClaims('OBJECT', ['HOLDS_ROLE', 'MEMBER_OF']);

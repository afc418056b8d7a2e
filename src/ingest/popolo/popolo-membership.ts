// What does a Popolo membership say, and since when? Claims: who belongs to what, in which role, for whom and for which place.
import { showValue } from '../../error/show-value.js';
import type { Item } from '../../graph/write/node-record.js';
import { dateOf, type Fields, listOf, neededText, textOf } from '../register/fields.js';
import type { ClaimWords } from '../register/register.js';
import { Unreadable } from '../register/unreadable.js';
import { MOST_KEPT, type PopoloContext, type ToItems } from './popolo-context.js';

/** The claims of a membership. Without an id, it is known by its words: changed words are another membership. */
export const membershipItems: ToItems = (record, words, context) => itemsOf(record, {}, words, context);

/** The memberships that stand within a person or an organization, which they need not name. */
export function membershipsWithin(
  record: Fields,
  owner: 'person_id' | 'organization_id',
  words: string,
  context: PopoloContext,
): Item[] {
  return listOf(record.memberships, 'memberships').flatMap((membership) =>
    itemsOf(membership, { [owner]: record.id }, words, context),
  );
}

/** `within` is what the record says that the membership stands in. */
function itemsOf(record: Fields, within: Fields, words: string, context: PopoloContext): Item[] {
  const { register } = context;
  const evidence = register.passage(words);
  const key = textOf(record.id, 'id') ?? words;
  const claims = claimsOf(record, within, context).map((claim) => register.claim(key, claim, evidence));
  return [register.document, evidence, ...claims];
}

function claimsOf(record: Fields, within: Fields, { register, periods, posts }: PopoloContext): ClaimWords[] {
  const postId = reference(record, 'post_id');
  const post = named(posts, postId, 'post_id', 'posts');
  const periodId = textOf(record.legislative_period_id, 'legislative_period_id');
  const period = named(periods, periodId, 'legislative_period_id', 'events');
  const organization =
    reference(record, 'organization_id') ?? reference(within, 'organization_id') ?? post?.organization;
  const party = reference(record, 'on_behalf_of_id');
  const area = reference(record, 'area_id') ?? post?.area;
  const role = textOf(record.role, 'role') ?? textOf(record.label, 'label');
  const about = {
    subject: memberOf(record, within, (type, key) => register.id(type, key)),
    validFrom: dateOf(record.start_date, 'start_date') ?? period?.start,
    validTo: dateOf(record.end_date, 'end_date') ?? period?.end,
  };
  const object = organization === undefined ? undefined : register.id('organization', organization);
  const roles = [isPlain(role) ? undefined : role, post?.label].filter((text) => text !== undefined);
  const claims: ClaimWords[] = [...new Set(roles)].map((text) => ({
    ...about,
    predicate: 'HOLDS_ROLE',
    object,
    value: { text },
  }));
  if (object !== undefined && isPlain(role)) claims.push({ ...about, predicate: 'MEMBER_OF', object });
  if (party !== undefined) {
    claims.push({ ...about, predicate: 'MEMBER_OF', object: register.id('organization', party) });
  }
  if (area !== undefined) {
    claims.push({ ...about, predicate: 'REPRESENTS', object: register.id('place', area) });
  }
  if (claims.length > 0) return claims;
  throw new Unreadable(
    'must name an organization_id, a role, a post_id, an on_behalf_of_id or an area_id, but has none of them',
  );
}

/** What the file says of an id. Fails when it says nothing: the dates, or the role, would be lost. */
function named<T>(
  known: ReadonlyMap<string, T>,
  id: string | undefined,
  field: string,
  section: string,
): T | undefined {
  if (id === undefined || known.has(id)) return known.get(id ?? '');
  const among = known.size < MOST_KEPT ? `the ${section} of the file` : `its first ${MOST_KEPT} ${section}`;
  throw new Unreadable(`${field} must be among ${among}, but got: ${showValue(id)}`);
}

/** The person, or the organization that belongs to another one. */
function memberOf(record: Fields, within: Fields, id: (type: string, key: string) => string): string {
  const person = reference(record, 'person_id') ?? reference(within, 'person_id');
  if (person !== undefined) return id('person', person);
  return id('organization', neededText(record.member_id, 'person_id'));
}

/** To be a member is to belong, not to hold an office. */
function isPlain(role: string | undefined): boolean {
  return role === undefined || role.toLowerCase() === 'member';
}

/** What a field names; `-` and the like name nothing. */
function reference(record: Fields, field: string): string | undefined {
  const key = textOf(record[field], field);
  return key !== undefined && /[\p{L}\p{N}]/u.test(key) ? key : undefined;
}

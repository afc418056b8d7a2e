// What does a term, or an office within a chamber, say of somebody, and what does it name?

import { showValue } from '../../error/show-value.js';
import type { Item } from '../../graph/write/node-record.js';
import { dateOf, type Fields, listOf, neededText, textOf } from '../register/fields.js';
import type { ClaimWords } from '../register/register.js';
import { Unreadable } from '../register/unreadable.js';
import { government, house, partyCalled, senate } from './us-organizations.js';
import { stateCalled } from './us-states.js';

/** Claims, and the organizations and places that they name. */
export interface Said {
  readonly items: readonly Item[];
  readonly claims: readonly ClaimWords[];
}

const offices: Readonly<Record<string, { body: Item; role: string }>> = {
  rep: { body: house, role: 'Representative' },
  sen: { body: senate, role: 'Senator' },
  prez: { body: government, role: 'President' },
  viceprez: { body: government, role: 'Vice President' },
};
const chambers: Readonly<Record<string, Item>> = { house, senate };

/** Who serves where in which role, for which state and party, from when until when. */
export function termItems(subject: string, term: Fields): Said {
  const office = oneOf(offices, term.type, 'terms.type');
  const dates = { validFrom: dateOf(term.start, 'terms.start'), validTo: dateOf(term.end, 'terms.end') };
  const items = [office.body];
  const claims: ClaimWords[] = [
    { subject, predicate: 'HOLDS_ROLE', object: office.body.id, value: { text: office.role }, ...dates },
  ];
  const state = textOf(term.state, 'terms.state');
  if (state !== undefined) {
    const place = stateCalled(state);
    const seat = districtOf(term);
    const value = seat === undefined ? undefined : { text: seat };
    items.push(place);
    claims.push({ subject, predicate: 'REPRESENTS', object: place.id, value, ...dates });
  }
  for (const { party, ...when } of affiliations(term, dates)) {
    const organization = partyCalled(party);
    if (organization === null) continue;
    items.push(organization);
    claims.push({ subject, predicate: 'MEMBER_OF', object: organization.id, ...when });
  }
  return { items, claims };
}

/** An office that a member of a chamber holds in it, such as majority leader. */
export function roleItems(subject: string, role: Fields): Said {
  const chamber = oneOf(chambers, role.chamber, 'leadership_roles.chamber');
  const claim = {
    subject,
    predicate: 'HOLDS_ROLE',
    object: chamber.id,
    value: { text: neededText(role.title, 'leadership_roles.title') },
    validFrom: dateOf(role.start, 'leadership_roles.start'),
    validTo: dateOf(role.end, 'leadership_roles.end'),
  };
  return { items: [chamber], claims: [claim] };
}

type Dates = Pick<ClaimWords, 'validFrom' | 'validTo'>;

/** The parties of a term: those with dates of their own, where it changed; else the one that it names. */
function affiliations(term: Fields, dates: Dates): ({ party: string } & Dates)[] {
  const changes = listOf(term.party_affiliations, 'terms.party_affiliations').map((change) => ({
    party: neededText(change.party, 'terms.party_affiliations.party'),
    validFrom: dateOf(change.start, 'terms.party_affiliations.start'),
    validTo: dateOf(change.end, 'terms.party_affiliations.end'),
  }));
  if (changes.length > 0) return changes;
  const party = textOf(term.party, 'terms.party');
  return party === undefined ? [] : [{ party, ...dates }];
}

/** The district, as the files count them: 0 is the whole state, -1 is not known. */
function districtOf(term: Fields): string | undefined {
  const district = textOf(term.district, 'terms.district');
  if (district === undefined || district === '-1') return undefined;
  return district === '0' ? 'at large' : `district ${district}`;
}

function oneOf<T>(known: Readonly<Record<string, T>>, given: unknown, field: string): T {
  const found = Object.hasOwn(known, String(given)) ? known[String(given)] : undefined;
  if (found !== undefined) return found;
  throw new Unreadable(
    `${field} must be one of ${Object.keys(known).join(', ')}, but got: ${showValue(given)}`,
  );
}

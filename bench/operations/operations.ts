import { eventWithAttendees } from './event-with-attendees.js';
import { neighborhood } from './neighborhood.js';
import type { Operation } from './operation.js';
import { pageOfStatements } from './page-of-statements.js';
import { pathBetweenPeople } from './path-between-people.js';
import { peopleWithStatements } from './people-with-statements.js';
import { personWithStatements } from './person-with-statements.js';
import { searchStatements } from './search-statements.js';
import { statementStats } from './statement-stats.js';
import { statementWithChains } from './statement-with-chains.js';

/** Every question of the benchmark, in the order of the table. */
export const operations: readonly Operation[] = [
  personWithStatements,
  peopleWithStatements,
  eventWithAttendees,
  statementWithChains,
  pageOfStatements,
  searchStatements,
  pathBetweenPeople,
  neighborhood,
  statementStats,
];

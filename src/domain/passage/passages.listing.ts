import type { Listing } from '../../graph/field-plan.js';

/** Passages in the order of their document; those without a place in it come last. */
export const passageListing: Listing = {
  type: 'Passage',
  orders: [{ name: 'START_ASC', key: (node) => `coalesce(${node}.start, 2147483647)` }],
};

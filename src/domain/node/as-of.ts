/** What the argument `asOf` means wherever it is taken. */
export const AS_OF =
  'The graph as it was known at this instant: whatever was written later is left out. At most 10,000 changes back; LIMIT_EXCEEDED beyond.';

// What can go wrong, as clients see it? The page of error codes, from the list in the code.
import { ErrorCode, errorMeanings } from '../src/error/error-code.js';

/** The Markdown of `docs/errors.md`. */
export function errorPage(): string {
  const rows = Object.values(ErrorCode).map((code) => `| \`${code}\` | ${errorMeanings[code]} |`);
  return `<!-- Written by \`npm run schema\` from src/error/error-code.ts. -->
# Errors

Every error carries one of these codes in \`extensions.code\`. The list is closed: there is no other code. The message says what was
wrong, what it must be, and what to do. A lookup that finds nothing gives null, never an error.

| code | what it means, and what to do |
|---|---|
${rows.join('\n')}

\`BAD_USER_INPUT\` for an argument names it in \`extensions.argument\`, as the client wrote it (\`first\`, \`filter.saidFrom\`).
`;
}

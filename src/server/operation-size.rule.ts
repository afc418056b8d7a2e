// Which operations are too large as written? A validation rule, so that a valid document is measured once and then cached.
import type { ValidationRule } from 'graphql';
import { limitExceeded } from './limit-exceeded.js';
import type { Limits } from './limits.js';
import { operationSize } from './operation-size.js';

/** Reports LIMIT_EXCEEDED for every bound that an operation of the document goes beyond. */
export function operationSizeRule(limits: Limits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const size = operationSize(operation, (name) => context.getFragment(name));
      const measured = [
        ['depth', size.depth, limits.depth],
        ['depth', size.introspectionDepth, limits.introspectionDepth],
        ['aliases', size.aliases, limits.aliases],
        ['rootFields', size.rootFields, limits.rootFields],
        ['directives', size.directives, limits.directives],
        ['selections', size.selections, limits.selections],
      ] as const;
      for (const [kind, requested, limit] of measured) {
        if (requested > limit) context.reportError(limitExceeded(kind, requested, limit));
      }
    },
  });
}

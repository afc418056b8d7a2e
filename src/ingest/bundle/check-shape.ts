// Has a bundle the shape that the declarations ask for? Every mistake with its place, in words.
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Model } from '../../graph/model.js';
import type { ParsedBundle } from './bundle.js';
import { type BundleProblem, problemAt } from './bundle-problem.js';
import { bundleSchema } from './bundle-schema.js';
import { shapeMistakes, shapeValidator } from './shape-mistake.js';

/** Compiling takes longer than checking, so it is done once for each model. */
const compiled = new WeakMap<Model, ValidateFunction>();

/** The mistakes in the shape of a bundle; none when it fits. */
export function shapeProblems(model: Model, bundle: ParsedBundle): BundleProblem[] {
  const validate = compiled.get(model) ?? shapeValidator().compile(bundleSchema(model));
  compiled.set(model, validate);
  if (validate(bundle.data)) return [];
  return shapeMistakes(bundle.data, validate.errors ?? []).map(({ path, message, at }) =>
    problemAt(bundle, path, message, at),
  );
}

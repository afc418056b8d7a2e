// Has a bundle the shape that the declarations ask for? Every mistake with its place, in words.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { showValue } from '../../error/show-value.js';
import type { Model } from '../../graph/model.js';
import { spanOf } from '../../graph/partial-date.js';
import type { Path } from '../../graph/write/check-item.js';
import type { ParsedBundle } from './bundle.js';
import { type BundleProblem, problemAt } from './bundle-problem.js';
import { bundleSchema } from './bundle-schema.js';
import { didYouMean } from './did-you-mean.js';

/** Compiling takes longer than checking, so it is done once for each model. */
const compiled = new WeakMap<Model, ValidateFunction>();

/** The mistakes in the shape of a bundle; none when it fits. */
export function shapeProblems(model: Model, bundle: ParsedBundle): BundleProblem[] {
  const validate = compiled.get(model) ?? compile(model);
  compiled.set(model, validate);
  if (validate(bundle.data)) return [];
  // An `if` fails only together with the mistake that it led to.
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== 'if');
  return errors.map((error) => problemOf(bundle, error));
}

function compile(model: Model): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
  ajv.addFormat('partial-date', { type: 'string', validate: (date) => spanOf(date) !== null });
  ajv.addFormat('language-tag', { type: 'string', validate: isLanguageTag });
  ajv.addFormat('web-url', { type: 'string', validate: isWebUrl });
  return ajv.compile(bundleSchema(model));
}

function problemOf(bundle: ParsedBundle, error: ErrorObject): BundleProblem {
  const path = pathOf(bundle.data, error.instancePath);
  const params = error.params as Record<string, string>;
  const schema = error.parentSchema as {
    title?: string;
    properties?: Record<string, { title?: string; $ref?: string }>;
  };
  switch (error.keyword) {
    case 'required': {
      const missing = params.missingProperty!;
      return problemAt(bundle, path, `must have ${missing}${written(error.data)}`);
    }
    case 'additionalProperties': {
      const key = params.additionalProperty!;
      const known = Object.keys(schema.properties ?? {});
      const message = `must be one of ${known.join(', ')}, but got: ${key}${didYouMean(key, known)}`;
      return problemAt(bundle, [...path, key], message, 'key');
    }
    case 'enum': {
      const values = error.schema as string[];
      const suggestion = typeof error.data === 'string' ? didYouMean(error.data, values) : '';
      return problemAt(
        bundle,
        path,
        `must be ${schema.title}, but got: ${showValue(error.data)}${suggestion}`,
      );
    }
    case 'uniqueItems': {
      const { i, j } = error.params as { i: number; j: number };
      const later = [...path, Math.max(i, j)];
      return problemAt(
        bundle,
        later,
        `must not repeat [${Math.min(i, j)}]: ${showValue((error.data as unknown[])[j])}`,
      );
    }
    case 'minLength':
      return problemAt(bundle, path, 'must not be empty');
    case 'minItems':
      return problemAt(bundle, path, 'must have at least one item, but got: an empty list', 'key');
    case 'minProperties':
      return problemAt(bundle, path, `must be ${schema.title}, but says nothing`);
    case 'maxLength':
      return problemAt(
        bundle,
        path,
        `must have at most ${(error.params as { limit: number }).limit} characters, but got: ${String(error.data).length}`,
      );
    default: {
      const hint =
        schema.title === 'text' && typeof error.data !== 'object' && error.data !== ''
          ? '; put it in quotes'
          : '';
      return problemAt(
        bundle,
        path,
        `must be ${schema.title ?? error.message}, but got: ${showValue(error.data)}${hint}`,
      );
    }
  }
}

/** What an object has instead, so that the reader need not look. */
function written(data: unknown): string {
  const keys = Object.keys(data as object);
  return keys.length === 0 ? ', but is empty' : `, but has only: ${keys.join(', ')}`;
}

/** A JSON Pointer as a path; indexes of lists as numbers. */
function pathOf(data: unknown, pointer: string): Path {
  let node = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(node) ? Number(key) : key;
      node = (node as Record<string | number, unknown>)[step];
      return step;
    });
}

/** A well-formed tag with a language of two or three letters, as BCP 47 has them. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isWebUrl(url: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url);
}

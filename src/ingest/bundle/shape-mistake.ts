// What does a failed check of the shape mean, in words, and at which place?
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { showValue } from '../../error/show-value.js';
import { spanOf } from '../../graph/partial-date.js';
import type { Mistake, Path } from '../../graph/write/check-item.js';
import { didYouMean } from './did-you-mean.js';

/** A mistake in the shape; `at` says whether it is the key or what stands behind it. */
export interface ShapeMistake extends Mistake {
  readonly at: 'value' | 'key';
}

/** Ajv with the formats that the schemas of the declarations use. */
export function shapeValidator(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
  ajv.addFormat('partial-date', { type: 'string', validate: (date) => spanOf(date) !== null });
  ajv.addFormat('language-tag', { type: 'string', validate: isLanguageTag });
  ajv.addFormat('web-url', { type: 'string', validate: isWebUrl });
  return ajv;
}

/** The mistakes behind the errors of a check. An `if` fails only together with the mistake that it led to. */
export function shapeMistakes(data: unknown, errors: readonly ErrorObject[]): ShapeMistake[] {
  return errors.filter((error) => error.keyword !== 'if').map((error) => mistakeOf(data, error));
}

function mistakeOf(data: unknown, error: ErrorObject): ShapeMistake {
  const path = pathOf(data, error.instancePath);
  const params = error.params as Record<string, string>;
  const mistake = (message: string, place: Path = path, at: 'value' | 'key' = 'value'): ShapeMistake => ({
    path: place,
    message,
    at,
  });
  const schema = error.parentSchema as {
    title?: string;
    properties?: Record<string, { title?: string; $ref?: string }>;
  };
  switch (error.keyword) {
    case 'required': {
      const missing = params.missingProperty!;
      return mistake(`must have ${missing}${written(error.data)}`);
    }
    case 'additionalProperties': {
      const key = params.additionalProperty!;
      const known = Object.keys(schema.properties ?? {});
      const message = `must be one of ${known.join(', ')}, but got: ${key}${didYouMean(key, known)}`;
      return mistake(message, [...path, key], 'key');
    }
    case 'enum': {
      const values = error.schema as string[];
      const suggestion = typeof error.data === 'string' ? didYouMean(error.data, values) : '';
      return mistake(`must be ${schema.title}, but got: ${showValue(error.data)}${suggestion}`);
    }
    case 'uniqueItems': {
      const { i, j } = error.params as { i: number; j: number };
      const later = [...path, Math.max(i, j)];
      return mistake(
        `must not repeat [${Math.min(i, j)}]: ${showValue((error.data as unknown[])[j])}`,
        later,
      );
    }
    case 'minLength':
      return mistake('must not be empty');
    case 'minItems':
      return mistake('must have at least one item, but got: an empty list', path, 'key');
    case 'minProperties':
      return mistake(`must be ${schema.title}, but says nothing`);
    case 'maxLength':
      return mistake(
        `must have at most ${(error.params as { limit: number }).limit} characters, but got: ${String(error.data).length}`,
      );
    default: {
      const hint =
        schema.title === 'text' && typeof error.data !== 'object' && error.data !== ''
          ? '; put it in quotes'
          : '';
      return mistake(`must be ${schema.title ?? error.message}, but got: ${showValue(error.data)}${hint}`);
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

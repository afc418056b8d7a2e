import { badInput } from '../../error/isnad-error.js';
import type { Compiler } from '../../graph/compiler.js';
import { answeringTo } from '../../graph/query.js';
import { concepts } from '../concepts.js';

const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u;

/** Refuses an id that no node could have: `argument` is where the client wrote it. */
export function checkId(id: string, argument = 'id'): string {
  const [type, slug] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (!concepts.some((concept) => concept.idType === type)) {
    const types = concepts.map((concept) => concept.idType).join(', ');
    throw badInput(argument, `<type>:<slug> with a type out of ${types}`, id);
  }
  if (!SLUG.test(slug) || id.length > 300) {
    throw badInput(argument, '<type>:<slug> with a slug of letters, digits, ".", "_", "~" or "-"', id);
  }
  return id;
}

/** The end of a pattern: the node that a filter names by its id, or by one that stands for it since a merge. */
export function byId(id: string, argument: string, compiler: Compiler, variable = ''): string {
  return answeringTo(variable, compiler.param(checkId(id, argument)));
}

// Is a record without a mistake, as far as that can be seen from itself?
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import type { Concept } from '../../graph/concept.js';
import type { Model } from '../../graph/model.js';
import { type Mistake, mistakesOf } from '../../graph/write/check-item.js';
import type { Item } from '../../graph/write/node-record.js';
import { showPath } from '../bundle/bundle-problem.js';
import { bundleSchema, SCHEMA_ID } from '../bundle/bundle-schema.js';
import { wrongHash } from '../bundle/check-hash.js';
import { type Reference, referencesOf } from '../bundle/references.js';
import { shapeMistakes, shapeValidator } from '../bundle/shape-mistake.js';

/** An item that has its shape, with what it refers to. */
export interface CheckedItem {
  readonly item: Item;
  readonly concept: Concept;
  readonly references: readonly Reference[];
}

/** Checks records as bundles are checked: shape, sense, hashes. Compiled once for all of them. */
export class RecordCheck {
  private readonly ajv: Ajv2020;
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(private readonly model: Model) {
    this.ajv = shapeValidator().addSchema(bundleSchema(model));
  }

  /** The items of a record, or the first mistake that it is refused for: `<id> <path>: must be …`. */
  check(items: readonly Item[]): CheckedItem[] | string {
    if (items.length === 0) return 'must become at least one item, but says nothing';
    const checked: CheckedItem[] = [];
    for (const item of items) {
      const concept = this.model.conceptOf(String(item.id));
      if (concept === undefined) {
        return `must have an id of the form <type>:<slug> with a type out of ${this.model.idTypes.join(', ')}, but got: ${item.id}`;
      }
      const [mistake] = this.mistakes(concept, item);
      if (mistake !== undefined) return shown(item, mistake);
      const references = referencesOf({ concept, item, path: [] });
      const circular = references.find(({ to }) => to === item.id);
      if (circular !== undefined) {
        return shown(item, {
          path: circular.path,
          message: `must be another node, but got: ${item.id} itself`,
        });
      }
      checked.push({ item, concept, references });
    }
    return checked;
  }

  private mistakes(concept: Concept, item: Item): Mistake[] {
    const validate = this.validator(concept);
    if (!validate(item)) return shapeMistakes(item, validate.errors ?? []);
    const mistakes = mistakesOf(concept, item, []);
    return concept.type === 'Document' ? [...mistakes, ...wrongHash({ concept, item, path: [] })] : mistakes;
  }

  private validator({ type }: Concept): ValidateFunction {
    const known = this.validators.get(type) ?? this.ajv.getSchema(`${SCHEMA_ID}#/$defs/${type}`)!;
    this.validators.set(type, known);
    return known;
  }
}

function shown({ id }: Item, { path, message }: Mistake): string {
  return `${id}${path.length === 0 ? '' : ` ${showPath(path)}`}: ${message}`;
}

// Which fields of a record did nobody read? What is not read is not kept, and the report must name it.
import type { Fields } from './fields.js';

/** A record that notes what is read of it, in the objects and lists within too. */
export class ReadRecord {
  /** The record, to be read from. */
  readonly fields: Fields;
  private readonly read = new Map<string, unknown>();
  private readonly within: { readonly path: string; readonly record: ReadRecord }[] = [];

  constructor(private readonly record: Fields) {
    this.fields = new Proxy(record, { get: (_, key) => this.take(key) });
  }

  /** The paths of the fields that say something and were not read: `gender`, `other_names[].note`. A list's entries share one. */
  unread(): string[] {
    const own = Object.keys(this.record).filter(
      (field) => !this.read.has(field) && saysSomething(this.record[field]),
    );
    const inner = this.within.flatMap(({ path, record }) =>
      record.unread().map((field) => `${path}.${field}`),
    );
    return [...new Set([...own, ...inner])];
  }

  private take(key: string | symbol): unknown {
    if (typeof key === 'symbol' || !Object.hasOwn(this.record, key)) return Reflect.get(this.record, key);
    if (!this.read.has(key)) this.read.set(key, this.noting(this.record[key], key));
    return this.read.get(key);
  }

  private noting(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((entry) => this.noting(entry, `${path}[]`));
    if (typeof value !== 'object' || value === null) return value;
    const record = new ReadRecord(value as Fields);
    this.within.push({ path, record });
    return record.fields;
  }
}

/** Whether there is anything in a value: an empty text, list or object says nothing. */
export function saysSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== undefined && value !== '';
}

// What does the report of an import say of fields that are not kept? One line of those that the documentation lists, one for each other.
import type { LeftOut } from '../ingest/import/report.js';

/** How many names are counted by themselves: a file may use numbers, say, as names of fields. */
const MOST_COUNTED = 1_000;
const MOST_LISTED = 20;
const MOST_SHOWN_OF_A_NAME = 100;

interface Counted {
  count: number;
  readonly first: string;
  readonly documented: boolean;
}

/** Counts fields by name. */
export class LeftOutFields {
  private readonly fields = new Map<string, Counted>();
  private uncounted = 0;

  add({ file, line, field, documented }: LeftOut): void {
    const known = this.fields.get(field);
    if (known !== undefined) known.count++;
    else if (this.fields.size === MOST_COUNTED) this.uncounted++;
    else this.fields.set(field, { count: 1, first: `${file}:${line}`, documented });
  }

  /** The most frequent first; none when everything was kept. */
  lines(): string[] {
    const all = [...this.fields].sort(([, a], [, b]) => b.count - a.count);
    const documented = all.filter(([, { documented }]) => documented);
    const others = all.filter(([, { documented }]) => !documented);
    const listed = documented
      .slice(0, MOST_LISTED)
      .map(([field, { count }]) => `${shown(field)} (${number(count)})`);
    const more = documented.length - listed.length;
    const hidden = Math.max(0, others.length - MOST_LISTED);
    const uncounted = this.uncounted === 0 ? '' : `, and ${number(this.uncounted)} times others`;
    return [
      ...(listed.length === 0
        ? []
        : [
            `Left out, as docs/importing.md says: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
          ]),
      ...others
        .slice(0, MOST_LISTED)
        .map(
          ([field, { count, first }]) => `Not kept: ${shown(field)}, in ${records(count)}, first at ${first}`,
        ),
      ...(hidden > 0 || uncounted !== '' ? [`Not kept: ${hidden} more fields${uncounted}`] : []),
    ];
  }
}

const records = (count: number): string => `${number(count)} record${count === 1 ? '' : 's'}`;
const number = (count: number): string => count.toLocaleString('en');

/** A name comes from the file, and a terminal would obey its control characters. */
function shown(field: string): string {
  const plain = field.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
  return plain.length <= MOST_SHOWN_OF_A_NAME ? plain : `${plain.slice(0, MOST_SHOWN_OF_A_NAME)}…`;
}

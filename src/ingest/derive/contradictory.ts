// Can two claims of one subject and predicate not both be true?
import { foldKey } from '../../anchor/fold.js';
import { spanOf } from '../../graph/partial-date.js';

/** What of a claim decides it. */
export interface ComparedClaim {
  readonly polarity: string;
  readonly object: string | null;
  readonly value: ComparedValue | null;
  /** First and last instant that it holds, as they sort; '' and '~' where that is open. */
  readonly from: string;
  readonly to: string;
}

export interface ComparedValue {
  readonly text: string | null;
  readonly number: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly date: string | null;
}

/**
 * True when one denies what the other affirms, or when the subject can have only one (`single`) and both affirm another
 * one; in both cases only for a time that both speak of. Values in different units are not compared.
 */
export function contradictory(a: ComparedClaim, b: ComparedClaim, single: boolean): boolean {
  if (a.from > b.to || b.from > a.to) return false;
  if (a.object !== b.object) return false;
  if (a.polarity !== b.polarity) return sameValue(a.value, b.value);
  return single && a.polarity === 'AFFIRMED' && differentValue(a.value, b.value);
}

function sameValue(a: ComparedValue | null, b: ComparedValue | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    sameText(a.text, b.text) &&
    a.number === b.number &&
    a.max === b.max &&
    sameText(a.unit, b.unit) &&
    a.date === b.date
  );
}

function differentValue(a: ComparedValue | null, b: ComparedValue | null): boolean {
  if (a === null || b === null || !sameText(a.unit, b.unit)) return false;
  if (a.date !== null && b.date !== null && a.text === null && b.text === null) {
    return disjoint(a.date, b.date);
  }
  if (a.number !== null && b.number !== null) {
    return a.number > (b.max ?? b.number) || b.number > (a.max ?? a.number);
  }
  return (
    a.number === null && b.number === null && a.text !== null && b.text !== null && !sameText(a.text, b.text)
  );
}

/** A year and a day in it can both be true. */
function disjoint(a: string, b: string): boolean {
  const [one, other] = [spanOf(a)!, spanOf(b)!];
  return one.end < other.start || other.end < one.start;
}

function sameText(a: string | null, b: string | null): boolean {
  return foldKey(a ?? '') === foldKey(b ?? '');
}

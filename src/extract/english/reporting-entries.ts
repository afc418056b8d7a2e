// Which reporting verbs may a form belong to? The word list, inflected once.
import { type VerbForm, verbForms } from './inflect.js';
import { REPORTING_PHRASES, REPORTING_VERBS } from './words/reporting-verbs.js';

/** One reading of a form: `called` of `call`, of `call for`, of `call on`. */
export interface ReportingEntry {
  verb: string;
  form: VerbForm;
  frames: Set<string>;
  particles: string[];
}

/** The readings of each form, those with particles first. */
export const reportingEntries = new Map<string, ReportingEntry[]>();
for (const line of `${REPORTING_PHRASES}${REPORTING_VERBS}`.trim().split(/\n+/)) {
  const [verb, frames] = line.split(': ') as [string, string];
  const [head, ...particles] = verb.split(' ') as [string, ...string[]];
  for (const [form, kind] of verbForms(head)) {
    const list = reportingEntries.get(form) ?? [];
    const known = list.find((e) => e.verb === verb && e.form === kind);
    if (known) for (const frame of frames.split(' ')) known.frames.add(frame);
    else list.push({ verb, form: kind, frames: new Set(frames.split(' ')), particles });
    reportingEntries.set(form, list);
  }
}
for (const list of reportingEntries.values()) list.sort((a, b) => b.particles.length - a.particles.length);

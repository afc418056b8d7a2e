// Which findings are inside what another one reports? Those are conveyed by it; a weak finding around a strong one goes.
import type { Finding, Rule } from './finding.js';

/** How far each kind of wording is trusted, in tenths: a judgement, which confidence and competing findings rest on. */
export const RULE_TRUST: Record<Rule, number> = {
  speech: 0.9,
  according: 0.8,
  that: 0.8,
  parenthetical: 0.7,
  clause: 0.7,
  adjective: 0.6,
  headline: 0.6,
  question: 0.6,
  passive: 0.6,
  to: 0.6,
  object: 0.5,
  preposition: 0.5,
  seeming: 0.5,
  noun: 0.3,
};

/** The findings with, for each, the index of the one whose content it stands in; null for an outermost one. */
export interface Nested {
  finding: Finding;
  within: number | null;
}

/** How much surer an inner finding must be for the outer one to give way. */
const LEAD = 0.2;

/** Sorts findings by place, drops those that a surer one contradicts, and links each inner one to the nearest around it. */
export function nestFindings(findings: Finding[]): Nested[] {
  const sorted = [...findings].sort((a, b) => from(a) - from(b) || to(b) - to(a));
  const dropped = new Set<Finding>();
  const open: Finding[] = [];
  for (const finding of sorted) {
    while (open.length > 0 && to(open.at(-1)!) <= from(finding)) open.pop();
    for (const outer of open) {
      if (!dropped.has(outer) && holds(outer, finding) && trust(finding) > trust(outer) + LEAD)
        dropped.add(outer);
    }
    open.push(finding);
    if (open.length > 12) open.shift();
  }
  const kept = sorted.filter((finding) => !dropped.has(finding));
  const result: Nested[] = [];
  const stack: number[] = [];
  for (const finding of kept) {
    while (stack.length > 0 && to(result[stack.at(-1)!]!.finding) <= from(finding)) stack.pop();
    const around = stack.filter((index) => holds(result[index]!.finding, finding)).at(-1);
    result.push({ finding, within: around ?? null });
    stack.push(result.length - 1);
  }
  return result;
}

function trust(finding: Finding): number {
  return RULE_TRUST[finding.rule];
}

const from = (finding: Finding) => finding.content[0]![0];
const to = (finding: Finding) => finding.content.at(-1)![1];

/** Whether the inner finding, with its source and cue, stands inside the parts of the outer one's content. */
function holds(outer: Finding, inner: Finding): boolean {
  const own = [...inner.content, ...inner.source, ...inner.cue];
  return own.every(([s, e]) => outer.content.some(([start, end]) => s >= start && e <= end));
}

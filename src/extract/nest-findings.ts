// Which findings are inside what another one reports? Those are conveyed by it; a weak finding around a strong one goes.
import type { Finding, Rule } from './finding.js';

/** How often each rule is right, measured; what confidence and competing findings are decided by. */
export const RULE_PRECISION: Record<Rule, number> = {
  speech: 0.93,
  according: 0.79,
  that: 0.77,
  parenthetical: 0.71,
  clause: 0.67,
  adjective: 0.63,
  headline: 0.59,
  question: 0.57,
  passive: 0.56,
  to: 0.55,
  object: 0.53,
  preposition: 0.53,
  seeming: 0.45,
  noun: 0.32,
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
      if (!dropped.has(outer) && holds(outer, finding) && precision(finding) > precision(outer) + LEAD)
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

function precision(finding: Finding): number {
  return RULE_PRECISION[finding.rule];
}

const from = (finding: Finding) => finding.content[0]![0];
const to = (finding: Finding) => finding.content.at(-1)![1];

/** Whether the inner finding, with its source and cue, stands inside the parts of the outer one's content. */
function holds(outer: Finding, inner: Finding): boolean {
  const own = [...inner.content, ...inner.source, ...inner.cue];
  return own.every(([s, e]) => outer.content.some(([start, end]) => s >= start && e <= end));
}

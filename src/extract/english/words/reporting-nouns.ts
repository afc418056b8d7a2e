// Which English nouns and adjectives report, and what joins their content to them? One a line: `word: joints`.

/** With a possessor as the source: `her claim that …`, `the party’s support for …`. */
export const REPORTING_NOUNS = `
claim: that of about
belief: that in
view: that of on
opinion: that of on about
assertion: that
contention: that
allegation: that of against
accusation: that of
statement: that about on
announcement: that of about
argument: that for against about
suggestion: that
warning: that about of to
promise: that to of
pledge: that to of
vow: to that
proposal: to for that
call: for to on
demand: for that to
request: for to that
criticism: of
attack: on against
support: for of
opposition: to
endorsement: of
praise: for of
concern: about that over
fear: of that
hope: for of that to
refusal: to
denial: of that
defense: of
comment: about on that
remark: about that on
complaint: about that of
conclusion: that
prediction: that of
estimate: of that
finding: that
insistence: on that
stance: on
rejection: of
condemnation: of
admission: that
acknowledgment: that of
observation: that
recommendation: to that
critique: of
`;

/** With a form of `be` and a subject as the source: `she is confident that …`. */
export const REPORTING_ADJECTIVES = `
confident: that in of
certain: that of about
sure: that of
convinced: that of
worried: that about
concerned: that about with
afraid: that of to
hopeful: that about
optimistic: that about
pessimistic: that about
skeptical: of that about
sceptical: of that about
doubtful: that of about
aware: that of
unaware: that of
glad: that to
happy: that with about to
unhappy: with about that
pleased: that with by to
disappointed: that with by in
angry: that about at over
furious: that about at over
upset: that about with
critical: of
supportive: of
dismissive: of
opposed: to
determined: to
eager: to
unwilling: to
shocked: that by to
proud: that
surprised: that
grateful: that for to
clear: that about
adamant: that about
unsure: whether if of about
uncertain: whether about
`;

/** Verbs that report how things look, to nobody in particular: `she seemed tired`, `it appears that …`. */
export const SEEMING = new Set('seem seems seemed appear appears appeared'.split(' '));

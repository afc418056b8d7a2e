// Which English verbs report what somebody says, writes, thinks, wants or finds, and what may follow each?
// One verb a line: `verb: frames`. Frames:
//   clause      that …, whether …, or a bare clause: `say he won`
//   that        that …, or a bare clause that starts with a pronoun: `find they agree`; a noun after it is a plain object
//   to          an infinitive: `promise to pay`
//   object      a noun phrase that is itself the content: `criticize the plan`
//   object+     an object with what is said of it, both the content: `call him a hero`, `accuse her of lying`
//   addressee   the hearer may stand first: `tell reporters that …`
//   a preposition, after which the content stands: `warn of`, `call for`
export const REPORTING_VERBS = `
say: clause of about
tell: addressee clause to of about
add: clause
write: clause of about
ask: addressee clause to about for
note: clause object
report: clause object on
announce: clause object
suggest: clause object
tweet: clause object about
describe: object+
argue: clause for against
think: clause of about
call: object+ for on
continue: quote
explain: clause object
believe: clause in
accuse: object+
acknowledge: clause object
endorse: object
criticize: object
declare: clause object+
decline: to
refuse: to
refer: to
insist: clause on
urge: object+ clause
recall: clause object
conclude: clause
defend: object
cite: object
claim: clause to object
respond: clause to
praise: object
agree: clause to with on
propose: clause object to
hope: clause to for
state: clause object
warn: addressee clause of about against
promise: addressee clause to object
reply: clause
support: object
oppose: object
reveal: clause object
predict: clause object
question: clause object
pledge: clause to object
vow: clause to object
dismiss: object+
read: quote
hear: that
notice: that
reject: object
admit: clause to object
attack: object
deny: clause object
indicate: clause object
express: object
confirm: clause object
blast: object
post: quote object on about
assure: addressee clause
mock: object
discuss: object clause
denounce: object
reiterate: clause object
identify: object+
assert: clause object
estimate: clause object
concede: clause object
learn: that of about
thank: object
mention: clause object
slam: object
decry: object
lament: clause object
stress: clause object
complain: clause of about
repeat: clause object
joke: clause about
highlight: object
remind: addressee clause of
compare: object+
portray: object+
demand: clause object to
request: clause object
condemn: object
email: quote
quote: object
shout: quote clause object
chant: quote object
tout: object
encourage: object+
emphasize: clause object
allege: clause object
welcome: object
challenge: object
remark: clause on
wonder: clause about
worry: clause about
fear: clause object
doubt: clause object
expect: clause to object+
want: to object+
wish: that to for
feel: that
know: that question about
understand: that object
realize: that
consider: object+
plan: to
intend: to
decide: that to
prefer: to object
favor: object
advocate: object for
blame: object+
credit: object+
applaud: object
commend: object
hail: object+
laud: object
embrace: object
disavow: object
renounce: object
repudiate: object
rebuke: object
chide: object+
scold: object+
ridicule: object
deride: object+
disparage: object
insult: object
bash: object
rip: object
assail: object
lambaste: object
excoriate: object
pan: object
trash: object
skewer: object
hammer: object+
taunt: object
belittle: object
malign: object
downplay: object
bemoan: object
bewail: object
regret: clause object
protest: clause object
object: to clause
disagree: with
dispute: clause object
contest: object
contradict: object
refute: object
rebut: object
counter: clause
retort: clause
contend: clause
maintain: clause
caution: addressee clause against
advise: object+ clause against
recommend: clause object
instruct: object+
order: object+
command: object+
beg: object+ to for
plead: clause for with
appeal: for to
push: for
lobby: for object+
campaign: for against
rally: for against
vote: for against to
testify: clause about
swear: clause to
confess: clause to
disclose: clause object
divulge: clause object
leak: object
hint: clause at
imply: clause object
insinuate: clause object
infer: that
surmise: clause
speculate: clause about
guess: clause
suspect: clause object+
assume: clause
presume: clause
suppose: clause
imagine: that object
forecast: clause object
project: clause object+
anticipate: clause object
envision: object
foresee: clause object
determine: clause
find: that question
discover: that
show: clause object
demonstrate: clause object
prove: that
document: clause object
detail: object
outline: object
unveil: object
release: quote
publish: quote
summarize: object
recount: clause object
narrate: object
observe: clause
comment: clause on
opine: clause on
quip: clause
crack: quote
gush: quote
muse: clause about
mutter: quote clause
murmur: quote clause
whisper: quote clause
yell: quote clause at
scream: quote clause
cry: quote
exclaim: quote clause
boast: clause of about
brag: clause of about
gloat: quote clause about
rail: against
fume: quote clause about
snap: quote
sneer: quote clause at
scoff: quote at
sigh: quote
laugh: quote
chuckle: quote
begin: quote
conclude: quote clause
interject: quote clause
chime: quote
intone: quote
proclaim: clause object+
pronounce: clause object+
profess: clause to object
affirm: clause object
reaffirm: clause object
vouch: for
attest: clause to
certify: clause object
guarantee: clause object
threaten: to clause
offer: to quote
seek: to object
aim: to
hesitate: to
strive: to
long: for to
yearn: for to
aspire: to
love: to object
like: to
hate: clause to object
dislike: object
loathe: object
admire: object
respect: object
trust: clause object
distrust: object
mistrust: object
view: object+
see: object+ that
regard: object+
deem: object+
label: object+
brand: object+
dub: object+
term: object+
characterize: object+
depict: object+
paint: object+
cast: object+
liken: object+
equate: object+
judge: clause object+
rule: clause
figure: clause
reckon: clause
calculate: clause
bet: clause
remember: that object
forget: that
ponder: clause object
contemplate: clause object
weigh: object
debate: clause object
address: object
answer: clause quote object
query: quote clause object
inquire: clause about
grill: object+
probe: object
interrogate: object+
rave: about
marvel: clause at
rejoice: clause
grumble: clause about
gripe: clause about
moan: clause about
whine: clause about
vent: about
elaborate: on
expound: on
dwell: on
harp: on
touch: on
speak: of about for against to
talk: about of
lecture: addressee about on
brief: addressee on about clause
inform: addressee clause of about
notify: addressee clause of
alert: addressee clause to
advertise: clause object
persuade: object+
convince: addressee clause to of
implore: object+
exhort: object+
entreat: object+
beseech: object+
dare: object+
forbid: object+
allow: that
authorize: object+
approve: object
disapprove: of
veto: object
back: object
champion: object
espouse: object
promote: object
sign: quote
uphold: object
justify: object
rationalize: object
excuse: object
condone: object
tolerate: object
accept: that object
recognize: that object
appreciate: object clause
fault: object+
indict: object+
implicate: object+
vilify: object
demonize: object
scorn: object
reprimand: object+
admonish: object+
upbraid: object+
becastigate: object+
chastise: object+
savage: object
pillory: object
knock: object+
ding: object+
zing: object
needle: object
jab: object
tease: clause object
deplore: object
begrudge: object
resent: object
resist: object
rule: clause
balk: at
bristle: at
apologize: for to
congratulate: object+
salute: object
toast: object
honor: object
cheer: object
boo: object
jeer: object
heckle: object
echo: object clause
parrot: object
invoke: object
evoke: object
allude: to
point: to
gesture: to
address: object
reference: object
paraphrase: object
translate: quote
misstate: object
exaggerate: object
overstate: object
understate: object
clarify: clause object
specify: clause object
signal: clause object to
telegraph: clause object
broadcast: clause object
preach: clause object about
teach: addressee clause object
caption: quote
headline: quote
text: addressee quote clause
message: addressee quote clause
retweet: object
caution: addressee clause against
deliberate: on about
reason: clause
theorize: clause
posit: clause object
postulate: clause
hypothesize: clause
postulate: clause
profess: clause to object
envisage: object
vow: clause to object
warrant: clause
volunteer: clause to quote
venture: clause quote
attribute: object+
ascribe: object+
chalk: object+
liken: object+
frame: object+
cast: object+
spell: quote
lay: quote
`;

/** Verbs with a particle that turns them into reporting ones: `point out that`. Same frames. */
export const REPORTING_PHRASES = `
point out: clause object
make clear: clause object
make it clear: clause
make the case: clause for
call out: object+
call on: object+
call for: object
lash out: at against
speak out: about against for
speak up: about for
hit back: at
fire back: at quote
shoot back: quote
push back: against on
weigh in: on
sound off: on about
back away: from
back off: from
back down: from
walk back: object
lay out: object clause
set out: object
spell out: object clause
rule out: object
sum up: object
write off: object+
shrug off: object
brush off: object
brush aside: object
play down: object
play up: object
talk up: object
take aim: at
take issue: with
take exception: to
take credit: for
take to twitter: to
find out: clause
figure out: clause
look forward: to
go on: quote
chime in: quote
stand by: object
stick by: object
come out: against for
give credit: to
cast doubt: on
raise doubts: about
raise questions: about
raise concerns: about
raise concern: about
express concern: about
pay tribute: to
heap praise: on
heap scorn: on
shed light: on
draw attention: to
throw support behind: object
complain: clause of about
swear off: object
turn down: object
sign off: on
side: with
go after: object
poke fun: at
make fun: of
make mention: of
put it: quote
`;

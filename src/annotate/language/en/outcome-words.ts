import { ACT_NOUNS, IMPLIED_BY } from './act-nouns.ts'

/** Acts that news tells of in turn with one another: the first word of a line stands for all of it. */
const SAME_ACT = `
begin start commence launch kick underway
finish complete conclude
perform complete
return home back
pay compensate reimburse refund repay money payout
repair fix mend
publish release issue appear
build erect install construct put
buy acquire purchase takeover acquisition transaction deal merger offer bid
sell sale divest
withdraw withdrawal pullout leave depart departure
hire recruit employ
reopen open
close shut closure
scrap cancel cancell axe abandon abolish
join accession enter member membership
meet talks summit
appeal challenge
arrest detain
walk walkout strike stoppage
resign quit
announce unveil announcement
give hand receive
undergo have
ready finish complete
report finding conclusion result
restore reinstate reconnect
cut axe shed slash
seek apply file
raise rise increase hike
ship ferry vessel boat
examine investigate inquiry probe`

const GROUPS = new Map<string, number[]>()
for (const [index, line] of `${SAME_ACT.trim()}\n${ACT_NOUNS.trim()}`.split('\n').entries())
  for (const word of line.split(' ')) {
    const form = withoutE(word)
    GROUPS.set(form, [...(GROUPS.get(form) ?? []), index])
  }

const IMPLYING = new Map(
  [...IMPLIED_BY].map(([verb, others]) => [withoutE(verb), new Set(others.map(withoutE))] as const),
)

/** Whether what `told` names cannot be without what `act` names having been: who arrived had left. */
export function implies(told: string, act: string): boolean {
  return IMPLYING.get(withoutE(act))?.has(withoutE(told)) === true
}

/** Whether two content words may tell of the same act or thing: equal, of one line above, or of one stem ("repair", "repairs"). */
export function sameSense(first: string, second: string): boolean {
  const [a, b] = [withoutE(first), withoutE(second)]
  if (a === b) return true
  const groups = GROUPS.get(b)
  if (groups !== undefined && GROUPS.get(a)?.some((group) => groups.includes(group))) return true
  return sharedStem(a, b)
}

/** "close" and the "clos" of "closed": whether a stem had an "e" is not always known. */
function withoutE(word: string): string {
  return word.length > 3 ? word.replace(/e$/, '') : word
}

/** Letters that two words must share from the beginning to be of one stem; and the share of the longer one. */
const STEM_LETTERS = 5
const STEM_SHARE = 0.6

/** Whether two words begin alike for most of their letters: "distributor", "distribution". */
export function sharedStem(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length)
  let common = 0
  while (common < least && a[common] === b[common]) common += 1
  return common >= STEM_LETTERS && common / Math.max(a.length, b.length) >= STEM_SHARE
}

/** Phrases that move an act to another day. */
export const MOVED = [
  'postpone',
  'postponed',
  'delayed',
  'put off',
  'pushed back',
  'rescheduled',
  'deferred',
  'more time',
  'extended the deadline',
  'deadline was extended',
  'moved to',
]

/** Phrases that take an act back. */
export const DROPPED = [
  'cancelled',
  'canceled',
  'called off',
  'may not go ahead',
  'cannot go ahead',
  'will not go ahead',
  'blocks',
  'blocked',
  'struck down',
  'suspended',
  'put on hold',
  'scrapped',
  'abandoned',
  'withdrew its',
  'lifted the deadline',
  'reversed',
  'reverses',
  'reversing',
  'backed out',
  'gave up',
  'dropped the plan',
  'dropped its plan',
  'dropped plans',
  'did not intend to',
  'does not intend to',
  'no longer intends to',
  'no longer plans to',
  'decided against',
  'decided not to',
]

/** Acts that end something, and verbs that tell that it goes on or began anew; forms of `contentForm`. */
export const ENDING_VERBS = new Set('stop halt end ceas suspend paus'.split(' '))
export const GOES_ON =
  /\b(?:resumed|continued|continues|went on|goes on|started again|began again|broke out again)\b/i

/** Acts that hold a price where it is, in forms of `contentForm`, and words that move it all the same. */
export const HOLDING_VERBS = new Set('freez cap'.split(' '))
export const MOVES_PRICE =
  /(?<!\b(?:not|never|n't|without|against|to avoid) )\b(?:rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|hik(?:es?|ed|ing)|put(?:s|ting)? up)\b/i

/** Phrases of somebody who will not do it. */
export const REFUSED = ['refused to', 'refuses to', 'no longer wants to', 'no longer wanted to']

/** Phrases that say outright that a word was not kept. */
export const BROKE_WORD =
  /\b(?:broke|breaks?|breaking|broken) (?:its|his|her|their|a|an|the) (?:\p{L}{1,15} )?(?:promise|pledge|word|vow|commitment|assurance)\b|\breneg(?:ed|es|ing)\b|\b(?:went|goes|going|gone) back on (?:its|his|her|their|a) (?:promise|pledge|word|vow)\b/u

/** Words that deny what they stand beside. */
export const DENIALS = ['not', 'no', 'never', "won't", 'without', 'no longer']

/** Acts that consist in taking something off: "scrapped" tells them as done, not as taken back. Forms of `contentForm`. */
export const DROPPING: ReadonlySet<string> = new Set(
  'scrap cancel cancell axe abandon abolish drop withdraw revers end stop'.split(' '),
)

/** Acts that are states of a day: that nobody tells of them afterwards says nothing. */
export const LASTING =
  /^(?:be (?:open|closed|shut|available|free|back|ready|present|on|in|at)|remain|stay|last|take|continue)\b|\bfor (?:at least |up to |another |the next )?(?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve) (?:hours?|days?|weeks?|months?|years?)\b/i

/** Words that set an act to another day than the one planned, where the sentence sets it anew. */
export const REPLANNED =
  /\b(?:later|earlier|sooner) than (?:first |originally |previously )?(?:planned|expected|promised|scheduled|announced|hoped|forecast|thought)\b|\b(?:brought|brings|bring) forward\b/

/** Acts on all of something, and words that tell so much of them; a telling that counts some or excepts one does not. */
export const ALL_OF = /\b(?:every|all|each)\b/i
export const WHOLLY = /\b(?:every|all|each|complete|entire|full|whole)\b/i
export const SOME_OF = /\b(?:\d[\d,]*|some|several|most|many|except|but|only)\b/i

/** Phrases that say that an act was not done, at the time of writing. */
export const NOT_DONE = [
  'not yet',
  'yet to',
  'still not',
  'has not',
  'have not',
  'had not',
  "hasn't",
  "haven't",
  "hadn't",
  'was not',
  'were not',
  "wasn't",
  "weren't",
  'but not',
  'failed to',
  'failing to',
  'never',
  'missed the deadline',
  'did not',
  "didn't",
  'no new date',
]

/** A last day that went by: "the deadline for the junta to reinstate him expired". */
export const DEADLINE_GONE =
  /\bdeadline\b[^.;]{0,160}?\b(?:expire[sd]?|passe[sd]|lapse[sd]?|ran out|came and went)\b/i

/** "Did not start until 20 July": done then. */
export const NOT_UNTIL =
  /\b(?:did not|didn['’]t|was not|were not|wasn['’]t|weren['’]t)\b[^.;,]{0,60}?\buntil\b/i

/** Words that set an act, named by its noun, for a day to come: "is scheduled for completion". */
export const STILL_SET =
  /\b(?:is|are|remains?|still) (?:\w{1,10} )?(?:scheduled|planned|slated|set|due|down) for\b/

/** Phrases that say that nobody would tell. */
export const SILENT = [
  'did not answer',
  'did not respond',
  'did not reply',
  "didn't answer",
  "didn't respond",
  'declined to',
  'would not say',
  'no comment',
  'refused to say',
  'could not be reached',
]

/** Phrases that say outright that a commitment was kept. */
export const KEPT = [
  'kept its word',
  'kept his word',
  'kept her word',
  'kept their word',
  'kept its promise',
  'kept his promise',
  'kept her promise',
  'kept their promise',
  'as promised',
  'as planned',
  'on schedule',
  'when it said it would',
  'as scheduled',
]

/** Phrases that say outright that it was done after its day. */
export const LATE = [
  'days late',
  'weeks late',
  'months late',
  'behind schedule',
  'after the deadline',
  'after the date',
]

/** Words that measure what came by what had been said. */
export const LATER_THAN_SAID =
  /\b(?:hours?|days?|weeks?|months?|years?) later than (?:first |originally |previously )?(?:promised|announced|agreed)\b/

/** Phrases that hint at it where the sentence tells of the act besides. */
export const LATE_HINTS = ['later than', 'only on']

/** Words after which "N of M" tells a part ("118 of the 397"). */
export const PARTIAL =
  /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|half|most|some|many) (?:out )?of (?:the |its |their |those )?\d/i
export const PARTIAL_PHRASES = [
  'not all',
  'only some',
  'only part',
  'about half',
  'so far',
  'continuing',
  'in part',
  'short of the',
  'fell short',
  'falls short',
]

/** A share that is promised itself: "90 percent of homes will have power" is not kept in part where some homes have none. */
export const SHARE_OF =
  /(?:\d|\bper) ?(?:%|percent|cent)|\b(?:most|half|two[- ]thirds|a third|some|a majority)\b|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:\p{L}{1,20} )?(?:in|out of) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twenty|100)\b/iu

/** Words of a plan that came to nothing, with what failed in front: "the move to Atletica collapsed". */
export const FAILED_PLAN =
  /\b(?:deal|move|talks|merger|sale|bid|takeover|negotiations|agreement|transfer|purchase)\b([^,;:.]{0,60}?) (?:collapsed|fell through|broke down|fell apart|came to nothing)\b/i

/** Verbs of acts that are deals or moves themselves, in the forms of `contentForm`: where the deal fails, they are given up, whoever is named. */
export const DEAL_VERBS: ReadonlySet<string> = new Set(
  'join mov sign transfer merg buy sell acquir purchas leav tak agre complet'.split(' '),
)

/** Words that it is spoken about, where nothing else tells that it was done. */
export const SPOKEN_OF = ['talks', 'discussed', 'considering', 'working group']

/** What is kept or broken, and is no object by which a promise is known again; forms of `contentForm`. */
export const PROMISE_NOUNS = new Set('promis pledg word vow commitment'.split(' '))

/** Verbs that say little without their object ("take", "make"), without a final "e" as content words are compared. */
export const LIGHT_VERBS = new Set('tak mak hav do giv put get go com hold set keep'.split(' '))

/** Verbs of a phase, which say nothing of what begins or ends; forms of `contentForm`. */
export const PHASE_VERBS = new Set(
  'begin start commenc launch continu resum end finish complet stop ceas'.split(' '),
)

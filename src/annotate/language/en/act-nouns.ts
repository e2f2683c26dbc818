/** What is held: nouns that tell the act behind "hold", "conduct" and "call", with the verb that tells the same. */
export const HELD: ReadonlyMap<string, string> = new Map([
  ['vote', 'vote'],
  ['ballot', 'vote'],
  ['referendum', 'vote'],
  ['election', 'vote'],
  ['talks', 'meet'],
  ['meeting', 'meet'],
  ['summit', 'meet'],
])

/**
 * Nouns of acts whose verbs do not begin like them for long enough to be known by their stem ("approve", "approval" are), a verb and its
 * nouns a line: what news announces with the one it often tells with the other.
 */
export const ACT_NOUNS = `
decide decision
extend extension
suspend suspension
expand expansion
divide division
invade invasion
conclude conclusion
submit submission
admit admission
permit permission
dismiss dismissal
receive receipt
reduce reduction
respond response
defend defence defense
complain complaint
choose choice
speak speech
fly flight
lose loss
grow growth
die death
try trial
sign signature signing
apply application
pay payment payout
sell sale
give gift
use use usage
see sight
know knowledge
merge merger
strike strike
cut cut
launch launch
ban ban
vote vote
visit visit
offer offer
answer answer
`

/** Nouns of acts that a body takes upon itself or leaves: who "ruled out job cuts" gives his word on them; of a cause or a fault he finds it out. */
export const OWN_ACTS: ReadonlySet<string> = new Set(
  `redundancy redundancies layoff layoffs lay-off lay-offs cut cuts closure closures sale merger takeover bid rise rises increase
  increases hike hikes strike strikes walkout walkouts talks negotiations resignation election elections referendum deployment
  intervention boycott appeal comeback lockdown lockdowns ban bans coalition bailout bailouts dismissals sackings job-cuts
  concessions ceasefire privatisation privatization nationalisation nationalization moratorium amnesty`.split(
    /\s+/,
  ),
)

/** Phrases that tell, of an act named by a noun, that it was done: "the hearing took place", "lodged an appeal". */
export const HAPPENED = [
  'took place',
  'went ahead',
  'went through',
  'was held',
  'were held',
  'was made',
  'were made',
  'was carried out',
  'were carried out',
  'came into force',
  'took effect',
  'got under way',
  'got underway',
  'was concluded',
  'were concluded',
  'was completed',
  'were completed',
  'lodged',
  'filed',
]

/** Verbs by which an act that a noun names is told as done: "published its report", "reached a decision". */
export const PRODUCING: ReadonlySet<string> = new Set(
  'published presented delivered issued released submitted unveiled gave made reached took announced filed lodged held'.split(
    ' ',
  ),
)

/** Phrases that tell that what had stopped goes again: done where it was to be restored, reopened or resumed. */
export const RUNNING_AGAIN =
  /\b(?:came|went|is|are|was|were|being) back (?:on|up|in (?:service|use|operation))\b|\b(?:running|working|open|flowing|operating|sailed|ran|flew|sailing|flying) again\b|\bopened (?:its|their|his|her) doors (?:again|once more)\b/

/** Verbs of what is meant by them. */
export const RESTORING: ReadonlySet<string> = new Set(
  'restore reconnect reopen resume repair fix return'.split(' '),
)

/** What must have been done when another is told: who has arrived has left, what was granted was applied for. */
export const IMPLIED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['vote', ['approve', 'adopt', 'pass', 'reject', 'elect', 'defeat']],
  ['leave', ['arrive', 'land']],
  ['depart', ['arrive', 'land']],
  ['travel', ['arrive', 'land']],
  ['send', ['arrive', 'receive']],
  ['pay', ['receive']],
  ['compensate', ['receive']],
  ['refund', ['receive']],
  ['provide', ['receive']],
  ['get', ['receive']],
  ['deliver', ['receive', 'arrive']],
  ['ship', ['receive', 'arrive']],
  ['apply', ['grant', 'approve', 'refuse', 'reject']],
  ['request', ['grant', 'approve', 'refuse', 'reject']],
  ['begin', ['finish', 'complete', 'continue', 'end']],
  ['start', ['finish', 'complete', 'continue', 'end']],
  ['decide', ['approve', 'reject', 'refuse', 'grant']],
  ['take', ['accept']],
  ['make', ['become']],
  ['negotiate', ['agree', 'sign']],
  ['invite', ['accept', 'attend']],
  ['try', ['convict', 'acquit', 'sentence']],
  ['rule', ['allow', 'uphold', 'reject', 'dismiss', 'quash', 'overturn']],
  ['vote', ['approve', 'reject', 'adopt', 'pass', 'elect']],
])

import type { Strength } from '../../../model/index.ts'
import { WEEKDAYS } from './calendar.ts'

/**
 * How the words of a cue sit in the clause.
 * - `modal`: SUBJECT cue VERB ("will close")
 * - `reported`: the same, but only in reported speech or under an agreed frame ("said it would close")
 * - `object`: cue OBJECT to VERB, the object being the actor ("ordered the firm to close")
 * - `nominal`: cue NOUN ("plans daily flights", "ordered the evacuation of")
 * - `noun`: cue VERB hanging on a noun ("the decision to close")
 * - `gerund`: SUBJECT cue VERBING ("ruled out closing"), a word not to
 * - `calendar`: SUBJECT cue TIME ("is scheduled for Monday")
 */
export type CueFrame = 'modal' | 'reported' | 'noun' | 'object' | 'nominal' | 'calendar' | 'gerund'

export interface CuePattern {
  /** One set of lower-case alternatives for each word; a slot that ends in `?` may be missing. */
  slots: string[]
  strength: Strength
  frame: CueFrame
}

const BE = "is|are|am|was|were|be|been|'s|'re|'m|isn't|aren't|wasn't|weren't"
const PRESENT_BE = "is|are|am|'s|'re|'m|isn't|aren't"
/** "Agreed on Friday to": the day of the word stands between. */
const WEEKDAY = Object.keys(WEEKDAYS).join('|')
const ADVERB = 'now|also|already|still|currently|tentatively|not|never|reportedly|jointly|formally|publicly'

function pattern(words: string, strength: Strength, frame: CueFrame): CuePattern {
  const slots = words
    // "Promised not to": the negation stands in front of the infinitive.
    .replace(/(?<=[a-z]{4}\??) to$/, ' yesterday|today|again? on? this? WEEKDAY|week|month? not|never? to')
    .replaceAll('WEEKDAY', WEEKDAY)
    .replaceAll('PRESENT_BE', PRESENT_BE)
    .replaceAll('BE', BE)
    .replaceAll('ADVERB', ADVERB)
    .split(' ')
  return { slots, strength, frame }
}

/** The cues of the commitment guidelines, the longest match at each word wins. */
export const CUES: CuePattern[] = [
  pattern("will|shall|'ll|won't|shan't", 'plan', 'modal'),
  pattern("would|wouldn't|'d", 'plan', 'reported'),
  pattern('must', 'order', 'modal'),
  pattern('PRESENT_BE ADVERB? going to', 'plan', 'modal'),
  pattern('BE ADVERB? to', 'plan', 'modal'),
  pattern('BE ADVERB? set|scheduled|slated|due|about|timetabled to', 'schedule', 'modal'),
  pattern('set|scheduled|slated|due to', 'schedule', 'modal'),
  pattern('BE ADVERB? expected to', 'expectation', 'modal'),
  pattern('expect|expects|expected to', 'expectation', 'modal'),
  pattern('expect|expects', 'expectation', 'object'),
  pattern('BE ADVERB? planning|preparing|intending|aiming to', 'plan', 'modal'),
  pattern('BE ADVERB? committed to', 'promise', 'modal'),
  pattern('BE ADVERB? determined to', 'plan', 'modal'),
  pattern('BE ADVERB? ordered|instructed|directed|obliged|required|told to', 'order', 'modal'),
  pattern('plan|plans|planned to', 'plan', 'modal'),
  pattern('intend|intends|intended to', 'plan', 'modal'),
  pattern('aim|aims to', 'plan', 'modal'),
  pattern('decided|decides|opted|resolved to', 'plan', 'modal'),
  pattern('decision|intention|intent|strategy|campaign|drive|bid to', 'plan', 'noun'),
  pattern('goal|aim|plan|intention is|was to', 'plan', 'modal'),
  pattern('agree|agrees|agreed in? principle? to', 'promise', 'modal'),
  pattern('BE ADVERB? pledging|vowing|promising to', 'promise', 'modal'),
  pattern('pledge|pledges|pledged to', 'promise', 'modal'),
  pattern('vow|vows|vowed to', 'promise', 'modal'),
  pattern('promise|promises|promised to', 'promise', 'modal'),
  pattern('swear|swears|swore to', 'promise', 'modal'),
  pattern('undertake|undertakes|undertook to', 'promise', 'modal'),
  pattern('commit|commits|committed itself|himself|herself|themselves to', 'promise', 'modal'),
  pattern('guarantee|guarantees|guaranteed to', 'promise', 'modal'),
  pattern('commitment|pledge|vow|undertaking|agreement to', 'promise', 'noun'),
  pattern('offered to', 'plan', 'modal'),
  pattern('ordered|orders|instructed|instructs|directed|directs|commanded|commands', 'order', 'object'),
  pattern('plans|planning', 'plan', 'nominal'),
  pattern('plan', 'plan', 'nominal'),
  pattern('ordered|orders', 'order', 'nominal'),
  pattern('pledges|pledged|promises|promised|vows|vowed', 'promise', 'nominal'),
  pattern('rules|ruled out', 'promise', 'gerund'),
  pattern('BE ADVERB? scheduled|set|planned|due|slated for|on', 'schedule', 'calendar'),
  pattern('scheduled|planned|slated|due for', 'schedule', 'calendar'),
  pattern('BE ADVERB? due', 'schedule', 'calendar'),
  pattern('BE ADVERB? expected', 'expectation', 'calendar'),
]

/**
 * Verbs whose simple present with a future time is a timetable ("expires Nov. 21", "launches June 28"):
 * Quirk et al., A Comprehensive Grammar of the English Language, section 4.45.
 */
export const TIMETABLE_VERBS = new Set(
  'expires expire payable starts begins opens reopens closes launches meets arrives leaves departs ends resumes convenes celebrates becomes takes hosts visits votes returns resume reopen leave'.split(
    ' ',
  ),
)

/** Words that report speech: under them "would" is a reported "will". */
export const REPORTING_WORDS = new Set(
  'said says say saying told tells announced announces confirmed confirms added adds stated states declared declares pledged promised vowed agreed insisted insists assured assures explained reiterated denied denies noted notes disclosed reported reports wrote writes ruled according answered replied repeated responded argued testified signalled signaled indicated stressed decided announcement answered replied repeated responded argued testified'.split(
    ' ',
  ),
)

/** Acts of which a thing may be the subject, because somebody schedules it: meetings begin, bridges reopen. */
export const EVENT_VERBS = new Set(
  'begin start open reopen close end finish resume continue take last run launch expire arrive leave depart appear go proceed include feature convene complete conclude commence follow return move stop cease receive carry join merge operate visit meet investigate consider examine look review report withdraw pull cover consist be fly sail travel stay'.split(
    ' ',
  ),
)

/** Verbs whose subject is given something: another has to do it ("shareholders will receive"). */
export const RECEIVING_VERBS: ReadonlySet<string> = new Set(['receive', 'inherit'])

/** Bodies and groups that act, besides those that speak (speaking-nouns.ts), offices (titles.ts) and nouns by their ending. */
export const ACTOR_NOUNS = new Set(
  `bloc concern contingent country kingdom nation republic state military side sides partnership subsidiary unit venture giant line
  everybody everyone nobody kremlin pentagon vatican eu un nato imf opec unesco unicef`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Pronouns that stand for somebody who can act. */
export const ACTOR_PRONOUNS = new Set('i we he she they who you each both'.split(' '))

/** Words that may stand between a cue and its verb. */
export const ADVERBS = new Set(
  'also now then soon not never only jointly first again still just finally eventually later therefore thus both all always ever no longer'.split(
    ' ',
  ),
)

/** Verbs, nouns and names that end like adverbs. */
export const NOT_ADVERBS: ReadonlySet<string> = new Set(
  `apply supply reply rely comply imply multiply fly ally rally tally bully sully assembly family monopoly duopoly oligopoly anomaly
  homily butterfly belly jelly lily folly bully italy july sicily`.split(/\s+/),
)

/** Words that begin a new clause and so end the one before, without a comma. */
export const CLAUSE_OPENERS = new Set('because although though while whereas but unless'.split(' '))

/** Words that, after a comma, begin an addition that is no part of the act. */
export const ADDITION_OPENERS = new Set(
  'because although though while whereas but which who whose where when unless as so since after following according with despite adding saying said says although yet if even nor despite citing amid up down most nor'.split(
    ' ',
  ),
)

/** Conjunctions and cues that begin a clause: the subject can't reach back over them. */
export const SUBJECT_STOPS = new Set(
  'that and but while when if because although though as which where after before since until whereas or so said says announced added told whether confirmed whose insist argue argues contend contends warn warns warned allege alleges suggest suggests how what why'.split(
    ' ',
  ),
)

/** Base forms of acts frequent in news: tells the second verb of "sell the unit and close the plant" from a noun. */
export const ACT_VERBS = new Set(
  `accept acquire add adopt announce appeal appoint approve arrest ask assume attend award ban begin bring build buy call cancel
  change close commit compensate complete conduct continue contribute convert cooperate create cut defend deliver deploy
  destroy develop discuss dismiss distribute eliminate end establish evacuate examine expand extend file find finish fund
  give hand help hire hold impose improve inspect install introduce invest investigate invite issue join keep launch leave
  lift limit listen make meet merge move negotiate offer open operate order pay place plan postpone present produce
  prosecute protect provide publish pull purchase pursue put raise reach rebuild reduce reform refund reinforce release
  remain remove reopen repair replace repay report request resign resolve respond restore restructure resume return reveal
  halve double review scrap seek sell send set settle share shut sign speak start stop strengthen submit supply support suspend take talk
  terminate test train transfer record grant redeem subscribe list merge exchange assign allocate inject bring look cooperate consult monitor search free vaccinate rename rehouse travel treat try undertake update upgrade use visit vote wait withdraw work write`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

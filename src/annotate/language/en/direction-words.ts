/** Words that say whether a bare weekday, month or day beside them lies behind or ahead (English). */

/** Directly before the time; the clause's own past tense is stronger ("had bought 400 shares through May 3"). */
export const PREPOSITIONS_AHEAD: ReadonlySet<string> = new Set(
  'until till by through starting beginning effective payable due'.split(' '),
)
export const PREPOSITIONS_BEHIND: ReadonlySet<string> = new Set(['since'])

/** Verbs whose "to" before a time means a new, later term: "extended to Nov. 16". */
export const TERM_CHANGES: ReadonlySet<string> = new Set(
  'extended extends extend delayed delay postponed postpone moved pushed rescheduled deferred'.split(' '),
)

/** Of these the ones that lengthen a term which runs already. */
export const EXTENSIONS: ReadonlySet<string> = new Set(['extended', 'extends', 'extend'])

/** "put back", "brought forward", "pushed off": verbs and particles that together give an event another day. */
export const MOVERS: ReadonlySet<string> = new Set(
  'put puts putting pushed pushes pushing brought brings moved set shifted'.split(' '),
)
export const CHANGE_PARTICLES: ReadonlySet<string> = new Set(['back', 'forward', 'off'])

/** Verbs that make a day behind them something: "declared Monday a day of mourning". */
export const NAMING: ReadonlySet<string> = new Set(
  'declared declare declares proclaimed proclaim designated made'.split(' '),
)

/** Participles that take an event off. */
export const CALLED_OFF: ReadonlySet<string> = new Set(
  'cancelled canceled postponed scrapped rescheduled deferred called suspended halted grounded'.split(' '),
)

/** Behind these "to" leads to a place or a purpose, and the time is that of the sending: "sent to care homes on Tuesday". */
export const SENDINGS: ReadonlySet<string> = new Set(
  'sent taken brought moved transferred flown rushed delivered donated returned evacuated dispatched shipped driven'.split(
    ' ',
  ),
)

/** Behind these "to" tells no aim but what was done or not done, at the time of the verb itself (Karttunen 1971): "failed to consult". */
export const IMPLICATIVES: ReadonlySet<string> = new Set(
  'failed managed neglected forgot omitted refused declined'.split(' '),
)

/** Nouns whose "for" before a day looks to it: "tickets for Thursday". */
export const NOUNS_FOR_A_DAY: ReadonlySet<string> = new Set(
  'ticket tickets fixture fixtures booking bookings reservation reservations seats forecast forecasts agenda'.split(
    ' ',
  ),
)

/** Nouns right behind the time that name something ahead: "the Jan. 14 deadline". */
export const NOUNS_AHEAD: ReadonlySet<string> = new Set('deadline cutoff maturity expiration'.split(' '))

/** Before "of" and a time's event these look to it: "ahead of Sunday's vote". */
export const EVE_WORDS: ReadonlySet<string> = new Set('ahead eve front instead favour favor'.split(' '))

/** What comes by the calendar, so that a clause about what will be looks to the next: "will be paid with January's wages". */
export const BY_THE_CALENDAR: ReadonlySet<string> = new Set(
  (
    'wages wage salary salaries pay pension pensions rent bill bills instalment installment payment budget election elections ' +
    'vote ballot referendum poll runoff primary primaries summit meeting session final semi-final semifinal match game race ' +
    'derby fixture conference congress convention parade hearing deadline holiday holidays'
  ).split(' '),
)

/** Anywhere in the clause: auxiliaries, and verbs and nouns of plans, terms and payments. */
export const AHEAD: ReadonlySet<string> = new Set(
  (
    "will won't shall would 'll should must due scheduled slated planned plans plan planning expected expects expect " +
    'intends hopes hope aims aim vowed promised pledged promises effective payable expire expires deadline upcoming ' +
    'forthcoming tentatively starts opens awaits wants want going likely matures maturing redeemable redemption ' +
    'meets resumes'
  ).split(' '),
)

/** Before an infinitive these say that it is still to come: "set to resume Monday". */
export const READY: ReadonlySet<string> = new Set(
  'set ready about poised bound sure certain prepared determined'.split(' '),
)

/** Words that look back, beside the past forms of verbs. */
export const BEHIND: ReadonlySet<string> = new Set(
  "said was were had did been ago has have hasn't haven't wasn't weren't hadn't didn't died".split(' '),
)

/** Behind these "have" is an infinitive: "would have their money". */
export const MODALS: ReadonlySet<string> = new Set(
  "will would shall should can could may might must to 'll 'd won't wouldn't".split(' '),
)

/** Words of plans that behind "was" tell of a former plan, whose time may be over: "which was due on 24 June". */
export const PLANNED: ReadonlySet<string> = new Set('due scheduled slated planned expected set'.split(' '))

/** Words that were given, and hopes: behind "had" what they look to has mostly come. */
export const GIVEN_WORDS: ReadonlySet<string> = new Set(
  'promised pledged vowed planned hoped scheduled'.split(' '),
)

/** What somebody "had" done who told what would come. */
export const FORETOLD: ReadonlySet<string> = new Set(
  'predicted forecast foretold said promised pledged vowed warned estimated announced expected hoped planned claimed insisted'.split(
    ' ',
  ),
)

/** Participles that stand before nouns as adjectives without a determiner: "preferred shares". */
export const ADJECTIVE_PARTICIPLES: ReadonlySet<string> = new Set(
  'preferred limited united related unrelated continued increased so-called proposed required'.split(' '),
)

/** Behind these a past form describes: "the troubled country"; not "that", which may be a subject ("that won"). */
export const BEFORE_ADJECTIVE: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this these those no 's".split(' '),
)

/** Words at which the clause of a time ends, to its left. */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set(['but', ';', ':', 'although', 'whereas'])

/** Verbs before a participle that say how things are now: "remains closed until Friday". */
export const PRESENT_STATES = new Set([
  'is',
  'are',
  "'s",
  "'re",
  'remain',
  'remains',
  'stay',
  'stays',
  'keep',
  'keeps',
])

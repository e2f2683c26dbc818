/** Words that say whether a bare weekday, month or day beside them lies behind or ahead (English). */

/** Directly before the time: "until Monday", "since May". */
export const PREPOSITIONS_AHEAD: ReadonlySet<string> = new Set([
  'until',
  'till',
  'by',
  'through',
  'starting',
  'beginning',
])
export const PREPOSITIONS_BEHIND: ReadonlySet<string> = new Set(['since'])

/** Anywhere in the clause: auxiliaries, and verbs and nouns of plans, terms and payments. */
export const AHEAD: ReadonlySet<string> = new Set(
  (
    "will won't shall would 'll should must may might can could due scheduled slated planned plans plan planning " +
    'expected expects expect set intends hopes hope aims aim vowed promised pledged promises ordered agreed effective ' +
    'payable expire expires deadline upcoming forthcoming postponed tentatively delayed extended starting begins begin ' +
    'ends starts opens takes faces awaits wants want going likely matures maturing redeemable record arrives meets ' +
    'leaves resumes votes plan'
  ).split(' '),
)

/** Words that look back, beside the past forms of verbs. */
export const BEHIND: ReadonlySet<string> = new Set(
  "said was were had did been ago has have hasn't haven't wasn't weren't hadn't didn't died".split(' '),
)

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

/** Past forms that do not end in "ed". */
export const BEHIND: ReadonlySet<string> = new Set(
  (
    'said was were had did told began went came fell rose made took met won lost left held gave got found saw heard ' +
    'sent brought thought bought sold paid led kept knew became ran grew broke wrote spoke struck drew flew shot hit ' +
    "put cut quit let read wasn't weren't hadn't didn't been ago has have hasn't haven't sank swept slid climbed " +
    'overtook withdrew forced built caught chose drove fought felt hung lay rang sat shook showed slept stood stole ' +
    'swore taught threw woke wore died arrested'
  ).split(' '),
)

/** Words in "-ed" that are no past. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'united red need indeed hundred speed feed seed bed wed sacred naked proceed exceed succeed limited'.split(
    ' ',
  ),
)

/** Words that stand in most sentences and so tell nothing of what one is about, besides the function words. */
export const REPORT_WORDS = new Set('not and or but said says say saying told also there then so'.split(' '))

/** Words after which a number is the value that was given before ("up from 1,140"): it is told, not stated. */
export const FORMER_VALUE =
  /\b(?:up|down|revised|raised|lowered|increased|corrected) from $|\b(?:instead of|rather than|previously|not) $/i

/** How a correction notice begins. */
export const CORRECTION_NOTICE =
  /^[\W_]{0,6}(?:correction|corrected|clarification|editor['’]s note|an earlier version|this (?:story|article) has been)\b/i

/** Counted things that say little about which count it is. */
export const COMMON_THINGS = new Set(
  'people person man men woman women child children year day time thing other'.split(' '),
)

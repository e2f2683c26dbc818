const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that state an amount without a digit. */
export const NUMBER_WORDS = list(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion dozen dozens scores half third quarter percent`)

/** Words that bound an amount: "more than", "at least", "nearly". */
export const BOUND_WORDS =
  list(`more least most over under nearly almost about around approximately roughly up exactly
  fewer less than`)

/** Words that place something in time. */
export const TIME_WORDS = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today yesterday tomorrow tonight overnight morning afternoon evening night midnight noon
  week weeks month months year years day days hour hours minute minutes weekend spring summer autumn winter ago`)

/** Words that make a statement less or more certain, after the hedges of the BioScope guidelines (Vincze et al. 2008). */
export const CERTAINTY_WORDS = list(`
  may might could would should perhaps possibly probably likely unlikely apparently reportedly allegedly alleged
  supposedly presumably seemingly seems seemed appears appeared suspected believed expected potential potentially
  possible probable unconfirmed confirmed certain certainly clearly definitely undoubtedly claimed purported`)

/** Verbs and phrases that lead to what somebody says. */
export const REPORTING_WORDS = list(`
  said says say saying told tells added adds according stated states announced announces reported reports wrote writes
  noted notes claimed claims insisted warned confirmed declared explained argued acknowledged spokesman spokeswoman
  spokesperson officials sources tweeted`)

/** Words of a correction notice. */
export const CORRECTION_WORDS = list(`
  correction corrections corrected corrects correcting clarification clarified clarifies erratum misstated
  misspelled misidentified incorrectly erroneously`)

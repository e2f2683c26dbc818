/** Words by which people are told to have come together in the streets. Lower case alone: "March" is a month. */
export const CROWD =
  /\b(?:march(?:ed|es|ing|ers?)?|demonstrat(?:ed|ing|ors?|ions?)|protest(?:ed|ing|ers?|s)?|rall(?:ied|y|ies|ying)|took to the streets|taken to the streets|turned out|turnout|took part|crowds?|vigil)\b/

/** What those in a crowd are called. */
export const CROWD_MEMBERS: ReadonlySet<string> = new Set(
  'protester demonstrator marcher participant supporter'.split(' '),
)

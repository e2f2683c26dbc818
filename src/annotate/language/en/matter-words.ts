/** Words that stand in most sentences and so tell nothing of what one is about, besides the function words. */
export const REPORT_WORDS = new Set('not and or but said says say saying told also there then so'.split(' '))

/** Words after which a number is the value that was given before ("up from 1,140"): it is told, not stated. */
export const FORMER_VALUE =
  /\b(?:(?:up|down|revised|raised|lowered|increased|corrected) from|instead of|rather than|previously|not|had (?:spoken of|said|reported)|had put (?:it|the \w{3,12}|the number of \p{L}{3,12}) at|(?:earl(?:y|ier)|initial|first|previous|preliminary|provisional) (?:count|toll|figure|estimate|number|report)s? of|(?:initially|originally|at first) (?:reported|said|put at|given as)|to \S{1,12} (?:percent|per cent|million|billion|\p{Ll}{2,12})?[^.;:]{0,60} from) $/iu

/** Words between two numbers of a sentence by which the one is told by another source than the other. */
export const OTHER_SOURCE =
  /(?:;|,|\b(?:while|but|although|though|and|whereas)\b)[^.]*\b(?:put|puts|said|says|estimated?|estimates|claimed|counted|gave|spoke of|according to)\b/i

/** Words on both sides of a number of votes that make it the margin between two, and no count of either. */
export const MARGIN_BEFORE =
  /\b(?:majorit(?:y|ies)|margins?|lead) of (?:just |only |some )?$|\b(?:won|win|beat(?:en|ing)?|lost|lose|defeat(?:ed|ing)?|ahead|trail(?:ed|ing)?|led)\b[^,;.]{0,60} by (?:just |only |some )?$/i
export const MARGIN_BEHIND = /^ (?:votes )?(?:more than|fewer than|ahead|clear of|behind)\b/i

/** Words of a change right before the value that it led to: "cut the danger zone to", "extended it to". */
export const CHANGED_TO =
  /\b(?:cut|extend(?:s|ed|ing)?|widen(?:s|ed|ing)?|reduc(?:es?|ed|ing)|rais(?:es?|ed|ing)|lower(?:s|ed|ing)?|increas(?:es?|ed|ing)|expand(?:s|ed|ing)?|narrow(?:s|ed|ing)?|shorten(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|doubl(?:es?|ed|ing)|halv(?:es?|ed|ing))\b[^.;]{0,50} to $/i

/** A number of what came on top ("two more bodies", "another 3 percent"): no total, and none disagrees with it. */
export const INCREMENT = /\b(?:another|additional|further|extra|more(?! than\b))\b/i

/** Verbs of a search, in front of those who were found by it. */
export const FOUND =
  /\b(?:found|find|recovered|recover|pulled|retrieved|discovered|located)\s(?:at least )?$/i

/** A number of those whom a fate befell ("eleven of the injured"). */
export const PART_OF_FATE =
  /^[\p{L}\p{N}.,-]+ (?:more )?of (?:the|its|their|those) (?:[\d,]+ |\p{L}+ )?(?:dead|victims|killed|injured|wounded|hurt|missing|sick|infected|casualties|survivors|arrested|detained)\b/iu

/** The same in front of the number ("among the dead were five", "the victims include two"). */
export const AMONG_FATED =
  /\b(?:among (?:the|its|their|those) (?:\p{L}+ )?(?:dead|victims|killed|injured|wounded|hurt|missing|sick|infected|casualties|survivors|arrested|detained) (?:is|are|was|were)|(?:the|its|their) (?:dead|victims|injured|wounded|missing|casualties|survivors) (?:also )?includ(?:e|ed)) (?:at least |also )?$/iu

const RISING =
  'rose|risen|rises?|rising|up|gain(?:ed|s)?|climb(?:ed|s)?|jump(?:ed|s)?|surged?|soared?|grew|grown|growth|increased?|added|advanced?|higher'
const FALLING =
  'fell|fallen|falls?|falling|down|lost|loses?|dropp?(?:ed|s)?|declined?|slipped|slid|sank|shed|tumbled?|plunged?|decreased?|lower'

/** The word of a rise or a fall right before the amount that something moved by. */
export const MOVED_BY = new RegExp(
  `\\b(${RISING}|${FALLING})(?: by| some| about| around| nearly| almost| more than| another| over| roughly)*\\s$`,
  'i',
)

/** The same as a noun or an adverb right behind it ("a 12 percent rise", "closed 3 percent lower"). */
export const MOVE_NOUN =
  /^[\s-](rise|increase|gain|jump|surge|fall|drop|decline|decrease|slump|plunge|higher|lower|up|down)\b/i

/** Which of those words mean upward. */
export const UPWARD = new RegExp(`^(?:${RISING}|increase|jump|surge)$`, 'i')

/** What is said to be in a sum or left out of it ("$4.8bn including debt"): sums of different scope are different sums. */
export const SCOPE =
  /^(?: in (?:cash|stock|shares))?,? (including|excluding|before|after|plus) (?:any |its |the |net |assumed |outstanding ){0,2}(debts?|tax(?:es)?|interest|costs|fees|duty|VAT|pensions?|bonus(?:es)?|one-off items)\b/i

/** How a correction notice begins. */
export const CORRECTION_NOTICE =
  /^[\W_]{0,6}(?:(?:update|note|amended)[^.\p{L}]{1,20})?(?:correction|corrected|corrects|refiles to correct|clarification|editor['’]s note|(?:in )?an? (?:earlier|previous) (?:version|headline)|this (?:story|article|report|headline) (?:has been|was (?:corrected|amended)|(?:wrongly|incorrectly|mistakenly|previously|originally|initially) (?:said|stated|gave|reported|named|described)))\b/iu

/** Counted things that say little about which count it is. */
export const COMMON_THINGS = new Set(
  'people person man men woman women child children year day time thing other'.split(' '),
)

/** A word behind an ordinal that makes it a name: "97th Avenue". */
export const NUMBERED = /^(?:street|st|avenue|ave|road|floor|district|precinct|century|amendment|grade)\b/i

/** Feasts and seasons that name things ("the Christmas party") as often as they date them. */
export const FEAST =
  /^(?:christmas|thanksgiving|easter|halloween|ramadan|fall|spring|summer|autumn|winter|new year)$/i

/** Senses beside which even one is a figure: "one person was killed". */
export const ONE_COUNTS: readonly string[] = ['dead', 'injured', 'missing', 'arrested']

/** The points of the compass, as the alternatives of a pattern. */
export const COMPASS = 'north|south|east|west'

/** Words and figures of a time that name its day, and not only its hour. */
export const DAY_WORD =
  /\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:today|yesterday|tomorrow|tonight|night)\b|\d[/.-]\d{1,2}[/.-]\d/i

/** The months, January first, as a reader writes them. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

export const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
  ' ',
)

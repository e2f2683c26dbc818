/** Auxiliaries: part of a verb group, never its head. */
export const AUXILIARIES = new Set(
  "is are am was were be been being has have had having do does did will would shall should can could may might must 'll 'd 're 've 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't".split(
    ' ',
  ),
)

/** Words that look like verb forms or nouns but head no event: determiners, prepositions, adjectives in -ed. */
export const NOT_HEADS = new Set(
  `the a an and or but of in on at by for from to with into over under after before since until during between through about as
  than that this these those its his her their our my your it he she they we i you who which not also only more most least
  according including regarding concerning following aged armed so-called unprecedented alleged estimated expected related based
  led united`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Nouns that a day possesses and that did not happen: "Friday's price", "Monday's paper". */
export const THINGS_OF_A_DAY: ReadonlySet<string> = new Set(
  `price prices close level levels rate rates value values figure figures total edition editions paper papers newspaper newspapers
  issue budget forecast average standard standards world children weather`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

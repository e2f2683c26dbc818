const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const DETERMINERS = list(`
  the a an this that these those his her its their our my your some any no another each every both many several most
  all few one two three other such whose`)

export const SUBJECT_PRONOUNS = list(`
  he she they we i you it who which everyone everybody someone somebody others one nobody anyone many some several most few`)

export const PREPOSITIONS = list(`
  of in at for from with on by to about against among between like near over under after before during through
  within without into onto upon across behind beyond since until towards toward amid despite per via as than`)

/** Words that open a clause and so can stand before a subject. */
export const CLAUSE_OPENERS = list(`
  that which who whom whose when while because as if but though although after before where since so unless until
  whether why how what once whereas and or nor yet than`)

/** Conjunctions behind which a new statement starts rather than the old one goes on. */
export const CLAUSE_JOINERS = list('and but though although while whereas yet as')

/** Forms of "be", "have", "do" and the modals, with their negatives and contractions. */
export const AUXILIARIES = list(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't
  shouldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t
  couldn’t shouldn’t ain't ain’t 's 're 've 'd 'll 'm ’s ’re ’ve ’d ’ll ’m`)

export const BE_FORMS =
  list(`is are was were be been being am 's 're 'm ’s ’re ’m isn't aren't wasn't weren't isn’t
  aren’t wasn’t weren’t`)

/** Adverbs without -ly that stand between a subject and its verb. */
export const ADVERBS = list(`
  also then later often never not further once still already again always ever even just now soon first instead
  nonetheless nevertheless however therefore too once long much more ago reportedly rather almost since earlier
  so has-been all both perhaps maybe simply twice`)

/** Words of time that stand at the edge of a clause without a preposition. */
export const TIME_WORDS = list(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later
  january february march april may june july august september october november december last this next week month
  year morning evening afternoon night recently afterward afterwards then now ago day days weeks months years
  before again early late`)

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = list(
  `ally family rally reply supply fly assembly monopoly anomaly bully italy july daily`,
)

/** What may follow a noun-like cue or verb and opens a clause that is its words. */
export const COMPLEMENT_OPENERS = list('that how why what whether if when where who which whom')

/** Whether a word (in small letters) is one of grammar and names nothing: an article, a preposition, an auxiliary, an opener of clauses. */
export function isFunctionWord(word: string): boolean {
  return [PREPOSITIONS, AUXILIARIES, CLAUSE_OPENERS, DETERMINERS].some((words) => words.has(word))
}

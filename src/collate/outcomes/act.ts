import { HELD } from '../../annotate/language/en/act-nouns.ts'
import { NOT_ADVERBS } from '../../annotate/language/en/commitment-cues.ts'
import { LIGHT_VERBS, PROMISE_NOUNS, sameSense } from '../../annotate/language/en/outcome-words.ts'
import { isParticiple } from '../../annotate/language/en/verb-forms.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Commitment, Sentence } from '../../model/index.ts'
import { type ContentWords, contentForm, contentWords } from '../matters/content-words.ts'

/** What is to be done, as a later sentence is searched for it: words in the forms of `contentForm`. */
export interface Act {
  /** The verb; of a thing that is promised ("a replacement vessel") its noun. */
  verb: string
  /** A thing is promised, and what is done with it is not said. */
  thing: boolean
  /** What the act is done to, with what describes it: its other words and those of the theme, days left out. */
  objects: ContentWords
  /** What it is done to where that stands in front ("the bridge will be built"). */
  theme: ContentWords
  /** The act's own words in lower case, as they stand. */
  text: string
}

/** What takes up things that were told before, and names none: "reconnect the rest". */
const REST = new Set(['rest', 'remainder', 'remaining', 'others', 'everybody', 'everyone'].map(contentForm))

const NO_VERBS = new Set(['be', 'able', 'to', 'have', 'get', 'also', 'not'])
const DETERMINER = /^(?:an?|the|its|his|her|their|our|my|some|more|new|\d[\d,.]*)$/

/** The act of a commitment, its time left out. */
export function actOf(commitment: Commitment): Act {
  const text = commitment.act.text.toLowerCase().replaceAll('’', "'")
  const words = tokens(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text: word }) => word)
  const thing = DETERMINER.test(words[0] ?? '') || namesOwnAct(commitment, words)
  const verb = thing ? nounOf(words) : verbOf(words)
  const time = dueWords(commitment)
  const theme = contentWords(commitment.theme?.text ?? '')
  const own = contentWords(mainPart(time === '' ? text : text.replace(time, ' ')))
  // A deal that closes is complete, which no plant is that closes.
  const completes = verb === CLOSE && [...own.keys(), ...theme.keys()].some((word) => DEALS.has(word))
  if (completes)
    return {
      ...actOf({
        ...commitment,
        act: { ...commitment.act, text: text.replace(/\bclos(?:e|es|ed|ing)\b/, 'complete') },
      }),
      text,
    }
  const objects = [...own, ...theme].filter(
    ([word]) => word !== verb && !REST.has(word) && !PROMISE_NOUNS.has(word) && !LIGHT_VERBS.has(word),
  )
  return { verb, thing, objects: new Map(objects), theme, text }
}

/** "Ruled out compulsory redundancies": the act is a noun without a determiner. */
function namesOwnAct({ cue }: Commitment, words: readonly string[]): boolean {
  return /\b(?:rule[sd]? out|be no)$/i.test(cue.text) && !/ing$/.test(words[0] ?? '')
}

/** The word that names the act: the participle of a passive, the verb behind "be able to", else the first verb. */
function verbOf(words: readonly string[]): string {
  const verb = words.find(
    (word, index) =>
      (/^(?:get|have)$/.test(word) && !isParticiple(words[index + 1] ?? '')) ||
      (!NO_VERBS.has(word) && (!word.endsWith('ly') || NOT_ADVERBS.has(word))),
  )
  // "Hold a final vote": the noun tells the act.
  if (/^(?:hold|conduct)$/.test(verb ?? '')) {
    const held = words.slice(0, LONGEST_HELD).flatMap((word) => HELD.get(word) ?? [])[0]
    if (held !== undefined) return contentForm(held)
  }
  // "Become full members of": what one becomes tells the act.
  const link = words.findIndex((word) => PREPOSITION.test(word))
  if (verb === 'become' && link > 0) return contentForm(words[link - 1] ?? verb)
  return contentForm(verb ?? '')
}

/** Words of "hold" with what is held. */
const LONGEST_HELD = 6

/** The head of a noun phrase: its last word before a preposition. */
function nounOf(words: readonly string[]): string {
  const end = words.findIndex((word) => PREPOSITION.test(word))
  return contentForm(words[(end < 0 ? words.length : end) - 1] ?? '')
}

const CLOSE = contentForm('close')
const DEALS = new Set(
  ['merger', 'deal', 'sale', 'takeover', 'acquisition', 'purchase', 'transaction'].map(contentForm),
)

const PREPOSITION = /^(?:of|in|to|by|for|on|with|within|from|at|until|before|after)$/

/** The words of time by which the act is due, in lower case; `''` where none are stated. */
export function dueWords({ due }: Commitment): string {
  return due.absent ? '' : (due.chain.at(-1)?.anchor?.text ?? '').toLowerCase()
}

/** The act up to its first comma or the clause that hangs on it: what follows describes it further. */
export function mainPart(act: string): string {
  const [main = act] = act.split(
    /,\s|\s(?:when|while|where|which|who|because|although|if|unless|once|after|before|in time for|(?:allowed|required|set|imposed) by)\s/,
  )
  return main
}

/** Whether two acts of one verb may be one: "close the deal" and "close the plants" name nothing in common. */
export function haveOneObject(a: Act, b: Act): boolean {
  const left = [...a.objects.keys()].filter((word) => !sameSense(a.verb, word))
  const right = [...b.objects.keys()].filter((word) => !sameSense(a.verb, word))
  return (
    left.length === 0 ||
    right.length === 0 ||
    left.some((word) => right.some((other) => sameSense(word, other)))
  )
}

/** Whether something that the act is done to stands in the sentence, in the same or a like word; true of an act on nothing. */
export function namesObject({ objects, verb }: Act, { text }: Sentence): boolean {
  if (objects.size === 0) return true
  const words = [...contentWords(text).keys()]
  return [...objects.keys()].some(
    (object) => !/^\d/.test(object) && words.some((word) => sameSense(object, word) && word !== verb),
  )
}

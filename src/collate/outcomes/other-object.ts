import { DETERMINERS, isFunctionWord } from '../../annotate/language/en/function-words.ts'
import { MONTH_NAMES, WEEKDAYS } from '../../annotate/language/en/matter-words.ts'
import { SMALL_NUMBERS } from '../../annotate/language/en/numbers.ts'
import { sameSense } from '../../annotate/language/en/outcome-words.ts'
import { isParticiple } from '../../annotate/language/en/verb-forms.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Sentence } from '../../model/index.ts'
import { contentForm } from '../matters/content-words.ts'
import { type Act, namesObject } from './act.ts'

/** Nouns that take up whatever was spoken of. */
const TAKING_UP = new Set(
  'work works project deal move plan job task step process matter programme program measure promise rest others all both operation operations'.split(
    ' ',
  ),
)
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTH_NAMES].map((name) => name.toLowerCase()))

/** Words of a noun phrase that are looked at. */
const PHRASE = 5

/**
 * Whether the verb that ends at `verbEnd` is told of something else than the act is done to: "closed the library", where a swimming pool was
 * to be closed. It is where an object of its own follows it, or a subject of its own stands before a passive, and nothing that the act is
 * done to stands in the sentence.
 */
export function isOfAnother(act: Act, sentence: Sentence, verbEnd: number): boolean {
  if (act.objects.size === 0 || namesObject(act, sentence)) return false
  const words = tokens(sentence.text, sentence.start)
  const at = words.findIndex(({ end }) => end === verbEnd)
  const verb = words[at]
  if (verb === undefined || !sameSense(act.verb, contentForm(verb.text.toLowerCase()))) return false
  const lower = words.map(({ text }) => text.toLowerCase())
  let aux = at - 1
  while (/ly$|^(?:also|now|already|finally|then|not|yet)$/.test(lower[aux] ?? '')) aux -= 1
  const isPassive =
    isParticiple(verb.text.toLowerCase()) && /^(?:is|are|was|were|been|being|be)$/.test(lower[aux] ?? '')
  return isPassive
    ? isNounPhrase(lower.slice(Math.max(0, aux - PHRASE), aux))
    : opensObject(lower.slice(at + 1, at + 1 + PHRASE))
}

/** Whether the act is on something of another measure than the sentence tells: "a five-year contract" is not the "four-year deal" signed. */
export function isOfOtherMeasure({ text }: Act, sentence: Sentence): boolean {
  const own = measuresIn(text)
  if (own.length === 0) return false
  const told = measuresIn(sentence.text.toLowerCase())
  return own.every(([number, unit]) => {
    const same = told.filter(([, other]) => other === unit)
    return same.length > 0 && same.every(([other]) => other !== number)
  })
}

/** The measures that describe nouns, as number and unit: "five-year", "250-bed". */
function measuresIn(text: string): [number: number, unit: string][] {
  return [...text.matchAll(/\b(\d[\d,]*|\p{L}+)-(\p{Ll}{3,12})\b/gu)].flatMap(
    ([, number = '', unit = '']) => {
      const value = /^\d/.test(number) ? Number(number.replaceAll(',', '')) : SMALL_NUMBERS[number]
      return value === undefined ? [] : [[value, unit] as [number, string]]
    },
  )
}

/** Whether words begin with a noun phrase that names a thing of its own: no pronoun, no day, nothing that takes up what was spoken of. */
function opensObject(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !/ly$/.test(word))
  const [first = ''] = words.slice(Math.max(0, from))
  const opens =
    DETERMINERS.has(first) || /^\d/.test(first) || (/^\p{L}/u.test(first) && !isFunctionWord(first))
  return opens && !DAYS.has(first) && isNounPhrase(words)
}

function isNounPhrase(words: readonly string[]): boolean {
  const content = words.filter((word) => /^\p{L}/u.test(word) && !isFunctionWord(word))
  return content.length > 0 && !content.some((word) => TAKING_UP.has(word))
}

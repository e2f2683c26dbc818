import { GIVEN_NAMES } from '../language/en/given-names.ts'
import { HONORIFICS } from '../language/en/titles.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import type { DecidedName } from './entities.ts'
import { nameKey } from './key.ts'
import { isShortFormOf } from './person-forms.ts'
import { isAcronym } from './words.ts'

/** Articles and prepositions that open sentences in capitals; keys as of `nameKey`. */
const OPENERS =
  /^(?:la|le|les|l|el|los|las|lo|il|gli|i|un|une|una|uno|du|des|de|del|della|di|da|do|dos|das|der|die|dem|den|ein|eine|einer|im|am|en|dans|pour|avec|selon|según|segun|para|por|con|nach|von|mit|bei|per|nel|nella|noel|navidad)$/

const CAPITAL = /^\p{Lu}/u

/**
 * Of the names found in a text that is not in English, those that do not depend on its words, which the tables and weights do not know:
 * acronyms, places of the gazetteer, persons with a known given name and what is short for them. In German, where every noun has a capital, no
 * other; elsewhere also capitals in the midst of a sentence that stand for more than one word.
 */
export function believedNames(names: readonly DecidedName[], language: string): DecidedName[] {
  if (language === 'en') return [...names]
  const german = language === 'de'
  const trimmed = names.map((name) => {
    if (name.type !== 'person') return name
    const begun = fromGivenName(name)
    return german ? toSurname(begun) : begun
  })
  const full = trimmed.filter((name) => isFullPerson(name, german))
  const keys = full.map(({ text }) => nameKey(text))
  return trimmed.filter((name) => {
    const key = nameKey(name.text)
    if (name.type === 'person')
      return full.includes(name) || keys.some((long) => long !== key && isShortFormOf(key, long))
    const [first = ''] = key.split(' ')
    const known = lookupPlaces(name.text).length > 0
    if (OPENERS.test(first) && !(known && key.includes(' '))) return false
    return name.type === 'place' ? known : !german || isAcronym(name.text)
  })
}

/** "Bundesminister Volker Wissing", "Reederin Anna Petersen": from the given name on, where an office in another language stands before. */
function fromGivenName(name: DecidedName): DecidedName {
  const words = name.text.split(' ')
  const at = words.findIndex((word) => GIVEN_NAMES.has(nameKey(word)))
  if (at <= 0 || at === words.length - 1) return name
  const skipped = words.slice(0, at).join(' ').length + 1
  return { ...name, start: name.start + skipped, text: name.text.slice(skipped) }
}

/** "Claus Madsen Untätigkeit": given names, particles and one surname; behind it another noun begins. */
function toSurname(name: DecidedName): DecidedName {
  const words = name.text.split(' ')
  const isGiven = (word: string | undefined): boolean => GIVEN_NAMES.has(nameKey(word ?? ''))
  if (!isGiven(words[0])) return name
  let end = 1
  while (end < words.length - 1 && (isGiven(words[end]) || !CAPITAL.test(words[end] ?? ''))) end += 1
  const text = words.slice(0, end + 1).join(' ')
  return { ...name, end: name.start + text.length, text }
}

function isFullPerson({ type, text, role }: DecidedName, german: boolean): boolean {
  const words = text.split(' ')
  const [first = ''] = words
  if (type !== 'person' || !CAPITAL.test(first) || OPENERS.test(nameKey(first))) return false
  if (words.length < 2)
    return role !== undefined && HONORIFICS.has(role.text.toLowerCase().replace(/\.$/, ''))
  return !german || words.some((word, i) => i < words.length - 1 && GIVEN_NAMES.has(nameKey(word)))
}

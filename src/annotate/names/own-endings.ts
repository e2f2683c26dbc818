import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../language/en/function-words.ts'
import { NAMED_WITH_S } from '../language/en/organisation-words.ts'
import { isPast } from '../language/en/verb-forms.ts'
import type { DecidedName } from './entities.ts'
import { nameKey } from './key.ts'

const ENDING = /^['’]s(?![\p{L}\p{N}])/u
const LONGEST_BEHIND = 40

/**
 * Whether what follows a name with "'s" shows that the ending is its own: a verb with its subject ("Moody's *said*", "Macy's
 * *cut its* outlook"), before which no owner stands. A participle may describe what is owned ("Reed's proposed plan"), so that it
 * counts only with what an object begins with.
 */
function isFollowedByVerb(behind: string): boolean {
  const [, verb = '', next = ''] = /^\s(\p{Ll}+)(?:\s([\p{L}$€£]+))?/u.exec(behind) ?? []
  if (/^(?:was|were|has|had|will|would|said|says|did|became|fell|rose|went|could|should|might)$/.test(verb))
    return true
  if (AUXILIARIES.has(verb) || !isPast(verb)) return false
  return DETERMINERS.has(next) || PREPOSITIONS.has(next) || /^[$€£]/.test(next)
}

/**
 * Names of firms whose possessive ending is their own, with it: "Moody's", "Macy's". Known ones, and those of which the document
 * shows it at one place, at all places ("Tarnby's said … shares in Tarnby's"); none whose bare name a person of the document bears.
 */
export function withOwnEndings(text: string, names: readonly DecidedName[]): DecidedName[] {
  const endings = names.map(({ end }) => ENDING.exec(text.slice(end, end + 3))?.[0].length ?? 0)
  if (endings.every((length) => length === 0)) return [...names]
  const bearers = new Set(
    names.flatMap(({ type, text: name, role }) => {
      const surname = nameKey(name.split(' ').at(-1) ?? '')
      return type === 'person' && (name.includes(' ') || role !== undefined) ? [surname] : []
    }),
  )
  const own = new Set<string>()
  names.forEach(({ end, text: name }, i) => {
    const length = endings[i] ?? 0
    const key = nameKey(name)
    if (length === 0 || bearers.has(key)) return
    if (NAMED_WITH_S.has(key) || isFollowedByVerb(text.slice(end + length, end + length + LONGEST_BEHIND)))
      own.add(key)
  })
  return names.map((name, i) => {
    const length = endings[i] ?? 0
    if (length === 0 || !own.has(nameKey(name.text))) return name
    const end = name.end + length
    const { role: _, ...rest } = name
    return { ...rest, type: 'organisation', end, text: text.slice(name.start, end) }
  })
}

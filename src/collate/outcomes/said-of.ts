import { LIGHT_VERBS, sameSense } from '../../annotate/language/en/outcome-words.ts'
import { isParticiple } from '../../annotate/language/en/verb-forms.ts'
import type { Sentence } from '../../model/index.ts'
import { contentForm, contentWords } from '../matters/content-words.ts'
import type { Act } from './act.ts'

/** Words behind a phrase among which what it is said of may stand: "postponed the opening of the stand". */
const REACH = 6

/**
 * Whether one of the phrases ("cancelled", "dropped its plan") is said of the act. What somebody cancels stands behind the phrase; what was
 * cancelled stands in front of it. It is of the act where the act's verb or what the act is done to stands there. So "the company dropped
 * its plan to raise fares" takes back no fine for the company, "the kiln was cancelled on her second day in office" no taking of
 * office, and "tickets for cancelled sailings" nothing.
 */
export function isSaidOf(act: Act, { text }: Sentence, phrases: readonly string[]): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return phrases.some((phrase) =>
    occurrences(lower, phrase).some((at) => isSaidThere(act, lower, phrase, at)),
  )
}

function occurrences(lower: string, phrase: string): number[] {
  const found: number[] = []
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    const whole = !LETTER.test(lower[at - 1] ?? ' ') && !LETTER.test(lower[at + phrase.length] ?? ' ')
    if (whole) found.push(at)
  }
  return found
}

const LETTER = /[\p{L}\p{N}]/u

function isSaidThere(act: Act, lower: string, phrase: string, at: number): boolean {
  const front = lower.slice(0, at)
  const behind = lower.slice(at + phrase.length)
  // "Patients whose operations were postponed": said of the operations.
  if (/\bwhose(?:\s+\S+){1,3}\s*$/.test(front)) return false
  // "Cancelled sailings": it describes a thing, the act's own or another.
  const [, next = ''] = /^ ([\p{L}\p{N}']+)/u.exec(behind) ?? []
  const passive = /\b(?:is|are|was|were|be|been|being|get|gets|got)(?: \p{L}+ly)? $/u.test(front)
  if (!passive && act.text.includes(`${phrase} ${next}`) && next !== '') return false
  if (DESCRIBING.test(front) && isParticiple(phrase)) return false
  // "Dropped its plan to": the phrase has its object, and what the plan was stands behind it.
  const active =
    !passive && next !== '' && (/ (?:its|the|plans?)\b/.test(phrase) || !AFTER_PASSIVE.test(next))
  const words = active ? near(behind) : passive ? clauseOf(front) : `${clauseOf(front)} ${near(behind)}`
  const told = [...contentWords(words).keys()]
  const meets = (word: string) => told.some((other) => sameSense(word, other))
  if (!LIGHT_VERBS.has(act.verb) && act.verb !== contentForm(phrase) && meets(act.verb)) return true
  const objects = [...act.objects.keys()].filter((word) => !/\d/.test(word))
  const own = objects.filter((word) => !act.theme.has(word))
  // What a passive act is done to may be somebody who has much to do with others: all of it must be told.
  return own.some(meets) || (act.theme.size > 0 && [...act.theme.keys()].every(meets))
}

/** What stands before a participle that describes the noun behind it: "for cancelled sailings", "the abandoned mine". */
const DESCRIBING =
  /(?:^|\s)(?:the|an?|of|for|on|in|to|by|with|from|about|over|some|many|all|its|his|her|their|\d[\d,]*) $/
/** What follows a participle that has no object: "the hearing, postponed until May". */
const AFTER_PASSIVE =
  /^(?:until|till|to|on|in|at|by|for|after|before|from|because|when|as|and|but|or|this|last|next|yesterday|today|again|indefinitely|amid|over|due|following|despite|with)$/

function near(behind: string): string {
  const [clause = ''] = behind.split(/[,;:]|\s(?:and|but)\s/)
  return clause.trim().split(/\s+/).slice(0, REACH).join(' ')
}

/** The clause that ends where a phrase begins: what stands before a semicolon or a conjunction is another's. */
function clauseOf(front: string): string {
  return front.split(/[;:]|,\s(?:and|but)\s|\s(?:but|while|although|because)\s/).at(-1) ?? front
}

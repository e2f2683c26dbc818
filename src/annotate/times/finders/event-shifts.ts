import { GROUP_ENDS } from '../../language/en/counted-nouns.ts'
import { EVENT_LINKS, EVENT_NOUNS } from '../../language/en/event-nouns.ts'
import { SINGULAR_UNITS } from '../../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../../lexemes.ts'
import { singular } from '../../quantities/counted-noun.ts'
import type { EventShift, Found } from '../form.ts'
import { openShiftValue } from '../values.ts'
import type { Amount } from './amounts.ts'
import { dateModifier } from './shifts.ts'

const DETERMINERS = /^(?:the|a|an|this|that|his|her|its|their|our|last)$/
const GROUP_LENGTH = 6

/** The event that an amount is counted from: "two days after the attack", "within six weeks of the accident". */
export function eventBeside(words: Lexeme[], amount: Amount): EventShift | undefined {
  const { count, unit, mod } = amount
  const link = lowerAt(words, amount.to)
  const sign = link === 'of' && mod === 'EQUAL_OR_LESS' ? 1 : EVENT_LINKS[link]
  if (sign === undefined || count === undefined) return undefined
  const event = eventNounAt(words, amount.to + 1)
  if (event === undefined) return undefined
  return {
    ...event,
    shift: { kind: 'shift', unit, count: count * sign, from: 'mention' },
    ...(mod === undefined ? {} : { mod: dateModifier(mod, sign) }),
  }
}

/** "the day before the vote", "the week after the flood": a date that hangs on its event. */
export function eventUnitAt(words: Lexeme[], at: number): Found[] {
  const unit = SINGULAR_UNITS[lowerAt(words, at + 1)]
  const sign = EVENT_LINKS[lowerAt(words, at + 2)]
  if (lowerAt(words, at) !== 'the' || unit === undefined || sign === undefined) return []
  const event = eventNounAt(words, at + 3)
  if (event === undefined) return []
  const shift: EventShift['shift'] = { kind: 'shift', unit, count: sign, from: 'mention' }
  const value = openShiftValue(shift)
  return [{ from: at, to: at + 2, type: 'DATE', form: { kind: 'fixed', value }, event: { ...event, shift } }]
}

/** A noun group that ends in the noun of an event: "the attack", "Princess Diana's death". */
function eventNounAt(words: Lexeme[], at: number): Pick<EventShift, 'from' | 'to' | 'noun'> | undefined {
  let to = DETERMINERS.test(lowerAt(words, at)) ? at + 1 : at
  while (to < at + GROUP_LENGTH && isInGroup(words, to)) to += 1
  const noun = singular(lowerAt(words, to - 1))
  return to > at && EVENT_NOUNS.has(noun) ? { from: at, to, noun } : undefined
}

function isInGroup(words: Lexeme[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  return word.lower === "'s" || (word.kind === 'word' && !GROUP_ENDS.has(word.lower))
}

import { type Lexeme, lowerAt } from '../lexemes.ts'
import type { NumberAt } from './number.ts'
import type { UnitAt } from './units.ts'

/** The strongest shock that was ever measured had 9.5. */
const STRONGEST = 10

/** Words of the scale's names: "on the Richter scale", "on the moment magnitude scale". */
const SCALE_REACH = 6

/**
 * The magnitude of an earthquake that the number at `at` states, as a unit, with the index of its first word: "magnitude 6.8",
 * "a 6.8-magnitude quake", "6.8 on the Richter scale". Undefined where the number is none.
 */
export function magnitudeAt(
  words: Lexeme[],
  at: number,
  number: NumberAt,
): (UnitAt & { from: number }) | undefined {
  if (!number.digits || number.value <= 0 || number.value >= STRONGEST || number.to !== at + 1)
    return undefined
  const unit = { unit: 'magnitude', dimension: 'other' as const }
  const before = lowerAt(words, at - 1) === 'of' ? at - 2 : at - 1
  if (lowerAt(words, before) === 'magnitude') return { ...unit, from: before, to: number.to }
  const after = words[number.to]
  if (after?.lower === 'magnitude') return { ...unit, from: at, to: number.to + 1 }
  if (after?.lower !== 'on' || lowerAt(words, number.to + 1) !== 'the') return undefined
  const scale = words.findIndex(
    ({ lower }, index) => index > number.to + 1 && index < number.to + SCALE_REACH && lower === 'scale',
  )
  const named = words.slice(number.to, scale).some(({ lower }) => /^(?:richter|magnitude)$/.test(lower))
  return scale > 0 && named ? { ...unit, from: at, to: scale + 1 } : undefined
}

import type { Candidate } from '../candidate.ts'
import type { WeighedName } from '../decision.ts'
import { nameKey } from '../key.ts'
import type { TaggerSentence } from './features.ts'
import { begins, continues, OUTSIDE, TYPES, typeOf } from './labels.ts'

const ORGANISATION = TYPES.indexOf('organisation')
const PERSON = TYPES.indexOf('person')
/** The rules' margin for an organisation whose head word stands in the name (`votes.ts`). */
const STRONG = 4

/**
 * Labels with the ends of names where the rules know better: a title before a person is no part of the name, and an
 * organisation goes on to the end of its head and complement ("Ministry of Health and Welfare"). Of such
 * disagreements on the development sets the rules had the right end in 19 of 34 and 5 of 8.
 */
export function mendedLabels(
  sentence: TaggerSentence,
  labels: Uint8Array,
  candidates: ReadonlyMap<number, Candidate>,
  weighed: ReadonlyMap<string, WeighedName>,
): Uint8Array {
  const mended = labels.slice()
  const { words } = sentence
  words.forEach(({ start }, from) => {
    const candidate = candidates.get(start)
    if (candidate === undefined) return
    let to = from
    while (to < words.length && (words[to]?.start ?? candidate.end) < candidate.end) to += 1
    const label = labels[from] ?? OUTSIDE
    if (label === continues(PERSON) && labels[to] !== label && candidate.role?.end !== undefined) {
      // The title is labelled as the beginning of the name.
      if (candidate.role.end > start || !uniform(labels, from, to, label)) return
      for (let i = from - 1; i >= 0 && (words[i]?.start ?? 0) >= candidate.role.start; i -= 1)
        mended[i] = OUTSIDE
      if (mended[from - 1] !== OUTSIDE) return
      mended[from] = begins(PERSON)
    }
    const weight = weighed.get(nameKey(candidate.text))
    if (weight?.type !== 'organisation' || weight.margin < STRONG) return
    const inside = labels.subarray(from, to)
    const starts = inside.filter((other) => other === begins(ORGANISATION)).length
    if (starts !== 1 || inside.some((other) => other !== OUTSIDE && typeOf(other) !== ORGANISATION)) return
    if (label === continues(ORGANISATION) || labels[to] === continues(ORGANISATION)) return
    mended.fill(continues(ORGANISATION), from, to)
    mended[from] = begins(ORGANISATION)
  })
  return mended
}

function uniform(labels: Uint8Array, from: number, to: number, label: number): boolean {
  for (let i = from; i < to; i += 1) if (labels[i] !== label) return false
  return true
}

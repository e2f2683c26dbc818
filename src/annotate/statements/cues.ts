import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../language/en/function-words.ts'
import { NOUN_HOMOGRAPHS, REPORTING_VERBS, type ReportingFrames } from '../language/en/reporting-verbs.ts'
import { baseForms, isParticiple, isPast } from '../language/en/verb-forms.ts'
import { isCounted, isPossessive, verbGroupStart } from './noun-phrases.ts'
import type { Item, Unit } from './units.ts'

/** A verb that may be the cue of a statement. */
export interface Cue {
  verb: number
  /** First of the adverbs and auxiliaries that belong to the verb. */
  from: number
  base: string
  frames: ReportingFrames
  form: 'finite' | 'participle' | 'passive'
}

/** The cue verb at `index`, told apart from nouns, adjectives and infinitives that look like one. */
export function cueAt(unit: Unit, index: number): Cue | undefined {
  const { items } = unit
  const item = items[index]
  if (item?.kind !== 'word') return undefined
  if (item.capital && !unit.heading && index > 0) return undefined
  const base = baseForms(item.lower).find((form) => REPORTING_VERBS.has(form))
  const frames = base === undefined ? undefined : REPORTING_VERBS.get(base)
  if (base === undefined || frames === undefined) return undefined
  const from = verbGroupStart(items, index)
  const before = items[index - 1]
  const group = items.slice(from, index).map((part) => part.lower)
  const helped = group.some((word) => AUXILIARIES.has(word))
  const being = group.some((word) => BE_FORMS.has(word))
  if (item.lower.endsWith('ing') && item.lower !== base) {
    if (being) return { verb: index, from, base, frames, form: 'finite' }
    const edge = items[from - 1]
    if (edge !== undefined && (DETERMINERS.has(edge.lower) || isPossessive(edge))) return undefined
    return { verb: index, from, base, frames, form: 'participle' }
  }
  if (being && isParticiple(item.lower)) return { verb: index, from, base, frames, form: 'passive' }
  if (isPast(item.lower) || isParticiple(item.lower)) {
    if (items[index + 1]?.lower === 'by' && isParticiple(item.lower)) {
      return { verb: index, from, base, frames, form: 'passive' }
    }
    const determined = DETERMINERS.has(before?.lower ?? '') && !SUBJECT_PRONOUNS.has(before?.lower ?? '')
    if (determined && !isCounted(items, index - 1)) return undefined
    if (!helped && (isPossessive(before) || PREPOSITIONS.has(before?.lower ?? ''))) return undefined
    return { verb: index, from, base, frames, form: 'finite' }
  }
  return isPresentVerb(items, index, base, helped)
    ? { verb: index, from, base, frames, form: 'finite' }
    : undefined
}

/** Whether a base or -s form is a finite verb here: nothing before it makes it a noun or an infinitive. */
function isPresentVerb(items: readonly Item[], index: number, base: string, helped: boolean): boolean {
  if (helped) return true
  const before = items[index - 1]
  const item = items[index]
  if (before === undefined || item === undefined) return false
  if (before.lower === 'to') return false
  const pronoun = SUBJECT_PRONOUNS.has(before.lower)
  if (DETERMINERS.has(before.lower) && !pronoun) return false
  if (isPossessive(before) || PREPOSITIONS.has(before.lower) || before.kind === 'number') return false
  if (!NOUN_HOMOGRAPHS.has(base)) return true
  if (pronoun) return true
  const next = items[index + 1]
  if (next === undefined || (next.kind === 'mark' && next.lower !== ':')) return false
  if (/(?:al|ive|ic|ous|able|ary|ent|ful|less|ing|ed)$/.test(before.lower) && !before.capital) return false
  const singular = item.lower !== base
  const follows =
    next.kind === 'quotation' ||
    next.lower === ':' ||
    next.lower === 'that' ||
    next.lower === 'to' ||
    DETERMINERS.has(next.lower) ||
    next.capital
  return follows && (singular || /s$/.test(before.lower) || before.kind !== 'word')
}

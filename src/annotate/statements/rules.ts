import { CLAUSE_JOINERS, COMPLEMENT_OPENERS, PREPOSITIONS } from '../language/en/function-words.ts'
import { REPORTING_VERBS, SEEMING } from '../language/en/reporting-verbs.ts'
import { baseForms, isPast } from '../language/en/verb-forms.ts'
import { type Complement, complementAfter } from './complements.ts'
import { type Cue, cueAt } from './cues.ts'
import type { Finding } from './finding.ts'
import {
  behindQuotation,
  contentFrom,
  type Frame,
  findingOf,
  isComma,
  makeRoom,
  SUBORDINATORS,
  supersede,
} from './frame.ts'
import { accordingTo, headlineColon, nounCue, quotationBehindColon } from './nominal-cues.ts'
import {
  type ItemRange,
  looksFinite,
  nounPhraseEnd,
  subjectBefore,
  subjectBehindPreposition,
} from './noun-phrases.ts'
import { asClause, invertedTag, signature, tagBehind } from './tags.ts'
import type { Item, Unit } from './units.ts'

/** The first finite verb stands earlier in any sentence that a person writes; keeps hostile input linear. */
const FIRST_VERB_WITHIN = 80

/** The statements of each unit by grammar: cue frames over a table of reporting verbs and nouns. */
export function findings(units: readonly Unit[]): Finding[][] {
  return units.map((unit) => framesOf(unit).map((frame) => findingOf(unit, frame)))
}

function framesOf(unit: Unit): Frame[] {
  const whole = headlineColon(unit) ?? signature(unit)
  if (whole !== undefined) return [whole]
  const frames: Frame[] = []
  for (let index = 0; index < unit.items.length; index++) {
    const frame = frameAt(unit, index, frames)
    if (frame === undefined) continue
    frames.push(frame)
    index = Math.max(index, frame.cue.to - 1)
  }
  const signed = frames.length === 0 ? quotationBehindColon(unit) : undefined
  return signed === undefined ? frames : [signed]
}

function frameAt(unit: Unit, index: number, frames: Frame[]): Frame | undefined {
  if (unit.items[index]?.kind !== 'word') return undefined
  const nominal = accordingTo(unit, index, frames) ?? nounCue(unit, index, frames)
  if (nominal !== undefined) return nominal
  const cue = cueAt(unit, index)
  if (cue === undefined) return undefined
  if (cue.form === 'passive') return passive(unit, cue, frames)
  if (cue.form === 'participle') return participle(unit, cue, frames)
  return finite(unit, cue, frames)
}

/** "She said that …" and all tags. */
function finite(unit: Unit, cue: Cue, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const subject = behindLastCue(subjectBefore(items, cue.from), frames)
  const compared = isCompared(items, subject?.from ?? cue.from, cue.from)
  if (compared && complementAfter(items, cue.verb, cue.frames) === undefined) return undefined
  // "“…,” Ann Reed, the mayor, told …": a subject with its appositive right behind the words needs no inversion.
  const tagged = subject !== undefined && behindQuotation(items, subject.from)
  if (subject === undefined || (isComma(items[cue.from - 1]) && !tagged)) {
    const inverted = invertedTag(unit, cue, frames)
    if (inverted !== undefined) {
      supersede(frames, inverted)
      return inverted
    }
  }
  if (subject === undefined) return coordinated(unit, cue, frames)
  const seems = SEEMING.has(cue.base) ? seeming(items, cue, subject, frames) : undefined
  if (seems !== undefined) return seems
  const complement = complementAfter(items, cue.verb, cue.frames)
  const tag =
    tagBehind(unit, cue, subject, complement !== undefined, frames) ??
    (complement === undefined ? asClause(unit, cue, subject, frames) : undefined)
  if (tag !== undefined) {
    supersede(frames, tag)
    return tag
  }
  if (complement === undefined || isTaken(items, subject, complement)) return undefined
  if (!makeRoom(items, frames, subject.from, cue)) return undefined
  return complementFrame(items, cue, subject, complement, 'verb', subject.from)
}

/** "the houses *that the government* promised before winter are finished": what is promised stands before, and no free clause behind. */
function isTaken(items: readonly Item[], subject: ItemRange, { from, kind }: Complement): boolean {
  const [noun, relative] = items.slice(Math.max(0, subject.from - 2), subject.from)
  if (kind !== 'clause' || !/^(?:that|which|whom)$/.test(relative?.lower ?? '')) return false
  if (noun?.kind !== 'word' || COMPLEMENT_OPENERS.has(items[from]?.lower ?? '')) return false
  return !baseForms(noun.lower).some((base) => REPORTING_VERBS.has(base))
}

/** "later *than its operator* had promised", "than expected": the measure of a comparison. */
const isCompared = (items: readonly Item[], subject: number, verb: number): boolean =>
  items.slice(Math.max(0, subject - 1), verb).some(({ lower }) => lower === 'than')

/** "Reed hopes *the inquiry* will report": the cue before is no part of the subject, unless it stands in a clause that hangs on it. */
function behindLastCue(subject: ItemRange | undefined, frames: readonly Frame[]): ItemRange | undefined {
  const last = frames.at(-1)
  if (
    subject === undefined ||
    last === undefined ||
    last.cue.from < subject.from ||
    last.cue.to >= subject.to
  )
    return subject
  return (last.source?.to ?? subject.to) <= subject.from ? { from: last.cue.to, to: subject.to } : subject
}

/** "The plan seems to work": nobody is named who thinks so. */
function seeming(
  items: readonly Item[],
  cue: Cue,
  subject: ItemRange,
  frames: readonly Frame[],
): Frame | undefined {
  const next = items[cue.verb + 1]
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.lower) !== (next.lower === 'to')) return undefined
  if (!makeRoom(items, frames, subject.from, cue)) return undefined
  const rest = contentFrom(items, cue.verb + 1, true, subject.from)
  return {
    source: undefined,
    cue: { from: cue.from, to: cue.verb + 1 },
    content: [subject, ...rest],
    rule: 'seeming',
    open: true,
  }
}

/** A frame whose words follow the cue. `clause` is where the clause of the cue starts. */
function complementFrame(
  items: readonly Item[],
  cue: Cue,
  source: ItemRange,
  complement: Complement,
  rule: string,
  clause?: number,
): Frame {
  return {
    source,
    cue: { from: cue.from, to: Math.min(complement.cueEnd, items.length) },
    content: contentFrom(items, complement.from, complement.kind === 'object', clause),
    rule: `${rule}-${complement.kind}`,
    opensNext: complement.kind === 'next',
    open: true,
  }
}

/** "She praised the plan and *said* …": the subject is that of the frame before. */
function coordinated(unit: Unit, cue: Cue, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const joint = items[cue.from - 1]
  const last = frames.at(-1)
  if (joint === undefined || !(joint.lower === 'and' || joint.lower === 'but' || isComma(joint)))
    return undefined
  if (isComma(joint) && last === undefined) return undefined
  const complement = complementAfter(items, cue.verb, cue.frames)
  const source =
    last === undefined
      ? (subordinateSubject(items, cue.from) ?? mainSubject(items, cue.from))
      : isComma(items[cue.from - 2])
        ? behindRelative(items, frames)
        : last.source
  if (complement === undefined || source === undefined) return undefined
  if (last !== undefined && !makeRoom(items, frames, cue.from, cue)) return undefined
  return complementFrame(items, cue, source, complement, 'joined')
}

/** "*Reed* praised Orlow, who has asked for more, and said …": a clause between commas is left behind, with its "who". */
function behindRelative(items: readonly Item[], frames: readonly Frame[]): ItemRange | undefined {
  const isRelative = ({ source }: Frame): boolean =>
    source !== undefined && /^(?:who|which)$/.test(items[source.from]?.lower ?? '')
  return (frames.findLast((frame) => !isRelative(frame)) ?? frames.at(-1))?.source
}

/** ", saying that …", "by announcing …": the source is the subject of the clause that it hangs on. */
function participle(unit: Unit, cue: Cue, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const joint = items[cue.from - 1]
  const complement = complementAfter(items, cue.verb, cue.frames)
  if (complement === undefined) return undefined
  if (joint === undefined) return openingParticiple(items, cue, complement)
  const noun = joint.kind === 'word' && !PREPOSITIONS.has(joint.lower) && !CLAUSE_JOINERS.has(joint.lower)
  const source = noun
    ? (subjectBefore(items, cue.from) ?? subjectBehindPreposition(items, cue.from))
    : (lastSource(frames) ?? mainSubject(items, cue.from))
  if (!makeRoom(items, frames, noun ? (source?.from ?? cue.from) : cue.from, cue)) return undefined
  return source === undefined
    ? undefined
    : complementFrame(items, cue, source, complement, 'participle', cue.from)
}

/** "Citing the report, the mayor closed …": the source is the subject behind the comma. */
function openingParticiple(items: readonly Item[], cue: Cue, complement: Complement): Frame | undefined {
  const comma = items.findIndex((item, index) => index > complement.from && isComma(item))
  const end = comma < 0 ? comma : nounPhraseEnd(items, comma + 1, false)
  if (end <= comma + 1) return undefined
  const source = { from: comma + 1, to: end }
  const frame = complementFrame(items, cue, source, complement, 'participle')
  return { ...frame, content: [{ from: complement.from, to: comma }] }
}

/** "The plan was criticised by the mayor", "It was reported that …", "X is expected to …". */
function passive(unit: Unit, cue: Cue, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const subject = subjectBefore(items, cue.from)
  if (subject === undefined) return undefined
  const base = { cue: { from: cue.from, to: cue.verb + 1 }, rule: 'passive' }
  if (items[cue.verb + 1]?.lower === 'by' && cue.frames.object === true) {
    const end = nounPhraseEnd(items, cue.verb + 2, false)
    if (end === cue.verb + 2 || !makeRoom(items, frames, subject.from, cue)) return undefined
    return { ...base, source: { from: cue.verb + 2, to: end }, content: [subject] }
  }
  const complement = complementAfter(items, cue.verb, { ...cue.frames, object: undefined, hearer: undefined })
  if (complement === undefined || !makeRoom(items, frames, subject.from, cue)) return undefined
  const rest = contentFrom(items, complement.from, false, subject.from)
  const expletive = items[subject.from]?.lower === 'it' && subject.to - subject.from === 1
  const told = cue.frames.hearer !== undefined && complement.kind !== 'infinitive'
  return { ...base, source: undefined, content: expletive || told ? rest : [subject, ...rest], open: true }
}

function lastSource(frames: readonly Frame[]): ItemRange | undefined {
  return frames.findLast((frame) => frame.rule !== 'noun' && frame.rule !== 'passive')?.source
}

/** "Shares fell after *the maker* cut its outlook and announced …": the subject of the clause that the verb is joined to. */
function subordinateSubject(items: readonly Item[], end: number): ItemRange | undefined {
  for (let at = end - 1; at >= Math.max(0, end - FIRST_VERB_WITHIN); at--) {
    if (items[at]?.kind !== 'word' || !SUBORDINATORS.has(items[at]?.lower ?? '')) continue
    for (let verb = at + 2; verb < end; verb++) {
      const item = items[verb]
      if (item?.kind !== 'word' || item.capital || !(looksFinite(items, verb) || isPast(item.lower))) continue
      const subject = subjectBefore(items, verb)
      return subject !== undefined && subject.from > at ? subject : undefined
    }
    return undefined
  }
  return undefined
}

/** Subject of the first finite verb before `end`. */
function mainSubject(items: readonly Item[], end: number): ItemRange | undefined {
  for (let at = 1; at < Math.min(end, FIRST_VERB_WITHIN); at++) {
    const item = items[at]
    if (item?.kind !== 'word' || item.capital) continue
    if (!looksFinite(items, at) && !/ed$/.test(item.lower)) continue
    const subject = subjectBefore(items, at)
    if (subject !== undefined) return subject
  }
  return undefined
}

import { AUXILIARIES, CLAUSE_JOINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../language/en/function-words.ts'
import { REPORTING_NOUNS } from '../language/en/reporting-nouns.ts'
import { complementAfter, skipSetting } from './complements.ts'
import { type Cue, cueAt } from './cues.ts'
import type { Finding, Range } from './finding.ts'
import {
  endsStopped,
  type ItemRange,
  isPossessive,
  looksFinite,
  nounPhraseEnd,
  subjectBefore,
  subjectBehindPreposition,
} from './noun-phrases.ts'
import type { Item, Unit } from './units.ts'

/** A statement inside one unit, in item numbers. */
interface Frame {
  source: ItemRange | undefined
  cue: ItemRange
  content: ItemRange[]
  rule: string
  tag: boolean
  opensNext: boolean
  wantsBefore: boolean
  /** The words run on to the end of the unit unless a new statement starts. */
  open: boolean
}

/** The statements of each unit by grammar: cue frames over a table of reporting verbs and nouns. */
export function findings(units: readonly Unit[]): Finding[][] {
  return units.map((unit) => framesOf(unit).map((frame) => finding(unit, frame)))
}

function framesOf(unit: Unit): Frame[] {
  const frames: Frame[] = []
  const whole = headlineColon(unit) ?? signature(unit)
  if (whole !== undefined) return [whole]
  for (let index = 0; index < unit.items.length; index++) {
    const frame = frameAt(unit, index, frames)
    if (frame === undefined) continue
    frames.push(frame)
    index = Math.max(index, frame.cue.to - 1)
  }
  return frames
}

function frameAt(unit: Unit, index: number, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const item = items[index]
  if (item?.kind !== 'word') return undefined
  if (item.lower === 'according' && items[index + 1]?.lower === 'to') return accordingTo(unit, index, frames)
  if (REPORTING_NOUNS.has(item.lower) && items[index + 1]?.lower === 'that') {
    const noun = nounCue(unit, index, frames)
    if (noun !== undefined) return noun
  }
  const cue = cueAt(unit, index)
  if (cue === undefined) return undefined
  if (cue.form === 'passive') return passive(unit, cue, frames)
  if (cue.form === 'participle') return participle(unit, cue, frames)
  return finite(unit, cue, frames)
}

/** "She said that …", "…, she said", "…, said the mayor of Hill Valley, …". */
function finite(unit: Unit, cue: Cue, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const subject = subjectBefore(items, cue.from)
  const inverted = subject === undefined || isComma(items[cue.from - 1]) ? invertedTag(unit, cue) : undefined
  if (inverted !== undefined) return inverted
  if (subject === undefined) return coordinated(unit, cue, frames)
  const complement = complementAfter(items, cue.verb, cue.frames)
  const tag = tagBehind(unit, cue, subject, complement === undefined ? undefined : complement.from)
  if (tag !== undefined) {
    supersede(frames, tag)
    return tag
  }
  if (complement === undefined) return undefined
  if (!makeRoom(items, frames, subject.from, cue)) return undefined
  return {
    source: subject,
    cue: { from: cue.from, to: Math.min(complement.cueEnd, items.length) },
    content: contentFrom(items, complement.from, complement.kind === 'object'),
    rule: `verb-${complement.kind}`,
    tag: false,
    opensNext: complement.kind === 'next',
    wantsBefore: false,
    open: true,
  }
}

/** A tag behind its words: "…," she said. Also between them: "…," she said, "…". */
function tagBehind(
  unit: Unit,
  cue: Cue,
  subject: ItemRange,
  complement: number | undefined,
): Frame | undefined {
  const { items } = unit
  if (cue.frames.quote !== true && cue.frames.clause !== 'free') return undefined
  const before = items[subject.from - 1]
  const quoted =
    before?.kind === 'quotation' || (isComma(before) && items[subject.from - 2]?.kind === 'quotation')
  const stopped = endsStopped(before)
  const first = subject.from === 0
  if (!first && !quoted && !isComma(before)) return undefined
  const after = skipSetting(items, tagHearerEnd(items, cue))
  const behind = items[after]
  const ends = behind === undefined || (behind.kind === 'mark' && behind.lower !== ':')
  const quoteAfterComma = isComma(behind) && items[after + 1]?.kind === 'quotation'
  if (first) {
    return ends && !quoteAfterComma && complement === undefined
      ? tagFrame(unit, cue, subject, undefined, cue.verb + 1)
      : undefined
  }
  if (!quoted && (!ends || complement !== undefined) && !quoteAfterComma) return undefined
  if (quoted && !stopped && !ends && complement !== undefined && !participleNext(items, cue.verb + 1)) {
    return undefined
  }
  return tagFrame(unit, cue, subject, { from: clauseStart(items, subject.from), to: subject.from }, after)
}

/** "…," he told reporters: the hearer stands in the tag. */
function tagHearerEnd(items: readonly Item[], cue: Cue): number {
  return cue.frames.hearer === true ? nounPhraseEnd(items, cue.verb + 1, false) : cue.verb + 1
}

function participleNext(items: readonly Item[], at: number): boolean {
  return /ing$/.test(items[at]?.lower ?? '')
}

/** "…," said the mayor of Hill Valley. */
function invertedTag(unit: Unit, cue: Cue): Frame | undefined {
  const { items } = unit
  if (cue.frames.quote !== true || cue.from !== cue.verb) return undefined
  if (cue.verb === 0) return announcing(unit)
  const before = items[cue.verb - 1]
  const quoted =
    before?.kind === 'quotation' || (isComma(before) && items[cue.verb - 2]?.kind === 'quotation')
  if (!quoted && !isComma(before)) return undefined
  const first = items[cue.verb + 1]
  if (first === undefined || /^(?:that|to|how|why|what|it|there)$/.test(first.lower)) return undefined
  const pronoun = SUBJECT_PRONOUNS.has(first.lower)
  const end = pronoun ? cue.verb + 2 : nounPhraseEnd(items, cue.verb + 1, true)
  if (end === cue.verb + 1) return undefined
  const behind = items[end]
  if (!quoted && behind !== undefined && behind.kind !== 'mark' && !PREPOSITIONS.has(behind.lower))
    return undefined
  if (behind !== undefined && AUXILIARIES.has(behind.lower)) return undefined
  const content = { from: clauseStart(items, cue.verb), to: cue.verb }
  return tagFrame(unit, cue, { from: cue.verb + 1, to: end }, content, skipSetting(items, end))
}

/** Said Ann Reed: “…” */
function announcing(unit: Unit): Frame | undefined {
  const { items } = unit
  const end = nounPhraseEnd(items, 1, true)
  const quote = items.findIndex((item, index) => index >= end && item.kind === 'quotation')
  if (end === 1 || quote < 0 || quote > end + 1 || items[quote - 1]?.kind !== 'mark') return undefined
  return {
    source: { from: 1, to: end },
    cue: { from: 0, to: 1 },
    content: [trimMarks(items, { from: quote, to: items.length })],
    rule: 'inverted-opening',
    tag: false,
    opensNext: false,
    wantsBefore: false,
    open: false,
  }
}

function tagFrame(
  unit: Unit,
  cue: Cue,
  source: ItemRange,
  before: ItemRange | undefined,
  after: number,
): Frame {
  const { items } = unit
  const content: ItemRange[] = before === undefined ? [] : [trimMarks(items, before)]
  const next = items[after]
  const quoted =
    before !== undefined && items.slice(before.from, before.to).some((item) => item.kind === 'quotation')
  if (isComma(next) && before !== undefined) {
    const rest = { from: after + 1, to: items.length }
    const first = items[after + 1]
    if (first?.kind === 'quotation' || (!quoted && goesOn(items, before, after + 1))) {
      content.push(trimMarks(items, rest))
    }
  } else if (next?.lower === ':' && items[after + 1] !== undefined) {
    content.push(trimMarks(items, { from: after + 1, to: items.length }))
  }
  return {
    source,
    cue: { from: Math.min(cue.from, cue.verb), to: cue.verb + 1 },
    content: content.filter((part) => part.to > part.from),
    rule: before === undefined ? 'tag-alone' : 'tag',
    tag: true,
    opensNext: false,
    wantsBefore: before === undefined,
    open: false,
  }
}

/** Whether the clause that a tag interrupts goes on behind it: no finite verb yet, or none of the usual additions. */
function goesOn(items: readonly Item[], before: ItemRange, at: number): boolean {
  const first = items[at]
  if (first === undefined) return false
  const finished = items
    .slice(before.from, before.to)
    .some((item, index) => AUXILIARIES.has(item.lower) || looksFinite(items, before.from + index))
  if (!finished) return true
  if (/(?:ing)$/.test(first.lower) || PREPOSITIONS.has(first.lower)) return false
  return /^(?:and|but|or|because|so)$/.test(first.lower)
}

/** "She praised the plan and *said* …": the subject is that of the frame before. */
function coordinated(unit: Unit, cue: Cue, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const joint = items[cue.from - 1]
  if (joint === undefined || !(joint.lower === 'and' || joint.lower === 'but' || isComma(joint)))
    return undefined
  const complement = complementAfter(items, cue.verb, cue.frames)
  if (complement === undefined) return undefined
  const last = frames.at(-1)
  const source = last === undefined ? mainSubject(items, cue.from) : last.source
  if (source === undefined || (isComma(joint) && last === undefined)) return undefined
  if (last !== undefined && !makeRoom(items, frames, cue.from, cue)) return undefined
  return {
    source,
    cue: { from: cue.from, to: Math.min(complement.cueEnd, items.length) },
    content: contentFrom(items, complement.from, complement.kind === 'object'),
    rule: `joined-${complement.kind}`,
    tag: false,
    opensNext: complement.kind === 'next',
    wantsBefore: false,
    open: true,
  }
}

/** ", saying that …", "by announcing …": the source is the subject of the clause that it hangs on. */
function participle(unit: Unit, cue: Cue, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const joint = items[cue.from - 1]
  const complement = complementAfter(items, cue.verb, cue.frames)
  if (complement === undefined || joint === undefined) return undefined
  const noun = joint.kind === 'word' && !PREPOSITIONS.has(joint.lower) && !CLAUSE_JOINERS.has(joint.lower)
  const source = noun
    ? (subjectBefore(items, cue.from) ?? subjectBehindPreposition(items, cue.from))
    : (lastSource(frames) ?? mainSubject(items, cue.from))
  if (!makeRoom(items, frames, noun ? (source?.from ?? cue.from) : cue.from, cue)) return undefined
  if (source === undefined) return undefined
  return {
    source,
    cue: { from: cue.from, to: Math.min(complement.cueEnd, items.length) },
    content: contentFrom(items, complement.from, complement.kind === 'object'),
    rule: `participle-${complement.kind}`,
    tag: false,
    opensNext: complement.kind === 'next',
    wantsBefore: false,
    open: true,
  }
}

/** "The plan was criticised by the mayor", "It was reported that …", "X is expected to …". */
function passive(unit: Unit, cue: Cue, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const subject = subjectBefore(items, cue.from)
  const next = items[cue.verb + 1]
  const base = { rule: 'passive', tag: false, opensNext: false, wantsBefore: false, open: true }
  const verb = { from: cue.from, to: cue.verb + 1 }
  if (next?.lower === 'by' && cue.frames.object === true) {
    const end = nounPhraseEnd(items, cue.verb + 2, false)
    if (subject === undefined || end === cue.verb + 2 || !makeRoom(items, frames, subject.from, cue))
      return undefined
    return { ...base, source: { from: cue.verb + 2, to: end }, cue: verb, content: [subject], open: false }
  }
  const complement = complementAfter(items, cue.verb, { ...cue.frames, object: undefined, hearer: undefined })
  if (complement === undefined || subject === undefined) return undefined
  if (!makeRoom(items, frames, subject.from, cue)) return undefined
  const rest = contentFrom(items, complement.from, false)
  const expletive = items[subject.from]?.lower === 'it' && subject.to - subject.from === 1
  const told = cue.frames.hearer === true && complement.kind !== 'infinitive'
  return { ...base, source: undefined, cue: verb, content: expletive || told ? rest : [subject, ...rest] }
}

/** "According to the mayor, …" and "…, according to the mayor". */
function accordingTo(unit: Unit, index: number, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const end = nounPhraseEnd(items, index + 2, true)
  if (end === index + 2) return undefined
  const source = { from: index + 2, to: end }
  const cue = { from: index, to: index + 2 }
  const base = { source, cue, rule: 'according-to', opensNext: false, wantsBefore: false }
  const opening = index === 0 || (index <= 2 && CLAUSE_JOINERS.has(items[index - 1]?.lower ?? ''))
  const comma = isComma(items[end]) ? end + 1 : end
  if (opening) {
    const content = contentFrom(items, comma, false)
    return content.length === 0 ? undefined : { ...base, content, tag: false, open: true }
  }
  const from = clauseStart(items, index)
  const content = trimMarks(items, { from, to: index })
  if (content.to <= content.from) return undefined
  const frame = { ...base, content: [content], tag: true, open: false }
  supersede(frames, frame)
  return frame
}

/** "the claim that …", "his belief that …": a noun as cue. */
function nounCue(unit: Unit, index: number, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const owner = items[index - 1]
  let source: ItemRange | undefined
  if (/^(?:his|her|their|my|our)$/.test(owner?.lower ?? '')) source = { from: index - 1, to: index }
  else if (isPossessive(owner)) source = subjectBefore(items, index)
  const cue: Cue = { verb: index, from: source?.from ?? index, base: '', frames: {}, form: 'participle' }
  if (!makeRoom(items, frames, cue.from, cue)) return undefined
  return {
    source,
    cue: { from: index, to: index + 1 },
    content: contentFrom(items, index + 1, false),
    rule: 'noun',
    tag: false,
    opensNext: false,
    wantsBefore: false,
    open: true,
  }
}

/** "Mayor: bridge will hold" in a headline. */
function headlineColon(unit: Unit): Frame | undefined {
  const { items } = unit
  if (!unit.heading) return undefined
  const colon = items.findIndex((item) => item.lower === ':')
  if (colon < 1 || colon > 5 || colon + 2 >= items.length) return undefined
  const name = items.slice(0, colon)
  if (!name.every((item) => item.kind === 'word')) return undefined
  return {
    source: { from: 0, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [trimMarks(items, { from: colon + 1, to: items.length })],
    rule: 'headline-colon',
    tag: false,
    opensNext: false,
    wantsBefore: false,
    open: false,
  }
}

/** “…” — Ann Reed: the name that signs a quotation behind a dash. */
function signature(unit: Unit): Frame | undefined {
  const { items } = unit
  const dash = items.findIndex((item) => item.kind === 'mark' && '—–―-'.includes(item.lower))
  if (dash < 0 || dash > 1 || items.length > dash + 9) return undefined
  if (dash === 1 && items[0]?.quotation === undefined) return undefined
  const { to } = trimMarks(items, { from: dash + 1, to: items.length })
  const name = items.slice(dash + 1, to)
  const named = name[0]?.capital === true && name.at(-1)?.capital === true
  if (!named || !name.every((item) => item.kind === 'word' || item.lower === '.' || item.lower === ','))
    return undefined
  return {
    source: { from: dash + 1, to },
    cue: { from: dash, to: dash + 1 },
    content: dash === 1 ? [{ from: 0, to: 1 }] : [],
    rule: 'signature',
    tag: true,
    opensNext: false,
    wantsBefore: dash === 0,
    open: false,
  }
}

function lastSource(frames: readonly Frame[]): ItemRange | undefined {
  return frames.findLast((frame) => frame.rule !== 'noun' && frame.rule !== 'passive')?.source
}

/** Subject of the first finite verb before `end`. */
function mainSubject(items: readonly Item[], end: number): ItemRange | undefined {
  for (let at = 1; at < end; at++) {
    const item = items[at]
    if (item?.kind !== 'word' || item.capital) continue
    if (!looksFinite(items, at) && !/ed$/.test(item.lower)) continue
    const subject = subjectBefore(items, at)
    if (subject !== undefined) return subject
  }
  return undefined
}

/**
 * Ends the words of the frame before where a new statement starts beside it. False when the new cue stands inside
 * those words: what somebody says that somebody said is not a statement of its own (PolNeAR has no nesting).
 */
function makeRoom(items: readonly Item[], frames: readonly Frame[], start: number, cue: Cue): boolean {
  const last = frames.at(-1)
  const part = last?.content.at(-1)
  if (last === undefined || part === undefined || start >= part.to) return true
  if (!last.open || start <= part.from) return false
  let end = start
  const joint = items[end - 1]
  if (joint === undefined) return false
  const comma = isComma(items[end - 2])
  if (cue.form === 'participle') {
    if (!isComma(joint) && !(joint.lower === 'and' && comma)) return false
    end -= isComma(joint) ? 1 : 2
  } else if (/^(?:but|though|although|while|whereas|and|yet)$/.test(joint.lower)) {
    const bare = start === cue.from
    if (!comma && !bare && joint.lower !== 'but' && joint.lower !== 'though') return false
    if (cue.frames.quote !== true && !bare) return false
    end -= comma ? 2 : 1
  } else {
    return joint.lower === ';'
  }
  if (end <= part.from) return false
  part.to = end
  return true
}

/** A tag takes the clause before it whole; what was found inside those words goes. */
function supersede(frames: Frame[], tag: Frame): void {
  const from = tag.content[0]?.from ?? tag.cue.from
  while (frames.length > 0 && (frames.at(-1)?.cue.from ?? -1) >= from) frames.pop()
  const last = frames.at(-1)
  const part = last?.content.at(-1)
  if (part !== undefined && part.to > from) part.to = from
}

/** Where the clause starts that ends before `end`: behind the last semicolon, or at the start of the unit. */
function clauseStart(items: readonly Item[], end: number): number {
  for (let at = end - 2; at > 0; at--) {
    if (items[at]?.lower === ';') return at + 1
  }
  return 0
}

function contentFrom(items: readonly Item[], from: number, object: boolean): ItemRange[] {
  let to = items.length
  if (object) {
    for (let at = from + 1; at < items.length; at++) {
      if (isComma(items[at]) && endsObject(items, at + 1)) {
        to = at
        break
      }
    }
  }
  const content = trimMarks(items, { from, to })
  return content.to > content.from ? [content] : []
}

/** Whether what follows a comma is no part of the object before it. */
function endsObject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return true
  return (
    /^(?:but|while|although|though|when|as|after|before|and|even|despite|who|which|where)$/.test(
      item.lower,
    ) ||
    (/ing$/.test(item.lower) && !item.capital)
  )
}

/** Without commas and stops at the edges. */
function trimMarks(items: readonly Item[], range: ItemRange): ItemRange {
  let { from, to } = range
  while (to > from && items[to - 1]?.kind === 'mark' && !/[)\]?!%]/.test(items[to - 1]?.lower ?? '')) to--
  while (from < to && items[from]?.kind === 'mark' && !/[([$€£]/.test(items[from]?.lower ?? '')) from++
  return { from, to }
}

function isComma(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (item.lower === ',' || item.lower === '—' || item.lower === '–')
}

function finding(unit: Unit, frame: Frame): Finding {
  const range = (part: ItemRange): Range => ({
    start: unit.items[part.from]?.start ?? 0,
    end: unit.items[part.to - 1]?.end ?? 0,
  })
  const source = frame.source === undefined ? [] : [range(frame.source)]
  for (const part of source) {
    const last = unit.items[(frame.source?.to ?? 1) - 1]
    if (frame.rule === 'noun' && isPossessive(last))
      part.end -= last?.lower.endsWith('s') && !/['’]s$/.test(last.lower) ? 1 : 2
  }
  return {
    source,
    cue: [range(frame.cue)],
    content: frame.content.map(range),
    rule: frame.rule,
    tag: frame.tag,
    opensNext: frame.opensNext,
    wantsBefore: frame.wantsBefore,
  }
}

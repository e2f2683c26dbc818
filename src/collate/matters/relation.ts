import { DONE_ONCE } from '../../annotate/language/en/thing-words.ts'
import type { Document, Relation } from '../../model/index.ts'
import { endsSilence } from './acts.ts'
import { contentForm } from './content-words.ts'
import { correctionNotice, correctionOfActs } from './correction.ts'
import { CROWD_FATE } from './crowds.ts'
import { bothLowerBounds, figureAgreement } from './figure-values.ts'
import { wordingRelation } from './quotation-wording.ts'
import { senseOf } from './senses.ts'
import type { IsCopyOf } from './silent-copies.ts'
import type { Statement } from './statement.ts'
import { momentOrder, timeAgreement } from './time-values.ts'

export interface Judgement {
  relation: Relation
  why: string
  /** A notice corrects the one to the other. */
  isCorrected?: true
}

/** Strongest first, as the guidelines of the discrepancy benchmark order them. */
export const RELATIONS: readonly Relation[] = ['contradict', 'update', 'rewording', 'compatible', 'same']

/** What two statements are judged by besides their words. */
export interface Circumstances {
  documents: ReadonlyMap<string, Document>
  /** When each value was first given. */
  firstDays: ReadonlyMap<string, string>
  /** When each value was last given. */
  lastDays: ReadonlyMap<string, string>
  /** What a later entry of the same live page gives another value for. */
  superseded: ReadonlySet<Statement>
  isCopyOf: IsCopyOf
}

/** How two statements of one matter relate, and why. */
export function judge(x: Statement, y: Statement, circumstances: Circumstances): Judgement {
  const { documents, firstDays, lastDays, superseded, isCopyOf } = circumstances
  if (x.said.kind === 'quotation') return wordingRelation(x.anchor.text, y.anchor.text)
  if (x.said.kind === 'name' && y.said.kind === 'name') return spelling(x.said.form, y.said.form)
  if (x.said.kind === 'direction' && y.said.kind === 'direction')
    return directions(x.said.direction, y.said.direction)
  if (x.said.kind === 'nationality' && y.said.kind === 'nationality')
    return oneOf(x.said.country === y.said.country, x, y, 'one person of two peoples')
  if (x.said.kind === 'organisation' && y.said.kind === 'organisation')
    return oneOf(x.value === y.value, x, y, 'one name in two forms')
  if (x.said.kind === 'office' && y.said.kind === 'office' && x.said.holder !== y.said.holder) {
    const [a, b] = [firstDays.get(x.value), firstDays.get(y.value)]
    if (
      a !== undefined &&
      b !== undefined &&
      Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 >= NEW_HOLDER
    )
      return { relation: 'update', why: `${x.value} and ${y.value}: an office may have a new holder since` }
  }
  if (x.said.kind === 'office' && y.said.kind === 'office')
    return oneOf(x.said.holder === y.said.holder, x, y, 'one office with two holders')
  if (x.said.kind === 'act' && y.said.kind === 'act') {
    const [a, b] = [firstDays.get(x.value), firstDays.get(y.value)]
    const earlier = a !== undefined && b !== undefined && a !== b ? (a < b ? x.said : y.said) : undefined
    const says = `“${x.value}” and “${y.value}”`
    const [told, other] = [documents.get(x.anchor.document), documents.get(y.anchor.document)]
    const corrected = correctionOfActs(told, other, x.said.act, y.said.act)
    if (corrected !== undefined)
      return { relation: 'update', why: `${says}: corrected by the notice "${corrected}"` }
    return earlier !== undefined && endsSilence(earlier)
      ? { relation: 'update', why: `${says}: silent first, later not` }
      : { relation: 'contradict', why: `${says} can't both be true` }
  }
  if (x.said.kind === 'attribution' && y.said.kind === 'attribution')
    return spokenBy(x.said.name, y.said.name)
  const agreement = agreementOf(x, y)
  if (agreement === 'incomparable')
    return { relation: 'compatible', why: `${x.value} and ${y.value}: nothing in them can be compared` }
  if (agreement === 'different' && isAssumed(x) !== isAssumed(y))
    return {
      relation: 'compatible',
      why: `${x.value} and ${y.value}: one is counted from the day that was given for its page, which states none`,
    }
  if (areSameWords(x, y) && agreement === 'different')
    return {
      relation: 'compatible',
      why: `both say "${x.anchor.text}", counted from the days of their pages`,
    }
  if (agreement === 'same') return { relation: 'same', why: `both ${x.value}` }
  const [first, second] = [documents.get(x.anchor.document), documents.get(y.anchor.document)]
  const [a, b] = daysOf(first, second, firstDays.get(x.value), firstDays.get(y.value))
  const says = both(x, y)
  const notice = correctionNotice(first, second, x, y, documents.values())
  if (notice !== undefined)
    return { relation: 'update', why: `${says}: corrected by the notice "${notice}"`, isCorrected: true }
  if (tellsAsFormer(x, y) || tellsAsFormer(y, x))
    return { relation: 'update', why: `${says}: one report gives the other's value as that of before` }
  const bounds = areBounds(x, y)
  if (agreement === 'compatible' || (bounds && (a === b || a === undefined || b === undefined))) {
    return { relation: 'compatible', why: `${says} can both be true` }
  }
  if (givesBoth(x, y) || givesBoth(y, x))
    return { relation: 'contradict', why: `${says}: one report gives both, each as told by another source` }
  if (mayHaveTurned(x, y, a, b))
    return { relation: 'compatible', why: `${says} can both be true: a birthday may lie between` }
  if (areOfClosedPeriod(x, y, a, b)) return { relation: 'contradict', why: `${says} can't both be true` }
  // Only a quantity can grow or be counted again, a time only be moved; both need the days to say which came later.
  if (a !== undefined && b !== undefined && a !== b && mayChange(x)) {
    const [earlier, later] = a < b ? [x, y] : [y, x]
    const days = a < b ? `${a}, then ${b}` : `${b}, then ${a}`
    if (x.said.kind === 'figure' && isCopyOf(later.anchor.document, earlier.anchor.document))
      return {
        relation: 'contradict',
        why: `${earlier.value}, later ${later.value} (${days}) in a copy that tells nothing else and gives no notice: an error`,
      }
    const last = { earlier: lastDays.get(earlier.value) ?? '', later: lastDays.get(later.value) ?? '' }
    if (x.said.kind === 'figure' && last.earlier > last.later)
      return {
        relation: 'contradict',
        why: `${earlier.value}, later ${later.value} (${days}), and ${earlier.value} again on ${last.earlier}`,
      }
    return { relation: 'update', why: `${earlier.value}, later ${later.value} (${days})` }
  }
  if (isChanged(x) || isChanged(y)) return changed(x, y, a, b, says)
  const moments = momentsApart(x, y)
  if (mayChange(x) && moments !== undefined)
    return {
      relation: 'update',
      why: `${moments.earlier.value}, later ${moments.later.value} (${moments.says})`,
    }
  if (mayChange(x) && (superseded.has(x) || superseded.has(y)))
    return { relation: 'update', why: `${says}: a live page told the one, and changed it in a later entry` }
  return { relation: 'contradict', why: `${says} can't both be true` }
}

/** Days between two reports from which on a birthday may well lie between them. Set by judgement. */
const BIRTHDAY = 45

/** Whether somebody may have grown so much older between the days of two reports: 41 in January, 42 in October. */
function mayHaveTurned(
  { said: x }: Statement,
  { said: y }: Statement,
  first: string | undefined,
  second: string | undefined,
): boolean {
  if (x.kind !== 'figure' || y.kind !== 'figure' || x.quantity.dimension !== 'age') return false
  if (first === undefined || second === undefined || first === second) return false
  const [earlier, later] = first < second ? [x, y] : [y, x]
  const days = Math.abs(Date.parse(first) - Date.parse(second)) / 86_400_000
  const grown = (later.quantity.low ?? 0) - (earlier.quantity.low ?? 0)
  return days >= BIRTHDAY && grown >= Math.floor(days / 366) && grown <= Math.ceil(days / 365)
}

/** Days between two reports from which on an office may well have changed hands. Set by judgement. */
const NEW_HOLDER = 30

/** Days between two reports of a year or a month that is over within which hardly anybody counts it anew. Set by judgement. */
const RECOUNT = 14

/** Whether two figures are of one stretch of time that was over when both were told ("last year"): it does not grow from day to day. */
function areOfClosedPeriod(
  { said: x }: Statement,
  { said: y }: Statement,
  first: string | undefined,
  second: string | undefined,
): boolean {
  if (x.kind !== 'figure' || y.kind !== 'figure' || first === undefined || second === undefined) return false
  const [{ from, to } = {}, other] = [x.days, y.days]
  if (from === undefined || to === undefined || from === to) return false
  const apart = Math.abs(Date.parse(first) - Date.parse(second)) / 86_400_000
  return from === other?.from && to === other.to && to < first && to < second && apart <= RECOUNT
}

function isChanged({ said }: Statement): boolean {
  return said.kind === 'figure' && said.isChanged === true
}

/** "Extended the zone to 10 km" and "cut the zone to 4 km": what is told to be changed may have been both, one after the other. */
function changed(
  x: Statement,
  y: Statement,
  a: string | undefined,
  b: string | undefined,
  says: string,
): Judgement {
  if (a === undefined || b === undefined || a === b)
    return {
      relation: 'compatible',
      why: `${says}: it was changed, and the days do not tell which came later`,
    }
  const [earlier, later, days] = a < b ? [x, y, `${a}, then ${b}`] : [y, x, `${b}, then ${a}`]
  return { relation: 'update', why: `${earlier.value}, later ${later.value} (${days})` }
}

/** Two figures of different times of one day: "300,000 at 1 a.m.", "45,000 on Thursday afternoon". */
function momentsApart(
  x: Statement,
  y: Statement,
): { earlier: Statement; later: Statement; says: string } | undefined {
  if (x.said.kind !== 'figure' || y.said.kind !== 'figure') return undefined
  const [a, b] = [x.said.moment, y.said.moment]
  if (a === undefined || b === undefined || timeAgreement(a, b) !== 'different') return undefined
  const order = momentOrder(a, b)
  if (order === 0) return undefined
  const [earlier, later, says] =
    order < 0 ? [x, y, `${a.text}, then ${b.text}`] : [y, x, `${b.text}, then ${a.text}`]
  return { earlier, later, says }
}

/** Whether the sentence of `x` gives the value of `y` as well, as told by somebody else. */
function givesBoth({ said: x }: Statement, { said: y }: Statement): boolean {
  if (x.kind !== 'figure' || y.kind !== 'figure') return false
  const value = y.quantity.low ?? y.quantity.high
  return value !== undefined && x.ofOthers.includes(value)
}

/** Both values, always in one order, so that a reason is the same whichever witness comes first. */
function both(x: Statement, y: Statement): string {
  const size = ({ said }: Statement) =>
    said.kind === 'figure' ? (said.quantity.low ?? said.quantity.high ?? 0) : 0
  const order = size(x) - size(y) || (x.value < y.value ? -1 : 1)
  const [first, second] = order < 0 ? [x, y] : [y, x]
  return `${first.value} and ${second.value}`
}

/** One name has one spelling: where two stand, one is a slip (or another transliteration), and a reader must be told. */
function spelling(a: string, b: string): Judgement {
  if (a === b) return { relation: 'same', why: 'the same spelling' }
  return { relation: 'contradict', why: 'one name in two spellings: one of them is a slip' }
}

function oneOf(same: boolean, x: Statement, y: Statement, why: string): Judgement {
  if (same) return { relation: 'same', why: `both ${x.value}` }
  return { relation: 'contradict', why: `${x.value} and ${y.value}: ${why}` }
}

function spokenBy(a: string, b: string): Judgement {
  if (a === b) return { relation: 'same', why: `both of ${a}` }
  return { relation: 'contradict', why: `the same words are given to ${a} and to ${b}` }
}

/** "South" and "south-west" can both be meant, "south" and "west" not. */
function directions(a: string, b: string): Judgement {
  if (a === b) return { relation: 'same', why: `both ${a}` }
  const finer = a.includes(b) || b.includes(a)
  const says = `${a} and ${b}`
  return finer
    ? { relation: 'compatible', why: `${says}: one is told more finely` }
    : { relation: 'contradict', why: `${says} can't both be true` }
}

/** Whether the document of `x` says itself that the value had been that of `y`. */
function tellsAsFormer({ said: x }: Statement, { said: y }: Statement): boolean {
  if (x.kind !== 'figure' || y.kind !== 'figure') return false
  const value = y.quantity.low ?? y.quantity.high
  return value !== undefined && x.formerly.includes(value)
}

/** The same relative words ("Tuesday", "the end of the month"): copies keep them, whatever day their page is of. */
function areSameWords(x: Statement, y: Statement): boolean {
  if (x.said.kind !== 'time' || y.said.kind !== 'time' || x.said.timex.anchor === undefined) return false
  return x.anchor.text.toLowerCase() === y.anchor.text.toLowerCase()
}

/** A time that follows from the user's day and not from the page contradicts nothing. */
function isAssumed({ said }: Statement): boolean {
  return said.kind === 'time' && said.timex.basis === 'assumed'
}

function agreementOf(x: Statement, y: Statement) {
  if (x.said.kind === 'figure' && y.said.kind === 'figure')
    return figureAgreement(x.said.quantity, y.said.quantity)
  if (x.said.kind === 'time' && y.said.kind === 'time') return timeAgreement(x.said.timex, y.said.timex)
  return 'incomparable'
}

function areBounds(x: Statement, y: Statement): boolean {
  return (
    x.said.kind === 'figure' && y.said.kind === 'figure' && bothLowerBounds(x.said.quantity, y.said.quantity)
  )
}

/** What changes with time: counts, money and shares; not an age, a length or a mass. Planned days may be moved. */
function mayChange({ said }: Statement): boolean {
  if (said.kind === 'figure') {
    const { quantity, counted } = said
    // The bodies that were found are more from day to day.
    // A crowd was so many, whoever counts it later.
    if (counted.fate === CROWD_FATE) return false
    if (counted.fate !== undefined) return true
    // Prices fall more than once.
    const once = counted.act !== undefined && ONCE.has(counted.act)
    if (once && !(counted.act === FALL && quantity.dimension !== 'count')) return false
    // Of what is spilled or burnt more is from day to day; what something weighs or covers stays as it is.
    if (['mass', 'volume', 'area'].includes(quantity.dimension)) return counted.act !== undefined && !once
    return ['count', 'money', 'percent'].includes(quantity.dimension)
  }
  return said.kind === 'time' && !said.timex.value.includes('T')
}

const FALL = senseOf(contentForm('fall'))
const ONCE = new Set(DONE_ONCE.map((word) => senseOf(contentForm(word))))

/**
 * The days that tell which of two values is later: on which each was first given, or, where that is one day, of the last change of the
 * documents that give them.
 */
function daysOf(
  first: Document | undefined,
  second: Document | undefined,
  firstDay: string | undefined,
  secondDay: string | undefined,
): (string | undefined)[] {
  if (firstDay !== secondDay || firstDay === undefined) return [firstDay, secondDay]
  return [statedDay(first?.updated) ?? firstDay, statedDay(second?.updated) ?? secondDay]
}

function statedDay(day: Document['updated'] | undefined): string | undefined {
  return day === undefined || day.absent ? undefined : day.value
}

import { COMMON_THINGS } from '../../annotate/language/en/matter-words.ts'
import type { Quantity } from '../../model/index.ts'
import { contentForm, shared } from './content-words.ts'
import type { Counted } from './counted.ts'
import { CROWD_FATE } from './crowds.ts'
import { areOneExtent } from './extents.ts'
import { isPeople } from './fates.ts'
import { areOfOneSize, type Figure, figureOf, isSameThing } from './figure.ts'
import { type Agreement, figureAgreement } from './figure-values.ts'
import type { Links } from './links.ts'
import { senseOf } from './senses.ts'
import type { Node, Statement } from './statement.ts'
import { areOfOtherDays, isOfYearAlone } from './told-days.ts'
import { similarity, type Weights } from './weights.ts'

const PERSON = senseOf(contentForm('person'))
const VOTE = senseOf(contentForm('vote'))

/** Whether what narrows the one thing narrows the other too: "machine guns" are not "AK-47 rifles". */
function areNarrowedAlike(a: Counted, b: Counted): boolean {
  if (a.modifiers.size === 0 || b.modifiers.size === 0) return true
  return [...a.modifiers].some((word) => b.modifiers.has(word))
}

/** Whether two lengths of time may be of one thing: "five days after the report" is no "14 days to appeal", nor a strike's three days. */
function areMeasuredAlike(a: Counted, b: Counted): boolean {
  if (a.role !== b.role) return false
  if (a.measured === undefined || b.measured === undefined || a.measured.size === 0) return true
  return b.measured.size === 0 || [...a.measured].some((word) => b.measured?.has(word))
}

/** Whether two amounts may be of one rise or fall: of one direction, and told within the days that one move is news. */
function areOneMove(a: Figure, b: Figure): boolean {
  // The heat of Tuesday is not that of Friday.
  if (a.quantity.dimension === 'temperature' && areOfOtherDays(a.days, b.days, MOVE_NEWS)) return false
  const [one, other] = [a.counted.move, b.counted.move]
  if (one === undefined && other === undefined) return true
  return one === other && !areOfOtherDays(a.days, b.days, MOVE_NEWS)
}

/** Days after which a move of a price is no longer told without naming its day. Set by judgement. */
const MOVE_NEWS = 1

/** The counted nouns that a witness counts once only, those whom a fate befell aside. */
export function soleHeads(nodes: readonly Node[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { statements } of nodes) {
    const [first] = statements
    const counted = first === undefined ? undefined : figureOf(first)?.counted
    const head = counted?.fate === undefined ? counted?.head : undefined
    if (head !== undefined && !COMMON_THINGS.has(head)) counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([head, count]) => (count === 1 ? [head] : [])))
}

// Thresholds set on the visible part of the discrepancy benchmark: the same number needs few common words, another number
// many or the same act, because different numbers near the same words are nearly always different matters.
const UNNAMED_CONTEXT = 0.35
const COMPATIBLE_CONTEXT = 0.2
const DIFFERENT_CONTEXT = 0.4
const SOLE_CONTEXT = 0.25
/** Of an amount of a stuff ('2,000 tonnes spilled') the act says more than of a sum of money. Set on written examples. */
const MEASURED_ACT_CONTEXT = 0.15
const MEASURES: ReadonlySet<Quantity['dimension']> = new Set(['mass', 'volume', 'area'])
/** From here on a count of what both reports count once only, and of one size, hardly is of anything else. Set on written examples. */
const SOLE_COUNT = 10
const ACT_CONTEXT = 0.25

/** How sure it is that two figures are one matter, 0 when they are not held to be. `soles` are nouns that both witnesses count once. */
export function figureScore(
  x: Statement,
  y: Statement,
  links: Links,
  weight: Weights,
  soles: ReadonlySet<string>,
): number {
  const [a, b] = [figureOf(x), figureOf(y)]
  if (a === undefined || b === undefined) return 0
  const agreement = figureAgreement(a.quantity, b.quantity)
  if (agreement === 'incomparable' || !areOneExtent(a.counted.extent, b.counted.extent)) return 0
  if (a.counted.fate !== undefined && (areOfOtherDays(a.days, b.days) || isOfYearAlone(a.days, b.days)))
    return 0
  // Nine who were killed on Thursday are none of the four who were killed on Tuesday.
  if (a.fateDay !== undefined && b.fateDay !== undefined && a.fateDay !== b.fateDay) return 0
  // "Two were killed" and "two of them were badly hurt": of whom different things are told.
  const [fate, other] = [a.counted.fate, b.counted.fate]
  if (fate !== undefined && other !== undefined && fate !== other) return 0
  // The crowd of one town is not that of another.
  if (fate === CROWD_FATE && other === CROWD_FATE && areKnownApart(x.key, y.key)) return 0
  // "Two died" is not said again by "two of the dead were brothers".
  if (a.counted.isOfFated !== b.counted.isOfFated) return 0
  if (agreement !== 'same' && a.counted.isPart !== b.counted.isPart) return 0
  // "Killing two people" is not said again by "two people briefed on the inquiry", nor "two hostages died" by "held 12 hostages".
  const differ = (fate === undefined) !== (other === undefined)
  if (differ && a.counted.head === PERSON && b.counted.head === PERSON) return 0
  if (
    differ &&
    agreement !== 'same' &&
    [a, b].every(({ counted: { head } }) => head !== undefined && isPeople(head))
  )
    return 0
  const thing = isSameThing(a, b)
  const near = similarity(x.near, y.near, weight)
  const common = shared(x.near, y.near)
  if (agreement === 'same') {
    if (links.areLinked(x, y) && thing !== false) return 4 + near
    // Two things of which there are 4,000 are no one thing.
    const rare = isDistinctive(a.quantity) && (thing !== false || !isRound(a.quantity))
    const alike = thing !== false && areNarrowedAlike(a.counted, b.counted)
    if (!alike && !(rare && common > 0) && near < UNNAMED_CONTEXT) return 0
    return common > 0 || (rare && thing === true) ? 2 + near + (thing === true ? 1 : 0) : 0
  }
  if (a.counted.isMargin !== b.counted.isMargin) return 0
  // What is left of them grows less by itself, and is not what they were; of people the fate tells which.
  if (fate === undefined && a.counted.isLeft !== b.counted.isLeft) return 0
  if (a.counted.isMargin) return common > 0 && areOfOneSize(a.quantity, b.quantity) ? 0.5 + near : 0
  if (a.counted.isIncrement !== b.counted.isIncrement || a.counted.scope !== b.counted.scope) return 0
  if (!areMeasuredAlike(a.counted, b.counted) || !areOneMove(a, b)) return 0
  // "31 people have fallen ill" and "61,000 people have been vaccinated": another state is another count.
  const [state, second] = [a.counted.state, b.counted.state]
  if (fate === undefined && state !== undefined && second !== undefined && state !== second) return 0
  const sameState = state !== undefined && state === second
  if (fate === undefined && !sameState && !haveOneAct(a, b) && areFarApart(a.quantity, b.quantity)) return 0
  if (links.correspond(x, y) && thing !== false) return 3 + near
  // "40 of them badly" and "her two children": some of all who were hurt may be any.
  if (a.counted.isPart && b.counted.isPart) return 0
  // A quake has one magnitude, however it is told.
  if (a.quantity.unit === 'magnitude' && thing === true) return areOfOtherDays(a.days, b.days) ? 0 : 1 + near
  if (a.quantity.unit === 'vote')
    return thing === true && (soles.has(VOTE) || near >= ACT_CONTEXT) ? 1 + near : 0
  if (a.quantity.unit === 'ordinal' || a.quantity.unit === 'record') return 0
  if (a.quantity.dimension === 'age') return x.key !== undefined && x.key === y.key ? 1 + near : 0
  if (thing === false) return 0
  // Where the place of a crowd is not told, the words around it must tell which one it was.
  const isPlaced = fate !== CROWD_FATE || (x.key !== undefined && x.key === y.key)
  const sameFate = fate !== undefined && fate === other && isPlaced
  const likeness = near + (a.quantity.low === b.quantity.low ? 0.5 : 0)
  if (sameFate && areNarrowedAlike(a.counted, b.counted))
    return (agreement === 'compatible' ? 1 : 0.5) + likeness
  const { head } = a.counted
  const isSole = a.counted.head !== undefined && soles.has(a.counted.head) && thing === true
  if (isSole && agreement === 'compatible' && isDistinctive(a.quantity)) return 1 + near
  const least = Math.min(a.quantity.low ?? 0, b.quantity.low ?? 0)
  if (
    isSole &&
    least >= SOLE_COUNT &&
    areOfOneSize(a.quantity, b.quantity) &&
    areNarrowedAlike(a.counted, b.counted)
  )
    return 0.5 + near
  if (common === 0) return 0
  // What both reports lead with, counted by one noun.
  if (
    a.isLead === true &&
    b.isLead === true &&
    thing === true &&
    head !== PERSON &&
    common > 1 &&
    least >= SOLE_COUNT &&
    areOfOneSize(a.quantity, b.quantity) &&
    areNarrowedAlike(a.counted, b.counted)
  )
    return 0.5 + near
  return otherValueScore(a, b, agreement, near, common, soles)
}

/** Whether one act counts or measures both; "fell 7.8 percent" and "closed 8.7 percent lower" tell one move. */
function haveOneAct({ counted: a }: Figure, { counted: b }: Figure): boolean {
  return (a.act !== undefined && a.act === b.act) || (a.move !== undefined && a.move === b.move)
}

const areKnownApart = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

function otherValueScore(
  a: Figure,
  b: Figure,
  agreement: Agreement,
  near: number,
  common: number,
  soles: ReadonlySet<string>,
): number {
  if (!areNarrowedAlike(a.counted, b.counted)) return 0
  const sameState = a.counted.state !== undefined && a.counted.state === b.counted.state
  const sameAct = haveOneAct(a, b)
  // A bound allows any number on its open side; only one of its size is likely to be of the same thing.
  const ofOneSize = a.quantity.unit !== b.quantity.unit || areOfOneSize(a.quantity, b.quantity)
  if (agreement === 'compatible' && ofOneSize) return near >= COMPATIBLE_CONTEXT || sameAct ? 1 + near : 0
  const counts = a.quantity.dimension === 'count'
  const head = a.counted.head
  const isCrowd = a.counted.fate === CROWD_FATE
  if (counts && !isCrowd && (head === undefined || head !== b.counted.head)) return 0
  const actContext = MEASURES.has(a.quantity.dimension) ? MEASURED_ACT_CONTEXT : ACT_CONTEXT
  if (sameState || (sameAct && near >= actContext)) return 0.5 + near
  if (counts && head !== undefined && soles.has(head) && near >= SOLE_CONTEXT) return near
  return near >= DIFFERENT_CONTEXT && common > 2 ? near : 0
}

/** Ratio from which on two numbers are hardly of one thing, whatever stands around them; the dead of a quake may be so many more. Set by judgement. */
const FAR_APART = 10

function areFarApart(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return Math.max(x, y) > FAR_APART * Math.min(x, y)
}

/** Whether two figures of one report say how many people the same befell: it gives both of what it was told. */
export function tellsTwice(a: Node, b: Node): boolean {
  return a.statements.some((x) =>
    b.statements.some((y) => {
      const [left, right] = [figureOf(x), figureOf(y)]
      if (left?.counted.fate === undefined || right === undefined) return false
      if (areOfOtherDays(left.days, right.days)) return false
      if (
        left.counted.fate === CROWD_FATE &&
        (x.key === undefined || x.key !== y.key || left.fateDay !== right.fateDay)
      )
        return false
      if (left.counted.isIncrement !== right.counted.isIncrement) return false
      if (left.counted.isPart !== right.counted.isPart) return false
      return left.counted.fate === right.counted.fate && areNarrowedAlike(left.counted, right.counted)
    }),
  )
}

/** Whether a number has one digit besides noughts, as such that are given without counting have. */
function isRound({ low, high }: Quantity): boolean {
  return /^[1-9]0+$/.test(String(low ?? high ?? 0))
}

/** Numbers that hardly recur by chance: not small. */
function isDistinctive({ low, high, dimension }: Quantity): boolean {
  const value = low ?? high ?? 0
  return dimension !== 'other' && (value > 20 || !Number.isInteger(value))
}

import { COMMON_THINGS, FORMER_VALUE, ONE_COUNTS } from '../../annotate/language/en/matter-words.ts'
import type { Annotations, Interval, Quantity, Sentence, Witness } from '../../model/index.ts'
import { aboutFigure } from './about.ts'
import { anchorOf } from './anchor.ts'
import { type ContentWords, contentForm, shared } from './content-words.ts'
import { nearWords, sentenceOf } from './context.ts'
import { isInNotice } from './correction.ts'
import { type Counted, countedBy } from './counted.ts'
import { type Agreement, figureAgreement } from './figure-values.ts'
import type { Links } from './links.ts'
import { ordinals } from './ordinals.ts'
import { figureText } from './readable.ts'
import { senseOf } from './senses.ts'
import type { Node, Statement } from './statement.ts'
import { areOfOtherDays, dayOfFate, toldDays } from './told-days.ts'
import { similarity, type Weights } from './weights.ts'

/** The figures of a witness: repetitions of one value for one thing are one node. */
export function figureNodes(witness: Witness): Node[] {
  const { document, annotations } = witness
  const nodes: Node[] = []
  let before: Figure | undefined
  const isFormer = ({ start }: Quantity) =>
    FORMER_VALUE.test(document.text.slice(Math.max(0, start - FORMER_REACH), start))
  const formerly = annotations.quantities.filter(isFormer).flatMap(({ low, high }) => low ?? high ?? [])
  for (const quantity of [...annotations.quantities, ...ordinals(document, annotations)]) {
    const sentence = sentenceOf(annotations.sentences, quantity)
    if (sentence === undefined || isInNotice(document, quantity)) continue
    const near = nearWords(sentence, quantity)
    if (!states(quantity, near)) continue
    if (/^\p{L}/u.test(document.text.slice(quantity.end)) && quantity.unit === undefined) continue
    if (isFormer(quantity) || isNoStatement(document.text, sentence, quantity)) continue
    const key = quantity.dimension === 'age' ? nearestName(annotations, sentence, quantity) : undefined
    const counted = ofOtherFate(countedBy(quantity, sentence), before)
    const figure = withEllipsis({ quantity, counted }, before)
    before = figure
    const statement: Statement = {
      said: { kind: 'figure', ...figure, formerly, ...daysOf(figure, sentence, witness) },
      anchor: anchorOf(document, quantity.start, quantity.end),
      value: figureText(quantity),
      about: aboutFigure(quantity, sentence),
      sentence: sentence.id,
      near,
      ...(key === undefined ? {} : { key }),
    }
    const node = nodes.find((candidate) => candidate.statements.some((other) => repeats(other, statement)))
    if (node === undefined) nodes.push({ document: document.id, kind: 'figure', statements: [statement] })
    else node.statements.push(statement)
  }
  return nodes
}

/** The days that a figure is of, and that of the fate itself where the sentence states it. */
function daysOf(
  { quantity, counted }: Figure,
  sentence: Sentence,
  { document, annotations }: Witness,
): Pick<Figure, 'days' | 'fateDay'> {
  const day = counted.fate === undefined ? undefined : dayOfFate(counted.fate, quantity, annotations)
  return {
    days: toldDays(sentence, annotations, document),
    ...(day === undefined ? {} : { fateDay: day }),
  }
}

/**
 * "All but 12 of them" counts the rest, "if the trust offered 6 per cent" states nothing, and "five days of strikes" is a sum, which none of
 * the strikes is to be set against.
 */
function isNoStatement(text: string, sentence: Sentence, { start, end, dimension }: Quantity): boolean {
  const before = text.slice(sentence.start, start)
  if (dimension === 'duration' && /^ of \p{Ll}+[^s\W]s\b/u.test(text.slice(end, end + 40))) return true
  return /\ball but (?:the )?$/i.test(before) || /\b(?:if|unless)\b[^,;:"“”]*$/i.test(before)
}

/** Characters before a number in which words say that it is the value of before. */
const FORMER_REACH = 96

/** Ratio up to which two numbers are of one size, and characters between a number and the one whose noun it leaves out. */
const ONE_SIZE = 1.6
const ELLIPSIS_REACH = 250

/** "31 have fallen ill and three of them have died": all of the dead, as far as the report tells, and no part of a count of them. */
function ofOtherFate(counted: Counted, before: Figure | undefined): Counted {
  const { fate, isPart } = counted
  const other = before?.counted.fate
  return isPart && fate !== undefined && other !== undefined && other !== fate
    ? { ...counted, isPart: false }
    : counted
}

/** "At least 1,400 residents were taken …; lists counted about 1,100": a bare count of one size counts what the one before it does. */
function withEllipsis(figure: Figure, before: Figure | undefined): Figure {
  const { quantity, counted } = figure
  const bare = quantity.dimension === 'count' && counted.head === undefined && counted.fate === undefined
  if (!bare || before === undefined || !areOfOneSize(quantity, before.quantity)) return figure
  if (before.quantity.dimension !== 'count' || quantity.start - before.quantity.end > ELLIPSIS_REACH)
    return figure
  const { head, fate } = before.counted
  return {
    quantity,
    counted: { ...counted, ...(head === undefined ? {} : { head }), ...(fate === undefined ? {} : { fate }) },
  }
}

function areOfOneSize(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return Math.max(x, y) <= ONE_SIZE * Math.min(x, y)
}

/** A number to compare: neither "dozens" nor a "one" that only picks out ("one resident said"). */
function states({ bound, dimension, low }: Quantity, near: ContentWords): boolean {
  if (bound === 'vague') return false
  return dimension !== 'count' || low !== 1 || ONE_SENSES.some((sense) => near.has(sense))
}

const ONE_SENSES = ONE_COUNTS.map((word) => senseOf(contentForm(word)))

/** Characters between an age and the name that it belongs to. */
const NAME_REACH = 40

/** The last word of the name that stands nearest to an age in its sentence. */
function nearestName(annotations: Annotations, sentence: Sentence, age: Quantity): string | undefined {
  let best: { name: string; distance: number } | undefined
  for (const mention of annotations.mentions) {
    if (mention.type === 'place' || mention.start < sentence.start || mention.end > sentence.end) continue
    const distance = Math.max(mention.start - age.end, age.start - mention.end)
    if (distance > NAME_REACH || (best !== undefined && distance >= best.distance)) continue
    best = { name: mention.text.toLowerCase().split(/\s+/).at(-1) ?? '', distance }
  }
  return best?.name
}

function repeats(a: Statement, b: Statement): boolean {
  const [left, right] = [figureOf(a), figureOf(b)]
  if (left === undefined || right === undefined) return false
  if (figureAgreement(left.quantity, right.quantity) !== 'same') return false
  return isSameThing(left, right) === true && (left.counted.head !== undefined || shared(a.near, b.near) > 0)
}

interface Figure {
  quantity: Quantity
  counted: Counted
  days?: Interval | undefined
  /** The day (`YYYY-MM-DD`) on which the fate befell them, where it is stated of it: "were killed on Tuesday". */
  fateDay?: string
}

function figureOf({ said }: Statement): Figure | undefined {
  return said.kind === 'figure' ? said : undefined
}

/** Whether the counted things go by one name or by names for one another; undefined where one of them is not named. */
function isSameThing(a: Figure, b: Figure): boolean | undefined {
  const counts = a.quantity.dimension === 'count' || a.quantity.unit === 'ordinal'
  if (!counts) return a.quantity.unit === b.quantity.unit ? true : undefined
  if (a.counted.fate !== undefined && b.counted.fate !== undefined) return a.counted.fate === b.counted.fate
  const [left, right] = [a.counted.head, b.counted.head]
  if (left === undefined || right === undefined) return undefined
  return left === right
}

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
  const [one, other] = [a.counted.move, b.counted.move]
  if (one === undefined && other === undefined) return true
  return one === other && !areOfOtherDays(a.days, b.days, MOVE_NEWS)
}

/** Days after which a move of a price is no longer told without naming its day. Set by judgement. */
const MOVE_NEWS = 1

/** The counted nouns that a witness counts once only. */
export function soleHeads(nodes: readonly Node[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { statements } of nodes) {
    const [first] = statements
    const head = first === undefined ? undefined : figureOf(first)?.counted.head
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
  if (agreement === 'incomparable') return 0
  if (a.counted.fate !== undefined && areOfOtherDays(a.days, b.days)) return 0
  // Nine who were killed on Thursday are none of the four who were killed on Tuesday.
  if (a.fateDay !== undefined && b.fateDay !== undefined && a.fateDay !== b.fateDay) return 0
  // "Two were killed" and "two of them were badly hurt": of whom different things are told.
  const [fate, other] = [a.counted.fate, b.counted.fate]
  if (fate !== undefined && other !== undefined && fate !== other) return 0
  // "Two died" is not said again by "two of the dead were brothers".
  if (a.counted.isOfFated !== b.counted.isOfFated) return 0
  if (agreement !== 'same' && a.counted.isPart !== b.counted.isPart) return 0
  const thing = isSameThing(a, b)
  const near = similarity(x.near, y.near, weight)
  const common = shared(x.near, y.near)
  if (agreement === 'same') {
    if (links.areLinked(x, y) && thing !== false) return 4 + near
    const rare = isDistinctive(a.quantity)
    const alike = thing !== false && areNarrowedAlike(a.counted, b.counted)
    if (!alike && !(rare && common > 0) && near < UNNAMED_CONTEXT) return 0
    return common > 0 || (rare && thing === true) ? 2 + near + (thing === true ? 1 : 0) : 0
  }
  if (a.counted.isIncrement !== b.counted.isIncrement || a.counted.scope !== b.counted.scope) return 0
  if (!areMeasuredAlike(a.counted, b.counted) || !areOneMove(a, b)) return 0
  // "31 people have fallen ill" and "61,000 people have been vaccinated": another state is another count.
  const [state, second] = [a.counted.state, b.counted.state]
  if (state !== undefined && second !== undefined && state !== second) return 0
  if (links.correspond(x, y) && thing !== false) return 3 + near
  if (a.quantity.unit === 'ordinal' || a.quantity.unit === 'record') return 0
  if (a.quantity.dimension === 'age') return x.key !== undefined && x.key === y.key ? 1 + near : 0
  if (thing === false) return 0
  const sameFate = a.counted.fate !== undefined && a.counted.fate === b.counted.fate
  const likeness = near + (a.quantity.low === b.quantity.low ? 0.5 : 0)
  if (sameFate && areNarrowedAlike(a.counted, b.counted))
    return (agreement === 'compatible' ? 1 : 0.5) + likeness
  const isSole = a.counted.head !== undefined && soles.has(a.counted.head) && thing === true
  if (isSole && agreement === 'compatible' && isDistinctive(a.quantity)) return 1 + near
  if (common === 0) return 0
  return otherValueScore(a, b, agreement, near, common, soles)
}

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
  const sameAct = a.counted.act !== undefined && a.counted.act === b.counted.act
  // A bound allows any number on its open side; only one of its size is likely to be of the same thing.
  const ofOneSize = a.quantity.unit !== b.quantity.unit || areOfOneSize(a.quantity, b.quantity)
  if (agreement === 'compatible' && ofOneSize) return near >= COMPATIBLE_CONTEXT || sameAct ? 1 + near : 0
  const counts = a.quantity.dimension === 'count'
  const head = a.counted.head
  if (counts && (head === undefined || head !== b.counted.head)) return 0
  if (sameState || (sameAct && near >= ACT_CONTEXT)) return 0.5 + near
  if (counts && head !== undefined && soles.has(head) && near >= SOLE_CONTEXT) return near
  return near >= DIFFERENT_CONTEXT && common > 2 ? near : 0
}

/** Whether two figures of one report say how many people the same befell: it gives both of what it was told. */
export function tellsTwice(a: Node, b: Node): boolean {
  return a.statements.some((x) =>
    b.statements.some((y) => {
      const [left, right] = [figureOf(x), figureOf(y)]
      if (left?.counted.fate === undefined || right === undefined) return false
      if (areOfOtherDays(left.days, right.days)) return false
      if (left.counted.isIncrement !== right.counted.isIncrement) return false
      if (left.counted.isPart !== right.counted.isPart) return false
      return left.counted.fate === right.counted.fate && areNarrowedAlike(left.counted, right.counted)
    }),
  )
}

/** Numbers that hardly recur by chance: not small and not round. */
function isDistinctive({ low, high, dimension }: Quantity): boolean {
  const value = low ?? high ?? 0
  return dimension !== 'other' && (value > 20 || !Number.isInteger(value))
}

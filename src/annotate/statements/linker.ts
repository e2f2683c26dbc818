import type { Document } from '../../model/document.ts'
import { PREPOSITIONS } from '../language/en/function-words.ts'
import { GESTURES } from '../language/en/gestures.ts'
import { baseForms } from '../language/en/verb-forms.ts'
import type { Quotation } from '../quotations.ts'
import type { Finding, Range } from './finding.ts'
import { subjectBefore } from './noun-phrases.ts'
import { firstEndingBehind } from './order.ts'
import type { Item, Unit } from './units.ts'

/** A statement of the document: its parts, and the rules that put them together. */
export interface Statement {
  source: Range[]
  cue: Range[]
  content: Range[]
  rules: string[]
  /** Its words stand before its cue, so what is quoted behind it is the same speaker's. */
  tag: boolean
  /** Index of the block where it was last added to. */
  block: number
  /** What its content was taken from: the rules, unless the encoder is named. */
  tier?: 'encoder'
}

/**
 * Puts the findings of the units together by the conventions of news prose: a tag covers the quotations that follow it
 * in its paragraph; a paragraph that is all quotation keeps the last speaker; an open quotation goes on in the next
 * paragraph; an untagged quotation behind a sentence is its speaker's; a colon at the end announces the next paragraph.
 */
export function link(
  document: Document,
  units: readonly Unit[],
  findings: readonly Finding[][],
): Statement[] {
  const state: State = { statements: [], owner: new Map(), untold: [] }
  let previous: Unit | undefined
  units.forEach((unit, index) => {
    if (previous !== undefined && previous.block !== unit.block) announced(state, document, unit)
    const quoted = unit.items.filter((item) => item.quotation !== undefined)
    const told = (findings[index] ?? []).flatMap((found) => add(state, unit, quoted, previous, found) ?? [])
    const alone = unit.items.every((item) => item.kind === 'mark' || item.kind === 'quotation')
    const toldNext = units[index + 1]?.block === unit.block && findings[index + 1]?.[0]?.wantsBefore === true
    for (const item of quoted) {
      if (item.quotation === undefined) continue
      // The speaker of a quotation may be named in a sentence of its own behind it: “Why?” Ann Reed asked.
      if (toldNext && unit.items.at(-1) === item) state.last = item.quotation
      else place(state, unit, previous, item.quotation, told, alone)
    }
    previous = unit
  })
  return state.statements.filter((statement) => statement.content.length > 0)
}

interface State {
  statements: Statement[]
  /** Quotation → the statement that it belongs to. */
  owner: Map<Quotation, Statement>
  /** Quotations of open paragraphs whose speaker is named only later. */
  untold: Quotation[]
  /** A statement whose words are announced for the next paragraph. */
  announcing?: Statement | undefined
  /** The last quotation met. */
  last?: Quotation
}

function add(
  state: State,
  unit: Unit,
  quoted: readonly Item[],
  previous: Unit | undefined,
  found: Finding,
): Statement | undefined {
  const content = found.content.map((range) => ({ ...range }))
  if (found.wantsBefore) {
    const quotation = signedBefore(unit, previous, found)
    if (quotation === undefined || state.owner.has(quotation)) return undefined
    content.push(outer(quotation))
  }
  const statement: Statement = {
    source: found.source,
    cue: found.cue,
    content,
    rules: [found.rule],
    tag: found.tag,
    block: unit.block,
  }
  state.statements.push(statement)
  if (found.opensNext) state.announcing = statement
  if (found.wantsBefore && state.untold.at(-1)?.block === unit.block - 1) tellLate(state, statement)
  for (const range of found.content) {
    for (let index = firstEndingBehind(quoted, range.start); index < quoted.length; index++) {
      const item = quoted[index]
      if (item?.quotation === undefined || item.end > range.end) break
      assign(state, item.quotation, statement)
    }
  }
  return statement
}

/**
 * The quotation right before a tag that has no words of its own: in its paragraph or, where a paragraph is but a dash and a name, the
 * one that is all of the paragraph before.
 */
function signedBefore(unit: Unit, previous: Unit | undefined, { rule }: Finding): Quotation | undefined {
  if (previous?.block === unit.block) return previous.items.at(-1)?.quotation
  if (rule !== 'signature' || previous?.block !== unit.block - 1) return undefined
  const [first, ...rest] = previous.items
  return rest.every(({ kind }) => kind === 'mark') ? first?.quotation : undefined
}

/** The paragraph behind "She went on:" is hers, whether in marks or not. */
function announced(state: State, document: Document, unit: Unit): void {
  const statement = state.announcing
  state.announcing = undefined
  const block = document.blocks[unit.block]
  const first = unit.items[0]
  if (statement === undefined || block === undefined || first === undefined) return
  if (statement.block !== unit.block - 1) return
  statement.block = unit.block
  if (first.quotation === undefined) {
    statement.content.push({ start: block.start, end: block.end })
    return
  }
  statement.content.push(outer(first.quotation))
  assign(state, first.quotation, statement)
}

/**
 * Finds the statement for a quotation that no cue of its sentence took. `told` are the statements of its sentence, `alone`
 * says that the sentence is nothing but quotation.
 */
function place(
  state: State,
  unit: Unit,
  previous: Unit | undefined,
  quotation: Quotation,
  told: readonly Statement[],
  alone: boolean,
): void {
  const last = state.last
  state.last = quotation
  const before = last === undefined ? undefined : state.owner.get(last)
  const continued = last?.continues === true && quotation.block - last.block <= 1
  const taken = state.owner.get(quotation)
  if (taken !== undefined) {
    if (continued && before === undefined) tellLate(state, taken)
    state.untold = []
    return
  }
  if (continued) {
    if (before === undefined) state.untold.push(quotation)
    else extend(state, before, quotation, 'paragraph-continues')
    return
  }
  if (quotation.continues) state.untold = [quotation]
  const tag = told.at(-1)
  if (tag?.tag === true && (tag.cue[0]?.end ?? 0) <= quotation.outerStart) {
    if (isRemark(unit, quotation, tag.cue[0]?.end ?? 0)) return
    extend(state, tag, quotation, 'tag-covers-sentence')
    return
  }
  if (told.length > 0 || !(alone || isJoined(unit, quotation))) return
  if (unit.block === previous?.block) {
    const gesture = before === undefined || before.block < unit.block ? gestureOf(previous) : undefined
    if (gesture !== undefined && lastIn(state, unit.block)?.block !== unit.block) {
      start(state, unit, quotation, { source: [gesture], rules: [] }, 'speaker-of-sentence-before')
      return
    }
    const speaking = lastIn(state, unit.block)
    if (speaking === undefined) return
    const tagged = tagOf(state, speaking)
    const adjacent = previous.items.at(-1)?.quotation !== undefined && before === speaking
    if (adjacent || tagged !== undefined) extend(state, tagged ?? speaking, quotation, 'tag-covers-paragraph')
    else start(state, unit, quotation, speaking, 'speaker-of-sentence-before')
  } else if (pure(unit, previous, quotation) && before !== undefined && before.block === unit.block - 1) {
    extend(state, before, quotation, 'paragraph-keeps-speaker')
  }
}

/** “…” *and other matters*: quoted words that open a sentence, which the narrator only adds to. */
const isJoined = ({ items: [first, next] }: Unit, quotation: Quotation): boolean =>
  first?.quotation === quotation && /^(?:and|or)$/.test(next?.lower ?? '')

/** As many words as a word or two set in marks in the narrator's own clause have. */
const REMARK = 3
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'where'])

/**
 * “…,” said Ann Reed, who has a “sell” rating, or said on “Harrow Today”: a word or two in marks behind the relative pronoun or the
 * preposition of the narrator's clause. `from` is where the tag ends.
 */
function isRemark({ items }: Unit, quotation: Quotation, from: number): boolean {
  const at = items.findIndex((item) => item.quotation === quotation)
  const before = items[at - 1]
  if (before?.kind !== 'word' || quotation.text.trim().split(/\s+/).length > REMARK) return false
  return (
    PREPOSITIONS.has(before.lower) ||
    items.slice(0, at).some(({ start, lower }) => start >= from && RELATIVES.has(lower))
  )
}

/** Ann Reed *laughed*. “Ask me later.”: who makes a face is who speaks. */
function gestureOf({ items }: Unit): Range | undefined {
  const verb = items.findLastIndex(
    ({ kind, capital, lower }) =>
      kind === 'word' && !capital && baseForms(lower).some((base) => GESTURES.has(base)),
  )
  const subject = verb > 0 ? subjectBefore(items, verb) : undefined
  const [first, last] = [items[subject?.from ?? -1], items[(subject?.to ?? 0) - 1]]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/** The last statement of the block; statements stand in order, and one may reach into the block behind its own. */
function lastIn(state: State, block: number): Statement | undefined {
  for (let index = state.statements.length - 1; index >= 0; index--) {
    const statement = state.statements[index]
    if (statement === undefined || statement.block === block) return statement
    if (statement.block < block - 1) return undefined
  }
  return undefined
}

/** As many statements as one sentence makes, and some. */
const SENTENCE_STATEMENTS = 8

/** The tag with quoted words that the statement belongs to: itself, or that of its sentence (“…,” she said, *adding that …*). */
function tagOf(state: State, speaking: Statement): Statement | undefined {
  // Within the last few: a sentence has no more, and a hostile paragraph stays linear.
  for (const statement of state.statements.slice(-SENTENCE_STATEMENTS).toReversed()) {
    if (statement.block !== speaking.block) return undefined
    if (statement.source[0]?.start !== speaking.source[0]?.start) continue
    if (statement.tag) return statement
  }
  return undefined
}

/** The words before the named speaker, in paragraphs left open, are the same speaker's. */
function tellLate(state: State, statement: Statement): void {
  for (const quotation of state.untold) assign(state, quotation, statement)
  statement.content.unshift(...state.untold.map(outer))
  statement.rules.push('paragraph-continues')
}

function extend(state: State, statement: Statement, quotation: Quotation, rule: string): void {
  statement.content.push(outer(quotation))
  statement.block = quotation.block
  if (statement.rules.at(-1) !== rule) statement.rules.push(rule)
  assign(state, quotation, statement)
}

function start(
  state: State,
  unit: Unit,
  quotation: Quotation,
  speaking: Pick<Statement, 'source' | 'rules'>,
  rule: string,
): void {
  const statement: Statement = {
    source: speaking.source,
    cue: [],
    content: [outer(quotation)],
    rules: [...speaking.rules, rule],
    tag: false,
    block: unit.block,
  }
  state.statements.push(statement)
  assign(state, quotation, statement)
}

function assign(state: State, quotation: Quotation, statement: Statement): void {
  state.owner.set(quotation, statement)
}

const outer = (quotation: Quotation): Range => ({ start: quotation.outerStart, end: quotation.outerEnd })

/** Whether the paragraph starts with this quotation. */
function pure(unit: Unit, previous: Unit | undefined, quotation: Quotation): boolean {
  return previous?.block !== unit.block && unit.items[0]?.quotation === quotation
}

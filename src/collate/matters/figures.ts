import { COMMON_THINGS, FORMER_VALUE } from '../../annotate/language/en/matter-words.ts'
import type { Annotations, Quantity, Sentence, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { containment, contentForm, shared } from './content-words.ts'
import { nearWords, sentenceOf } from './context.ts'
import { isInNotice } from './correction.ts'
import { figureAgreement, figureText } from './figure-values.ts'
import type { Links } from './links.ts'
import type { Node, Pairing, Statement } from './statement.ts'

/** The figures of a witness: repetitions of one value for one thing are one node. */
export function figureNodes({ document, annotations }: Witness): Node[] {
  const nodes: Node[] = []
  for (const quantity of annotations.quantities) {
    const sentence = sentenceOf(annotations.sentences, quantity)
    if (sentence === undefined || quantity.bound === 'vague' || isInNotice(document, quantity)) continue
    if (FORMER_VALUE.test(document.text.slice(Math.max(0, quantity.start - 24), quantity.start))) continue
    const key = quantity.dimension === 'age' ? nearestName(annotations, sentence, quantity) : undefined
    const statement: Statement = {
      said: { kind: 'figure', quantity },
      anchor: anchorOf(document, quantity.start, quantity.end),
      value: figureText(quantity),
      sentence: sentence.id,
      near: nearWords(sentence, quantity),
      ...(key === undefined ? {} : { key }),
    }
    const node = nodes.find((candidate) => candidate.statements.some((other) => repeats(other, statement)))
    if (node === undefined) nodes.push({ document: document.id, kind: 'figure', statements: [statement] })
    else node.statements.push(statement)
  }
  return nodes
}

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
  const [left, right] = [quantityOf(a), quantityOf(b)]
  if (left === undefined || right === undefined || figureAgreement(left, right) !== 'same') return false
  return sameThing(left, right) === true && (left.what !== undefined || shared(a.near, b.near) > 0)
}

/** Whether the counted things have one name; undefined where one of them is not named. */
function sameThing(a: Quantity, b: Quantity): boolean | undefined {
  if (a.what === undefined && b.what === undefined && a.unit !== undefined && b.unit !== undefined)
    return undefined
  const [left, right] = [a.what ?? a.unit, b.what ?? b.unit]
  if (left === undefined || right === undefined) return left === right ? true : undefined
  return headNoun(left) === headNoun(right)
}

function headNoun(what: string): string {
  const [head = what] = what.toLowerCase().split(/\s+/).slice(-1)
  return contentForm(head)
}

function quantityOf({ said }: Statement): Quantity | undefined {
  return said.kind === 'figure' ? said.quantity : undefined
}

/** Below every other reason to pair. */
const SOLE_SCORE = 0.1

/** Nodes by their counted thing, where a witness counts that thing once only. */
function soleThings(nodes: readonly Node[]): Map<string, Node> {
  const byThing = Map.groupBy(nodes, ({ statements: [first] }) => {
    const quantity = first === undefined ? undefined : quantityOf(first)
    return quantity?.dimension === 'count' ? (quantity.what ?? '') : ''
  })
  return new Map(
    [...byThing].flatMap(([thing, [only, ...others]]): [string, Node][] =>
      thing === '' || only === undefined || others.length > 0 || COMMON_THINGS.has(thing)
        ? []
        : [[thing, only]],
    ),
  )
}

/** Whether both witnesses count a thing once only, and tell of it in some of the same words. */
function isSoleMatter(a: Node, b: Node, left: Map<string, Node>, right: Map<string, Node>): boolean {
  const [x] = a.statements
  const [y] = b.statements
  const quantity = x === undefined ? undefined : quantityOf(x)
  const thing = quantity?.what ?? ''
  if (x === undefined || y === undefined || left.get(thing) !== a || right.get(thing) !== b) return false
  return shared(x.near, y.near) > 0 && containment(x.near, y.near) >= SOLE_CONTEXT
}

/** Set on the visible part of the discrepancy benchmark. */
const SOLE_CONTEXT = 0.3

/** Pairs of figures of two witnesses that are one matter. */
export function figurePairings(left: readonly Node[], right: readonly Node[], links: Links): Pairing[] {
  const pairings: Pairing[] = []
  const [inLeft, inRight] = [soleThings(left), soleThings(right)]
  for (const a of left)
    for (const b of right) {
      const score = Math.max(
        ...a.statements.flatMap((x) => b.statements.map((y) => figureScore(x, y, links))),
      )
      if (score > 0) pairings.push({ a, b, score })
      else if (isSoleMatter(a, b, inLeft, inRight)) pairings.push({ a, b, score: SOLE_SCORE })
    }
  return pairings
}

// Thresholds set on the visible part of the discrepancy benchmark: the same number needs few common words, another number
// many, because different numbers near the same words are nearly always different matters.
const COMPATIBLE_CONTEXT = 0.2
const DIFFERENT_CONTEXT = 0.5

/** 0 when the two are not held to be one matter. */
function figureScore(x: Statement, y: Statement, links: Links): number {
  const [a, b] = [quantityOf(x), quantityOf(y)]
  if (a === undefined || b === undefined) return 0
  const agreement = figureAgreement(a, b)
  if (agreement === 'incomparable') return 0
  const thing = sameThing(a, b)
  const near = containment(x.near, y.near)
  const common = shared(x.near, y.near)
  const linked = links.areLinked(x, y)
  if (agreement === 'same') {
    if (linked) return 4 + near
    const rare = isDistinctive(a)
    if (thing === false && !(rare && common > 0) && near < 0.4) return 0
    return common > 0 || (rare && thing === true) ? 2 + near + (thing === true ? 1 : 0) : 0
  }
  if (links.correspond(x, y) && thing !== false) return 3 + near
  if (a.dimension === 'age') return x.key !== undefined && x.key === y.key ? 1 + near : 0
  if (thing === false) return 0
  if (agreement === 'compatible') return near >= COMPATIBLE_CONTEXT && common > 0 ? 1 + near : 0
  if (thing !== true) return 0
  return near >= DIFFERENT_CONTEXT && common > 2 ? near : 0
}

/** Numbers that hardly recur by chance: not small and not round. */
function isDistinctive({ low, high }: Quantity): boolean {
  const value = low ?? high ?? 0
  return value > 20 || !Number.isInteger(value)
}

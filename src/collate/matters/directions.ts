import { COMPASS } from '../../annotate/language/en/matter-words.ts'
import type { Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { nearWords, sentenceOf } from './context.ts'
import { isOtherSpelling } from './names.ts'
import type { Node, Statement } from './statement.ts'

// "south of Bireun", "south-west of the northern port city of Bireun": a direction and the place that it is counted from.
const DIRECTION = new RegExp(
  `\\b((?:${COMPASS})(?:[\\s-]?(?:${COMPASS}))?)(?:ern)?\\s(?:of|off|from)\\s(?:the\\s(?:[a-z]{3,12}\\s){0,3}(?:of\\s)?)?(\\p{Lu}[\\p{L}’'-]+)`,
  'gu',
)

/** Where things are said to lie from a named place ("south of Bireun"), each a node. */
export function directionNodes({ document, annotations }: Witness): Node[] {
  const byPlace = new Map<string, Node>()
  for (const match of document.text.matchAll(DIRECTION)) {
    const [, direction = '', place = ''] = match
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] }
    const sentence = sentenceOf(annotations.sentences, span)
    if (sentence === undefined) continue
    const statement: Statement = {
      said: { kind: 'direction', direction: direction.replace(/[\s-]/g, ''), place },
      anchor: anchorOf(document, span.start, span.end),
      value: match[0],
      about: `where it lies from ${place}`,
      sentence: sentence.id,
      near: nearWords(sentence, span),
    }
    const key = `${direction} ${place}`
    const node = byPlace.get(key)
    if (node === undefined)
      byPlace.set(key, { document: document.id, kind: 'place', statements: [statement] })
    else node.statements.push(statement)
  }
  return [...byPlace.values()]
}

/** Senses in common for two directions from one place to be of one thing. */
const COMMON_AROUND = 2

/** How sure it is that two directions are of one thing: they are counted from one place, among some of the same words. */
export function directionScore(x: Statement, y: Statement): number {
  if (x.said.kind !== 'direction' || y.said.kind !== 'direction') return 0
  const { place: a } = x.said
  const { place: b } = y.said
  if (a !== b && !isOtherSpelling(a, b)) return 0
  let common = 0
  for (const sense of x.near.keys()) if (y.near.has(sense)) common += 1
  return common >= COMMON_AROUND ? common : 0
}

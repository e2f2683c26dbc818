import { MOVE_NOUN, MOVED_BY, UPWARD } from '../../annotate/language/en/matter-words.ts'
import type { Quantity, Sentence } from '../../model/index.ts'

export type Move = 'up' | 'down'

/** Which way something moved by a share or a sum: "rose 27 percent", "up by $3"; undefined for "rose to 399 pence", which is where it led. */
export function moveOf({ start, end, dimension }: Quantity, sentence: Sentence): Move | undefined {
  if (dimension !== 'percent' && dimension !== 'money') return undefined
  const before = MOVED_BY.exec(
    sentence.text.slice(Math.max(0, start - sentence.start - MOVE_REACH), start - sentence.start),
  )
  const behind = before === null ? MOVE_NOUN.exec(sentence.text.slice(end - sentence.start)) : null
  const word = (before?.[1] ?? behind?.[1])?.toLowerCase()
  if (word === undefined) return undefined
  return UPWARD.test(word) ? 'up' : 'down'
}

/** Characters before an amount in which its verb of change stands. */
const MOVE_REACH = 40

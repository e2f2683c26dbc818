import { CORRECTION_WORDS } from '../../alignment/change-words.ts'
import type { Finding } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

/** A notice corrects the text that it stands under; of a text that is mostly another one it says nothing. */
const SAME_TEXT = 0.7

/** A correction notice that only one has: it was written after the error. */
export function correctionNotice({ a, b, onlyA, onlyB, sharedOfA, sharedOfB, nameOf }: Pair): Finding[] {
  if (Math.min(sharedOfA, sharedOfB) < SAME_TEXT) return []
  const notice = (sentences: Pair['onlyA']) =>
    sentences.find(({ text }) =>
      (text.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 12).some((word) => CORRECTION_WORDS.has(word)),
    )
  const inA = notice(onlyA)
  const inB = notice(onlyB)
  if ((inA === undefined) === (inB === undefined)) return []
  const [later, sentence] = inB ? [b, inB] : [a, inA]
  if (!sentence) return []
  const says = `${nameOf(later)} carries a correction notice`
  return [
    {
      rule: 'correction-notice',
      says,
      measures: { correctionNotice: inB ? 1 : -1 },
      anchors: [anchorOf(later, sentence)],
    },
  ]
}

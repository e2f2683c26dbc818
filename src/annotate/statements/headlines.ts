import type { Block } from '../../model/document.ts'
import { REPORTING_VERBS } from '../language/en/reporting-verbs.ts'
import { baseForms, isPast } from '../language/en/verb-forms.ts'
import type { Range } from './finding.ts'
import { firstEndingBehind } from './order.ts'

interface Told {
  source: readonly Range[]
  cue: readonly Range[]
  content: readonly Range[]
}

/**
 * "Orlow named prime minister", "Council urged to act": headlines tell in the present tense, and their bare participles are passives
 * without "is" (Quirk et al. 1985, appendix III.30; Bell 1991, chapter 9), so that who stands before one is spoken of or to.
 */
export function isHeadlinePassive(
  text: string,
  { source, cue, content }: Told,
  blocks: readonly Pick<Block, 'kind' | 'start' | 'end'>[],
): boolean {
  const [who] = source
  const [verb] = cue
  const [words] = content
  if (who === undefined || verb === undefined || words === undefined || cue.length > 1) return false
  const block = blocks[firstEndingBehind(blocks, verb.start)]?.kind
  if (block !== 'title' && block !== 'heading') return false
  if (who.end > verb.start || words.start < verb.end) return false
  const word = text.slice(verb.start, verb.end).toLowerCase().split(' ')[0] ?? ''
  return (
    isPast(word) &&
    baseForms(word).some((base) => {
      const frames = REPORTING_VERBS.get(base)
      return frames?.hearer !== undefined || frames?.object === true || base === 'name'
    })
  )
}

/** "Did she mean it?": who asks is the narrator, and nobody is told of who says it. */
export function isNarratorsQuestion(text: string, { source, cue }: Told): boolean {
  const [who] = source
  const [verb] = cue
  if (who === undefined || verb === undefined || who.start > verb.start) return false
  return (
    /(?:^|[\n.!?”"]\s)(?:Did|Does|Do|Will|Would|Could|Can|Should|Has|Have|Had|Is|Was|Were)\s$/u.test(
      text.slice(Math.max(0, who.start - 12), who.start),
    ) && /^[^.!“”"\n]{0,200}\?/u.test(text.slice(verb.end, verb.end + 220))
  )
}

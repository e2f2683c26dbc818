import { quotations } from '../../annotate/quotations.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Witness } from '../../model/index.ts'
import { normalForm } from '../alignment/comparable.ts'
import { SpanIndex } from '../alignment/span-index.ts'
import { isBoilerplate } from './boilerplate.ts'
import { isDateline } from './dateline.ts'

/** A word of the body that a writer chose: not quoted, not boilerplate. */
export interface ChosenWord {
  form: string
  start: number
  end: number
  /** Words of different stretches are no neighbours: something was left out between them. */
  stretch: number
  /** Whether it is a figure or written as a name: who tells of the event has no choice of it. */
  isGiven: boolean
}

/**
 * The words that tell who copied whom. What stands in quotation marks and what every page carries is left out, because
 * two independent reports share it too; datelines and titles are rewritten more often than not and are left out as well.
 */
export function chosenWords({ document, annotations }: Witness): ChosenWord[] {
  const quoted = new SpanIndex(quotations(document.text, document.blocks))
  const words: ChosenWord[] = []
  let stretch = 0
  for (const sentence of annotations.sentences) {
    const isTitle = document.blocks[sentence.block]?.kind === 'title'
    if (isTitle || isDateline(sentence.text) || isBoilerplate(sentence.text)) {
      stretch++
      continue
    }
    for (const token of tokens(sentence.text, sentence.start)) {
      if (token.kind === 'mark') continue
      if (quoted.overlaps(token.start, token.end)) stretch++
      else
        words.push({
          form: normalForm(token.text),
          start: token.start,
          end: token.end,
          stretch,
          isGiven: token.start > sentence.start && /^[\p{Lu}\d]/u.test(token.text),
        })
    }
  }
  return words
}

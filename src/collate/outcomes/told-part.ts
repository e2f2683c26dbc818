import { sameSense } from '../../annotate/language/en/outcome-words.ts'
import type { Sentence, Witness } from '../../model/index.ts'
import { contentWords } from '../matters/content-words.ts'
import type { Act } from './act.ts'

/** Lower case, words alone, a space around each. */
export function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `
}

/**
 * The sentence without a reporting clause at its end that does not name the act itself: "…, she said on Sunday, a day after the date" says
 * when it was said and not when it was done.
 */
export function withoutReporting(
  { verb }: Act,
  { annotations }: Witness,
  { text, start, end }: Sentence,
): string {
  for (const { cue, content, source } of annotations.attributions) {
    const from = Math.min(...[...cue, ...source].map((span) => span.start))
    if (from <= start || from >= end || !content.some((span) => span.start >= start)) continue
    if (content.some((span) => span.end > from)) continue
    const tail = [...contentWords(text.slice(from - start)).keys()]
    if (!tail.some((word) => sameSense(verb, word))) return text.slice(0, from - start)
  }
  return text
}

/** The sentence with its conditions and open questions blanked out, each letter by a space: nothing is told in them. */
export function withoutConditions(text: string): string {
  return text.replace(CONDITION, (clause) => ' '.repeat(clause.length))
}

const CONDITION = /\b(?:if|unless|whether|in case)\b[^,;:.!?"”]{0,300}/gi

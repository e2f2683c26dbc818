import { ACT_VERBS } from '../language/en/act-verbs.ts'
import { ADVERBS, AUXILIARIES, BE_FORMS, COMPLEMENT_OPENERS } from '../language/en/function-words.ts'
import { REPORTING_VERBS } from '../language/en/reporting-verbs.ts'
import { baseForms } from '../language/en/verb-forms.ts'
import { tokens } from '../tokens.ts'
import type { Range } from './finding.ts'

/** A clause, an infinitive or quoted words: what is said, whatever the verb. */
const QUOTED = /["“”„«»]/

/** The verb of a cue, in its base forms: its first word that is no auxiliary and no adverb. */
function verbOf(cue: string): readonly string[] {
  for (const { kind, text } of tokens(cue)) {
    const word = text.toLowerCase()
    if (kind !== 'word' || AUXILIARIES.has(word) || ADVERBS.has(word) || word.endsWith('ly') || word === 'to')
      continue
    return baseForms(word)
  }
  return []
}

/**
 * Whether a statement is none: a verb of doing with a noun phrase ("the board approved the plan"), or, without a source,
 * any passive that does not report ("land rights were passed").
 */
export function isAct(
  text: string,
  { source, cue, content }: { source: readonly Range[]; cue: readonly Range[]; content: readonly Range[] },
): boolean {
  const words = (ranges: readonly Range[]): string =>
    ranges.map(({ start, end }) => text.slice(start, end)).join(' ')
  const said = words(content)
  const first = tokens(said.slice(0, 40))[0]?.text.toLowerCase() ?? ''
  if (QUOTED.test(said) || first === 'to' || COMPLEMENT_OPENERS.has(first)) return false
  const verb = verbOf(words(cue))
  if (verb.some((base) => REPORTING_VERBS.has(base))) return false
  if (source.length > 0) return verb.some((base) => ACT_VERBS.has(base))
  return tokens(words(cue)).some((token) => BE_FORMS.has(token.text.toLowerCase()))
}

import type { SpeechAct } from '../../model/attribution.ts'
import { COMPLEMENT_OPENERS } from '../language/en/function-words.ts'
import { SPEECH_ACTS } from '../language/en/speech-acts.ts'
import { CLAIMS } from '../language/en/tail-words.ts'
import { tokens } from '../tokens.ts'
import { verbOf } from './acts.ts'
import type { Range } from './finding.ts'

interface Told {
  cue: readonly Range[]
  content: readonly Range[]
}

const ASKED = /^(?:whether|if|why|how|what|who|when|where|which)$/
const MARKED = /["“”„«»]/
/** "according to", a colon, a dash: what only gives words to somebody. */
const GIVES = /^(?:according to|[:—–―-]+|in the (?:words|telling) of)$/i

/**
 * What the speaker does with the words, as the verb of the cue and what follows it say: a reader must not take "denied the charge" or
 * "backed the plan" for a telling. Undefined where the cue is denied itself, or is no verb of the table.
 */
export function speechAct(text: string, { cue, content }: Told): SpeechAct | undefined {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (GIVES.test(words.trim())) return 'assertion'
  if (/\b(?:not|never|no longer|neither)\b|n[’']t\b/i.test(words)) return undefined
  const base = verbOf(words).find((form) => SPEECH_ACTS.has(form) || DOUBLE.has(form))
  if (base === undefined) return undefined
  const behind = content.find(({ start }) => start >= (cue.at(-1)?.end ?? 0))
  const said = behind === undefined ? '' : text.slice(behind.start, behind.end)
  return byComplement(base, words, said) ?? SPEECH_ACTS.get(base)
}

/** Verbs whose act hangs on what follows. */
const DOUBLE: ReadonlySet<string> = new Set(
  'ask call question reject dismiss tell warn remind agree insist suggest'.split(' '),
)

function byComplement(base: string, cue: string, said: string): SpeechAct | undefined {
  if (!DOUBLE.has(base)) return undefined
  const last = tokens(cue).at(-1)?.text.toLowerCase() ?? ''
  const [first = ''] = tokens(said.slice(0, 40)).map(({ text }) => text.toLowerCase())
  const infinitive = first === 'to' || first === 'not' || last === 'to'
  switch (base) {
    case 'ask':
      if (ASKED.test(first) || MARKED.test(said)) return 'question'
      // "asked the port to close"
      return infinitive || last === 'for' || first === 'for' || /\sto\s\p{Ll}/u.test(said)
        ? 'directive'
        : 'question'
    case 'tell':
    case 'warn':
    case 'remind':
      return infinitive || last === 'against' ? 'directive' : 'assertion'
    case 'insist':
      return last === 'on' ? 'directive' : 'assertion'
    case 'agree':
      return infinitive ? 'commissive' : 'attitude'
    case 'suggest':
      return /ing$/.test(first) ? 'directive' : 'assertion'
    case 'call':
      return /^(?:for|on|upon)$/.test(last) ? 'directive' : 'judgement'
    case 'question':
      return ASKED.test(first) || MARKED.test(said) ? 'question' : 'judgement'
    default:
      // "rejected the claim" denies it, "rejected the plan" judges it.
      return COMPLEMENT_OPENERS.has(first) || claims(said) ? 'denial' : 'judgement'
  }
}

/** Words of an object up to its head: "the opposition's latest claims". */
const LONGEST_OBJECT = 5

const claims = (said: string): boolean =>
  tokens(said)
    .slice(0, LONGEST_OBJECT)
    .some(({ text }) => CLAIMS.includes(text.toLowerCase()))

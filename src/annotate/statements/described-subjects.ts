import { AUXILIARIES, PREPOSITIONS } from '../language/en/function-words.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { tokens } from '../tokens.ts'
import { bearersOf } from './bearers.ts'
import type { Context, Spoken } from './context.ts'
import { readDescription } from './description.ts'
import type { Range } from './finding.ts'

/** "The judge ordered …": the first words of a sentence, where its subject stands. */
const OPENING = /(?:^|[\n.!?”"]\s)(?=(?:The|An?)\s)/gu
/** How many words behind the article its noun may stand. */
const LONGEST = 5
const WINDOW = 120

/** A person who is described at the beginning of a sentence, where the subject stands. */
export interface DescribedSubject extends Range {
  words: string
}

/**
 * The persons that the narrator's sentences of `text` from `from` to `to` open with by a description: "The judge ordered …", "A driver
 * of the firm was …". What is told by others (`told`, in order of text) does not count.
 */
export function describedSubjects(
  text: string,
  { start: from, end: to }: Range,
  told: readonly Range[],
): DescribedSubject[] {
  return [...text.slice(from, to).matchAll(OPENING)].flatMap(({ index, 0: before }) => {
    const start = from + index + before.length
    if (told.some((range) => range.start <= start && start < range.end)) return []
    const end = start + personIn(text.slice(start, Math.min(to, start + WINDOW)))
    return end === start ? [] : [{ start, end, words: text.slice(start, end) }]
  })
}

/** How many characters of a sentence describe the person that it is about; 0 where it opens with none. */
function personIn(sentence: string): number {
  const words = tokens(sentence).slice(0, LONGEST + 2)
  for (let i = 1; i <= LONGEST; i += 1) {
    const [head, next] = [words[i], words[i + 1]]
    if (head?.kind !== 'word' || next === undefined || !/^\p{Ll}/u.test(head.text)) return 0
    const behind = next.text.toLowerCase()
    const closes = AUXILIARIES.has(behind) || PREPOSITIONS.has(behind) || isPast(behind) || behind === 'who'
    if (closes) return readDescription(sentence.slice(0, head.end), true).kind === 'person' ? head.end : 0
  }
  return 0
}

/** Who is so described: the one entity of which the text says so, else the description. */
export function asSpoken(context: Context, { start, words }: DescribedSubject): Spoken {
  const description = readDescription(words, true)
  const [bearer, other] = description.definite ? bearersOf(context, description, start) : []
  if (bearer !== undefined && other === undefined) {
    const { entity } = bearer
    return { speaker: { name: entity.name, entity: entity.id }, entity, kind: 'person', at: start }
  }
  return { speaker: { name: description.name }, kind: 'person', at: start }
}

import { tokens } from '../../annotate/tokens.ts'
import type { Annotations, Document, Mention, Sentence } from '../../model/index.ts'
import { sentenceOf } from './context.ts'

/** The words that describe a person beside the name: before it ("the Danish businessman"), or in an apposition on either side. */
export interface Description {
  mention: Mention
  /** The last word of the fullest name, lower case. */
  surname: string
  name: string
  sentence: Sentence
  start: number
  end: number
  text: string
}

/** Words of a description, and characters among which its edges are looked for. */
const LONGEST = 9
const REACH = 90

/** The descriptions of the persons of a witness, each where it stands. */
export function descriptions(document: Document, annotations: Annotations): Description[] {
  const persons = new Map(
    annotations.entities.filter(({ type }) => type === 'person').map((entity) => [entity.id, entity]),
  )
  return annotations.mentions.flatMap((mention): Description[] => {
    const person = persons.get(mention.entity)
    const sentence = sentenceOf(annotations.sentences, mention)
    if (person === undefined || sentence === undefined) return []
    const surname = person.name.split(/\s+/).at(-1)?.toLowerCase() ?? ''
    const names = annotations.mentions.filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    )
    const spans = [before(document.text, mention, sentence, names), behind(document.text, mention, sentence)]
    return spans.flatMap((span) =>
      span === undefined
        ? []
        : [
            {
              mention,
              surname,
              name: person.name,
              sentence,
              ...span,
              text: document.text.slice(span.start, span.end),
            },
          ],
    )
  })
}

/** The words before the name that belong to it: up to a mark, a function word or another person's name; a comma right before the name makes them an apposition. */
function before(text: string, mention: Mention, sentence: Sentence, names: readonly Mention[]) {
  const person = names.findLast(({ end, type }) => end < mention.start && type === 'person')
  const from = Math.max(sentence.start, mention.start - REACH, person?.end ?? 0)
  const lead = text.slice(from, mention.start)
  const apposed = /,\s$/.test(lead)
  const words = tokens(apposed ? lead.replace(/,\s$/, '') : lead, from)
  let first = words.length
  while (first > 0 && words.length - first < LONGEST) {
    const word = words[first - 1]
    if (word === undefined || word.kind === 'mark') break
    first -= 1
    // "The chairwoman of the county council, Ann Lee": the article behind "of" does not open it.
    const inner = /^(?:of|for)$/i.test(words[first - 1]?.text ?? '')
    if (apposed && ARTICLE.test(word.text) && !inner) break
    if (!apposed && ENDS.test(word.text)) {
      first += 1
      break
    }
  }
  const [opening, closing] = [words[first], words.at(-1)]
  if (opening === undefined || closing === undefined) return undefined
  // "In Rome, Ann Lee …": an apposition opens with an article or a possessive.
  if (apposed && !ARTICLE.test(opening.text)) return undefined
  return { start: opening.start, end: closing.end }
}

const ARTICLE = /^(?:the|its|their|his|her|a|an)$/i
const ENDS =
  /^(?:the|a|an|its|his|her|their|that|and|but|by|to|from|with|for|of|in|on|at|as|said|says|told|when|after)$/i

/** The apposition behind the name: ", a Danish businessman," up to the next mark. */
function behind(text: string, mention: Mention, sentence: Sentence) {
  const rest = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH))
  const match = /^, (?=(?:the|an?|its|their|his|her)\s|[a-z])([^,.;:!?“”"—]+)/.exec(rest)
  if (match?.[1] === undefined || /^(?:who|which|when|where|but|and|as|after|then)\b/.test(match[1]))
    return undefined
  if (match[1].split(/\s+/).length > LONGEST) return undefined
  return { start: mention.end + 2, end: mention.end + 2 + match[1].trimEnd().length }
}

import { sharedStem } from '../../annotate/language/en/outcome-words.ts'
import { isPeople } from '../../annotate/places/peoples.ts'
import type { Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { contentForm } from './content-words.ts'
import { nearWords, sentenceOf } from './context.ts'
import type { Node, Statement } from './statement.ts'

/** The organisations of a witness that are called by several words, a node each, under their fullest name. */
export function organisationNodes({ document, annotations }: Witness): Node[] {
  return annotations.entities
    .filter(({ type, name }) => type === 'organisation' && wordsOf(name).length > 1)
    .flatMap(({ id, name }): Node[] => {
      const statements = annotations.mentions
        .filter((mention) => mention.entity === id && mention.text === name)
        .flatMap((mention): Statement[] => {
          const sentence = sentenceOf(annotations.sentences, mention)
          if (sentence === undefined) return []
          return [
            {
              said: { kind: 'organisation', words: wordsOf(name) },
              anchor: anchorOf(document, mention.start, mention.end),
              value: name,
              about: name,
              sentence: sentence.id,
              near: nearWords(sentence, mention),
            },
          ]
        })
      return statements.length === 0 ? [] : [{ document: document.id, kind: 'name', statements }]
    })
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((word) => word !== 'the')
}

/** Whether two names are one in two forms: all words but one are the same, and that one is built on the same stem. */
export function organisationScore({ said: a }: Statement, { said: b }: Statement): number {
  if (a.kind !== 'organisation' || b.kind !== 'organisation' || a.words.length !== b.words.length) return 0
  const other = a.words.flatMap((word, index) => {
    const against = b.words[index] ?? ''
    return word === against ? [] : [[word, against] as const]
  })
  const [only, ...more] = other
  // A plural is no other name ("Sport Club", "Sports Club").
  if (only === undefined || more.length > 0 || contentForm(only[0]) === contentForm(only[1])) return 0
  // "Senate Democrats", "the Senate Democratic leader": a party or people and what is its.
  if (isPeople(only[0]) || isPeople(only[1])) return 0
  return sharedStem(only[0], only[1]) ? 1 : 0
}

import { SPOKEN_ALIKE } from '../../annotate/language/en/spoken-words.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Relation } from '../../model/index.ts'
import { contentForm } from './content-words.ts'

/** Words of a quotation that are compared; longer ones are cut for this, so that cost stays bounded. */
const LONGEST = 400

/** The words of a quotation in a form that ignores case, marks and typography. */
export function quotedWords(text: string): string[] {
  return tokens(text.normalize('NFKC').replaceAll('&', ' and '))
    .filter((token) => token.kind !== 'mark')
    .slice(0, LONGEST)
    .map((token) => token.text.toLowerCase().replaceAll('’', "'"))
}

/**
 * The words in a form that is the same in direct and in indirect speech: who tells what another said shifts its persons and
 * tenses ("I don't think it will" becomes "he didn't think it would"): Quirk et al., A Comprehensive Grammar, 14.31.
 */
export function spokenForms(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const [, stem = word, ending] = /^(.+?)(n't|'(?:ll|re|m|d|ve|s))$/.exec(word) ?? []
    const forms = [stem, ...(ending === undefined ? [] : [ending])]
    return forms.map((form) => SPOKEN_ALIKE.get(form) ?? contentForm(form))
  })
}

/** Length of the longest common subsequence (Hirschberg 1975: two rows of the table). */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let index = 1; index <= b.length; index += 1) {
      next[index] =
        word === b[index - 1] ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0)
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Length of the longest run of words that stands in both. */
export function commonRun(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  let longest = 0
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let index = 1; index <= b.length; index += 1) {
      if (word !== b[index - 1]) continue
      const run = (row[index - 1] ?? 0) + 1
      next[index] = run
      longest = Math.max(longest, run)
    }
    row = next
  }
  return longest
}

/** Whether the words of `part` stand in `whole` one behind the other. */
export function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
}

/** How two wordings of one utterance relate: letter by letter the same, one a part of the other, or reworded. */
export function wordingRelation(first: string, second: string): { relation: Relation; why: string } {
  const [a, b] = [quotedWords(first), quotedWords(second)]
  if (a.join(' ') === b.join(' ')) return { relation: 'same', why: 'the same words' }
  if (isWithin(a, b) || isWithin(b, a))
    return { relation: 'compatible', why: 'one quotes a part of what the other quotes' }
  if (isCutFrom(first, b) || isCutFrom(second, a))
    return { relation: 'compatible', why: 'one quotes the other with words left out, and marks the gap' }
  const changed = a.length + b.length - 2 * commonInOrder(a, b)
  return { relation: 'rewording', why: `the same utterance; ${changed} words differ` }
}

/** Whether `text` is `whole` with gaps that it marks by dots: each of its stretches stands there, in order. */
function isCutFrom(text: string, whole: readonly string[]): boolean {
  const stretches = text.split(/…|\.\s?\.\s?\./).map(quotedWords)
  const words = stretches.filter((stretch) => stretch.length > 0)
  if (stretches.length < 2 || words.length === 0) return false
  let rest = ` ${whole.join(' ')} `
  return words.every((stretch) => {
    const at = rest.indexOf(` ${stretch.join(' ')} `)
    rest = at < 0 ? '' : rest.slice(at + stretch.join(' ').length + 1)
    return at >= 0
  })
}

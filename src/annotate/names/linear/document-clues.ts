import type { Document, Sentence } from '../../../model/index.ts'
import type { Candidate } from '../candidate.ts'
import type { WeighedName } from '../decision.ts'
import { weighNames } from '../decision.ts'
import { nameKey } from '../key.ts'
import { candidatesIn, sentenceWords } from '../rule-finder.ts'
import type { TaggerSentence } from './features.ts'
import { TYPES } from './labels.ts'

/** How far the votes for a name outweigh those for none, in five steps; `decision.ts` asks for 1.3. */
const STEPS = [0, 1.3, 2.5, 4]
const ROLE = 31

interface Read {
  sentences: TaggerSentence[]
  candidates: Candidate[]
  /** What the rules make of each name, by name key. */
  weighed: Map<string, WeighedName>
}

/**
 * The sentences of a document with what the rules say of each word: 0 for nothing, 31 for a title, else type, strength
 * and whether a candidate begins or goes on; and with what they say of the same word elsewhere in the document.
 */
export function taggerSentences(document: Document, sentences: readonly Sentence[]): Read {
  const parted = sentenceWords(sentences)
  const candidates = candidatesIn(document.text, parted)
  const weighed = weighNames(candidates)
  const read: TaggerSentence[] = parted.map(({ words, heading }) => ({
    words,
    heading,
    rules: new Uint8Array(words.length),
    elsewhere: new Uint8Array(words.length),
  }))
  const starts = new Map<number, { sentence: TaggerSentence; at: number }>()
  for (const sentence of read) {
    sentence.words.forEach((word, at) => {
      starts.set(word.start, { sentence, at })
    })
  }
  const fill = (start: number, end: number, code: (position: number) => number): void => {
    const found = starts.get(start)
    if (found === undefined) return
    const { sentence, at } = found
    for (let i = at; i < sentence.words.length && (sentence.words[i]?.start ?? end) < end; i += 1)
      sentence.rules[i] = code(i - at)
  }
  for (const { role } of candidates) if (role !== undefined) fill(role.start, role.end, () => ROLE)
  for (const { start, end, text } of candidates) {
    const weight = weighed.get(nameKey(text))
    if (weight === undefined) continue
    const type = TYPES.indexOf(weight.type)
    const strength = STEPS.filter((least) => weight.margin >= least).length
    fill(start, end, (position) => 1 + (type * 5 + strength) * 2 + (position === 0 ? 0 : 1))
  }
  fillElsewhere(read)
  return { sentences: read, candidates, weighed }
}

// Bits of `elsewhere`: stands in small letters; has a capital inside a sentence; then by type the rules' names it is in, three bits.
const SMALL = 1
const CAPITAL = 2
const typeBit = (rule: number): number =>
  rule === 0 || rule === ROLE ? 0 : 4 << ((((rule - 1) >> 1) / 5) | 0)
const MOST_COUNTED = 2

function fillElsewhere(read: readonly TaggerSentence[]): void {
  const counts = new Map<string, number[]>()
  const bits = (sentence: TaggerSentence, i: number): number => {
    const word = sentence.words[i]
    if (word === undefined || word.mark || sentence.heading) return 0
    const small = word.text === word.lower ? SMALL : 0
    const capital = small === 0 && !word.opening ? CAPITAL : 0
    return small | capital | typeBit(sentence.rules[i] ?? 0)
  }
  for (const sentence of read) {
    sentence.words.forEach((word, i) => {
      const mine = bits(sentence, i)
      if (mine === 0) return
      const list = counts.get(word.lower) ?? [0, 0, 0, 0, 0]
      for (let bit = 0; bit < 5; bit += 1)
        if ((mine >> bit) & 1) list[bit] = Math.min((list[bit] ?? 0) + 1, MOST_COUNTED)
      counts.set(word.lower, list)
    })
  }
  for (const sentence of read) {
    sentence.words.forEach((word, i) => {
      if (word.mark) return
      const mine = bits(sentence, i)
      const list = counts.get(word.lower)
      let code = 0
      for (let bit = 0; bit < 5; bit += 1) if ((list?.[bit] ?? 0) > ((mine >> bit) & 1)) code |= 1 << bit
      sentence.elsewhere[i] = code
    })
  }
}

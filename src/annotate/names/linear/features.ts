import { lookupPlaces } from '../../places/gazetteer.ts'
import type { GazetteerEntry } from '../../places/packed-places.ts'
import { capitalRuns } from '../runs.ts'
import type { NameWord } from '../words.ts'
import { mayBeName } from '../words.ts'
import { mixed } from './hash.ts'
import type { WordClues } from './word-clues.ts'
import { wordClues } from './word-clues.ts'

/** A sentence as the tagger sees it: its words, and for each word what the rules and the rest of the document say of it. */
export interface TaggerSentence {
  words: readonly NameWord[]
  heading: boolean
  /** What the rules make of each word (`ruleCodes`). */
  rules: Uint8Array
  /** What the rest of the document makes of the word (`documentCodes`). */
  elsewhere: Uint8Array
}

/** Takes one feature of the word under way; `lexical` features rest on the spelling of a word. */
export type Emit = (feature: number, lexical: boolean) => void

const LONGEST_PLACE = 4
const NONE: WordClues = { word: 0, shape: 0, affixes: [], suffix: 0, lists: 0, capital: false }

function placeKind({ kind, population }: GazetteerEntry): number {
  if (kind === 'country' || kind === 'region') return 1
  if (kind === 'admin1') return 2
  if (kind === 'admin2') return 3
  return population >= 1_000_000 ? 4 : population >= 100_000 ? 5 : population >= 15_000 ? 6 : 7
}

/** For each word the longest name of the gazetteer it stands in: kind, and whether alone, first or later; 0 for none. */
function placeCodes(words: readonly NameWord[]): Uint8Array {
  const codes = new Uint8Array(words.length)
  for (let i = 0; i < words.length; ) {
    let taken = 1
    const first = words[i]
    if (first !== undefined && mayBeName(first)) {
      let most = 1
      while (most < LONGEST_PLACE && words[i + most]?.joined && !words[i + most]?.mark) most += 1
      for (let length = most; length >= 1; length -= 1) {
        const last = words[i + length - 1]
        if (last === undefined || !mayBeName(last)) continue
        const [place] = lookupPlaces(
          words
            .slice(i, i + length)
            .map((word) => word.text)
            .join(' '),
        )
        if (place === undefined) continue
        for (let j = 0; j < length; j += 1)
          codes[i + j] = placeKind(place) * 4 + (length === 1 ? 1 : j === 0 ? 2 : 3)
        taken = length
        break
      }
    }
    i += taken
  }
  return codes
}

interface Run {
  from: number
  to: number
}

/** Calls `next` before each word and `emit` for each of its features. Templates are numbered; their numbers are part of the trained weights. */
export function emitFeatures(sentence: TaggerSentence, next: () => void, emit: Emit): void {
  const { words, rules, elsewhere } = sentence
  const clues = words.map((word) => wordClues(word.text, word.lower))
  const places = placeCodes(words)
  const runs: (Run | undefined)[] = new Array(words.length).fill(undefined)
  for (const run of capitalRuns(words)) {
    const from = run[0]?.index ?? 0
    const to = from + run.length
    for (let i = from; i < to; i += 1) runs[i] = { from, to }
  }
  const at = (i: number): WordClues => clues[i] ?? NONE
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (word === undefined) continue
    next()
    const [b2, b1, me, n1, n2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)]
    const rule = rules[i] ?? 0
    const ruleBefore = rules[i - 1] ?? 0
    const ruleNext = rules[i + 1] ?? 0
    const else_ = elsewhere[i] ?? 0
    const run = runs[i]
    emit(mixed(0, 0), false)
    emit(mixed(1, me.word), true)
    emit(mixed(2, rule), false)
    emit(mixed(3, rule, ruleBefore), false)
    emit(mixed(4, rule, ruleNext), false)
    emit(mixed(5, b1.shape, me.shape, n1.shape), false)
    for (let bit = 0; me.lists >> bit > 0; bit += 1)
      if ((me.lists >> bit) & 1) emit(mixed(6, bit, word.opening ? 1 : 0), false)
    emit(mixed(7, b1.word, me.word), true)
    emit(mixed(8, me.word, n1.word), true)
    if (run === undefined && !me.capital && rule === 0) {
      emit(mixed(9, me.word, b1.capital ? 1 : 0, n1.capital ? 1 : 0), true)
      continue
    }
    const ended = words[i - 1]?.possessive === true || (!word.joined && b1.capital)
    const flags = (word.opening ? 1 : 0) | (sentence.heading ? 2 : 0) | (word.possessive ? 4 : 0)
    emit(mixed(10, me.shape, flags), false)
    emit(mixed(11, b1.word), true)
    emit(mixed(12, n1.word), true)
    emit(mixed(13, b2.word), true)
    emit(mixed(14, n2.word), true)
    emit(mixed(15, b1.word, n1.word), true)
    me.affixes.forEach((affix, k) => {
      if (affix !== 0) emit(mixed(16, k, affix), true)
    })
    emit(mixed(17, b1.suffix), true)
    emit(mixed(18, n1.suffix), true)
    emit(mixed(19, b1.shape, me.shape), false)
    emit(mixed(20, me.shape, n1.shape), false)
    emit(mixed(21, me.shape, n1.shape, n2.shape), false)
    emit(mixed(22, b2.shape, b1.shape, me.shape), false)
    for (let bit = 0; b1.lists >> bit > 0; bit += 1)
      if ((b1.lists >> bit) & 1) emit(mixed(23, bit, b1.capital ? 1 : 0), false)
    for (let bit = 0; n1.lists >> bit > 0; bit += 1)
      if ((n1.lists >> bit) & 1) emit(mixed(24, bit, n1.capital ? 1 : 0), false)
    emit(mixed(25, me.lists, me.shape), false)
    emit(mixed(26, b1.lists, me.lists), false)
    emit(mixed(27, me.lists, n1.lists), false)
    const place = places[i] ?? 0
    emit(mixed(28, place, me.shape), false)
    emit(mixed(29, place, b1.word), true)
    emit(mixed(30, place, n1.shape, b1.shape), false)
    emit(mixed(31, rule, me.shape, flags), false)
    emit(mixed(32, rule, me.lists), false)
    emit(mixed(33, rule, b1.word), true)
    emit(mixed(34, rule, n1.word), true)
    emit(mixed(35, rule, me.word), true)
    emit(mixed(36, rule, place), false)
    emit(mixed(37, rule, else_), false)
    emit(mixed(38, else_, me.shape), false)
    emit(mixed(39, rule, me.suffix), true)
    if (ended) emit(mixed(53, me.shape, rule), false)
    if (ended) emit(mixed(54, me.lists), false)
    emit(mixed(55, rules[i - 2] ?? 0, ruleBefore, rule), false)
    emit(mixed(56, rule, ruleNext, rules[i + 2] ?? 0), false)
    emit(mixed(51, b2.word, b1.word), true)
    emit(mixed(52, n1.word, n2.word), true)
    if (run === undefined) continue
    const length = Math.min(run.to - run.from, 5)
    const fromStart = Math.min(i - run.from, 3)
    const fromEnd = Math.min(run.to - 1 - i, 3)
    const last = at(run.to - 1)
    const first = at(run.from)
    const before = at(run.from - 1)
    const after = at(run.to)
    emit(mixed(40, length, fromStart), false)
    emit(mixed(41, last.word, fromEnd), true)
    emit(mixed(42, last.lists, fromEnd), false)
    emit(mixed(43, first.word, fromStart), true)
    emit(mixed(44, first.lists, fromStart, length), false)
    emit(mixed(45, before.word, fromStart), true)
    emit(mixed(46, after.word, fromEnd), true)
    emit(mixed(47, before.suffix), true)
    emit(mixed(48, after.suffix), true)
    emit(mixed(49, before.lists, after.lists, length), false)
    emit(mixed(50, last.suffix, length), true)
  }
}

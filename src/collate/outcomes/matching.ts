import { RESTORING, RUNNING_AGAIN } from '../../annotate/language/en/act-nouns.ts'
import { FINISHING_VERBS } from '../../annotate/language/en/due-words.ts'
import { OPPOSITES } from '../../annotate/language/en/opposites.ts'
import { implies, sameSense } from '../../annotate/language/en/outcome-words.ts'
import type { Commitment, Interval, Sentence, Timex, Witness } from '../../model/index.ts'
import { type ContentWords, contentForm, contentWords } from '../matters/content-words.ts'
import { mainPart } from './act.ts'
import { without } from './without.ts'

/** The words by which a commitment is known again. */
export interface Keys {
  /** Words of the act and of what it is done to, days left out; a length ("take ten days") is part of it. */
  act: ContentWords
  /** Words of who is to do it. */
  actor: ContentWords
  /** The act and what it is done to, as they stand. */
  text: string
  /** Words of what it is done to, which are of the act too. */
  theme: ContentWords
  /** The day or days it is due on, where there are first and last ones. */
  due: Interval | undefined
  /** Other words of its sentence and the one before, among them who or what it is of: what a bare verb is known again by. */
  about: ContentWords
}

/** A sentence of a later witness that may tell what became of a commitment. */
export interface Match {
  witness: Witness
  sentence: Sentence
  score: number
}

/** What is known of the words of the witnesses. */
export interface Lexicon {
  /** How much a word tells sentences apart: log(1 + N / n) over all sentences (Spärck Jones 1972). */
  weight(word: string): number
  /** The words met that may tell of the same as `word` or imply it, itself among them. */
  senses(word: string): ReadonlySet<string>
}

/** The content words of every sentence of a witness, once for all commitments. */
export interface IndexedWitness {
  witness: Witness
  sentences: { sentence: Sentence; words: ContentWords }[]
}

export function indexed(witness: Witness): IndexedWitness {
  return {
    witness,
    sentences: witness.annotations.sentences.map((sentence) => ({
      sentence,
      words: wordsOf(sentence.text),
    })),
  }
}

/** The content words, and the verbs of restoring where a phrase says that something goes again. */
function wordsOf(text: string): ContentWords {
  const words = contentWords(text)
  if (!RUNNING_AGAIN.test(text.toLowerCase())) return words
  const told = [...RESTORING].map((verb) => [contentForm(verb), 'again'] as const)
  return new Map([...told, ...words])
}

/** The lexicon of `witnesses`; which words share a sense is worked out once for each word that is asked for. */
export function lexiconOf(witnesses: readonly IndexedWitness[]): Lexicon {
  const frequency = new Map<string, number>()
  let total = 0
  for (const { sentences } of witnesses)
    for (const { words } of sentences) {
      total += 1
      for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
    }
  const senses = new Map<string, Set<string>>()
  return {
    weight: (word) => Math.log(1 + total / (frequency.get(word) ?? 1)),
    senses: (word) => {
      const known =
        senses.get(word) ??
        new Set([...frequency.keys()].filter((other) => sameSense(word, other) || implies(other, word)))
      senses.set(word, known)
      return known
    },
  }
}

export function keysOf(commitment: Commitment, { annotations }: Witness): Keys {
  const act = actWords(commitment, annotations.timexes)
  const actor = contentWords(
    `${commitment.actor.absent ? '' : commitment.actor.value.name} ${commitment.agent?.text ?? ''}`,
  )
  const text = `${commitment.act.text} ${commitment.theme?.text ?? ''}`
  const theme = contentWords(commitment.theme?.text ?? '')
  const { due: resolved } = commitment
  const due = resolved.absent || resolved.value.from === undefined ? undefined : resolved.value
  return { act, actor, text, theme, due, about: aboutWords(commitment, annotations) }
}

/** The content words of the commitment's sentence and of the one before, times left out. */
function aboutWords(
  { sentence: own }: Commitment,
  { sentences, timexes }: Witness['annotations'],
): ContentWords {
  const at = sentences.findIndex(({ id }) => id === own)
  const near = sentences.slice(Math.max(0, at - 1), at + 1)
  const words = near.map((sentence) => {
    const inside = timexes.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    return without(sentence, inside)
  })
  return contentWords(words.join(' '))
}

/** The words of the act and of what it is done to, days left out. */
export function actWords(commitment: Commitment, timexes: readonly Timex[]): ContentWords {
  const [verb = ''] = commitment.act.text.toLowerCase().split(' ')
  const lasts = FINISHING_VERBS.has(verb)
  const times = timexes.filter(
    ({ start, end, type }) =>
      (type !== 'DURATION' || !lasts) && start >= commitment.start && end <= commitment.end,
  )
  const theme = commitment.theme === undefined ? '' : without(commitment.theme, times)
  return contentWords(`${mainPart(without(commitment.act, times))} ${theme}`)
}

/** Share of the act's weight that a sentence must have; words of the actor count half. Set on the visible pairs. */
const ENOUGH = 0.3

/** The sentences of `later` that are about the act of `keys`, best first. */
export function matchesOf(keys: Keys, later: readonly IndexedWitness[], lexicon: Lexicon): Match[] {
  return later
    .flatMap(({ witness, sentences }) =>
      sentences.flatMap(({ sentence, words }) => {
        const score = scoreOf(keys, words, lexicon, () => namesDue(keys, witness, sentence))
        return score >= ENOUGH && !isOfTheOther(keys.text, sentence.text)
          ? [{ witness, sentence, score }]
          : []
      }),
    )
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.witness.document.id < b.witness.document.id ? -1 : 1) ||
        a.sentence.start - b.sentence.start,
    )
}

/** Whether the sentence speaks of the other one of two: of the "west channel", where the act is of the "east channel". */
function isOfTheOther(act: string, sentence: string): boolean {
  const told = sentence.toLowerCase()
  return [...act.toLowerCase().matchAll(OPPOSED)].some(([, word = '', noun = '']) => {
    const others = OPPOSITES.find((set) => set.includes(word)) ?? []
    const says = (one: string) => told.includes(` ${one} ${noun}`)
    return others.some((other) => other !== word && says(other)) && !says(word)
  })
}

const OPPOSED = new RegExp(`\\b(${OPPOSITES.flat().join('|')}) (\\p{L}{3,20})`, 'gu')

/** Whether the sentence names the very day on which the act was due. */
function namesDue({ due }: Keys, { annotations }: Witness, { start, end }: Sentence): boolean {
  if (due === undefined) return false
  return annotations.timexes.some(
    (timex) =>
      timex.start >= start &&
      timex.end <= end &&
      timex.interval?.from === due.from &&
      timex.interval?.to === due.to,
  )
}

function scoreOf(keys: Keys, words: ContentWords, lexicon: Lexicon, namesItsDay: () => boolean): number {
  let whole = 0
  let found = 0
  let actWords = 0
  for (const word of keys.act.keys()) {
    whole += lexicon.weight(word)
    if (!meets(lexicon.senses(word), words)) continue
    found += lexicon.weight(word)
    actWords += 1
  }
  let actorWords = 0
  for (const word of keys.actor.keys()) {
    whole += lexicon.weight(word) / 2
    if (!meets(lexicon.senses(word), words)) continue
    found += lexicon.weight(word) / 2
    actorWords += 1
  }
  // A verb alone is told of much ("reopen"): something else of what it was said of must stand there too.
  const others = [...keys.about.keys()].filter((word) => !keys.act.has(word))
  const known = () =>
    keys.act.size <= 2 &&
    (others.length === 0 ||
      namesItsDay() ||
      [...keys.theme.keys(), ...others].some((word) => words.has(word)))
  const enough = actWords >= 2 || (actWords >= 1 && (actorWords >= 1 || known()))
  return enough && whole > 0 ? found / whole : 0
}

function meets(senses: ReadonlySet<string>, words: ContentWords): boolean {
  for (const word of words.keys()) if (senses.has(word)) return true
  return false
}

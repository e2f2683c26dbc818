/** What was done to a document to make the next one, or that nothing was. */
export const OPERATIONS = ['new', 'light', 'cut', 'expand', 'noise', 'pasted'] as const
export type Operation = (typeof OPERATIONS)[number]

export interface MutatedDocument {
  id: string
  text: string
  operation: Operation
  /** The earlier document that it shares text with. */
  of?: string
}

/** A document in ten ends in one of so many notices of 40 words. */
const NOTICES = 50

/**
 * Documents of some 360 words without end, the same ones each time. Every second one is new: new ones walk at random over the word pairs of `texts`, so that
 * common turns of phrase are about as common as there; others are an earlier one edited lightly, cut, interleaved with new sentences,
 * misread letter by letter, or hold three of its sentences.
 */
export function* mutatedDocuments(texts: readonly string[]): Generator<MutatedDocument> {
  const random = randomNumbers(20261128)
  const walk = walkOver(texts)
  const sentences = (count: number): string[] => Array.from({ length: count }, () => sentence(walk, random))
  const notices = Array.from({ length: NOTICES }, () => sentences(2).join(' '))
  const earlier: { id: string; sentences: string[] }[] = []
  for (let number = 0; ; number++) {
    const id = number.toString(16).padStart(16, '0')
    const made = sentences(12 + random(13))
    const source = earlier[random(Math.max(1, earlier.length))]
    const operation = source && random(2) === 0 ? OPERATIONS[1 + random(OPERATIONS.length - 1)] : 'new'
    const body = source && operation ? mutate(source.sentences, made, operation, random, walk.words) : made
    // Only new ones are drawn from again: a family is a document and its copies, of any number.
    if (operation === 'new') keep(earlier, { id, sentences: made }, random)
    const end = random(10) === 0 ? ` ${notices[random(NOTICES)]}` : ''
    const text = body.join(' ') + end
    yield operation === 'new' || !source || !operation
      ? { id, text, operation: 'new' }
      : { id, text, operation, of: source.id }
  }
}

/** A bounded sample of the new documents, so that memory stays the same at any number. */
function keep<T>(earlier: T[], document: T, random: (below: number) => number): void {
  if (earlier.length < 5000) earlier.push(document)
  else earlier[random(earlier.length)] = document
}

function mutate(
  source: readonly string[],
  made: string[],
  operation: Operation,
  random: (below: number) => number,
  words: readonly string[],
): string[] {
  switch (operation) {
    case 'light':
      return source.map((one) => replaced(one, 12, words, random))
    case 'cut': {
      const kept = Math.max(3, Math.floor((source.length * (25 + random(36))) / 100))
      return source.slice(0, kept)
    }
    case 'expand':
      return source.flatMap((one, at) => (random(2) === 0 ? [one, made[at % made.length] ?? ''] : [one]))
    case 'noise':
      return source.map((one) => misread(one, random))
    case 'pasted': {
      const from = random(Math.max(1, source.length - 3))
      const into = random(made.length)
      return [...made.slice(0, into), ...source.slice(from, from + 3), ...made.slice(into)]
    }
    default:
      return made
  }
}

/** One word in `rate` is another. */
function replaced(text: string, rate: number, words: readonly string[], random: (below: number) => number) {
  return text
    .split(' ')
    .map((word) => (random(rate) === 0 ? (words[random(words.length)] ?? word) : word))
    .join(' ')
}

/** One letter in twelve is another, as in a bad scan. */
function misread(text: string, random: (below: number) => number): string {
  return [...text]
    .map((letter) => (letter !== ' ' && random(12) === 0 ? String.fromCharCode(97 + random(26)) : letter))
    .join('')
}

/** Three steps in four go on as some text goes on; the others begin anew, or long runs of the texts would come again. */
function sentence({ words, after }: Walk, random: (below: number) => number): string {
  const said: string[] = []
  const length = 12 + random(16)
  let word = words[random(words.length)] ?? ''
  while (said.length < length) {
    said.push(word)
    const next = random(4) === 0 ? words : (after.get(word) ?? words)
    word = next[random(next.length)] ?? ''
  }
  return `${said.join(' ')}.`
}

interface Walk {
  words: string[]
  /** What follows each word, as often as it does. */
  after: Map<string, string[]>
}

function walkOver(texts: readonly string[]): Walk {
  const words = texts.flatMap((text) => text.split(/\s+/).filter(Boolean))
  const after = new Map<string, string[]>()
  for (const [at, word] of words.entries()) {
    const known = after.get(word)
    const next = words[at + 1] ?? ''
    if (known === undefined) after.set(word, [next])
    else known.push(next)
  }
  return { words, after }
}

/** Whole numbers below a bound, by xorshift32 (Marsaglia 2003). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

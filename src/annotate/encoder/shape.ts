/** Classes of case and signs, in the order of their numbers. The vocabulary knows small letters only, so that case enters here. */
export const SHAPES = ['none', 'small', 'title', 'capitals', 'mixed', 'digits', 'marks', 'initial'] as const

const DIGIT = /\p{Nd}/u
const LETTERS = /\p{L}/gu
const UPPER = /^\p{Lu}$/u
const LOWER = /^\p{Ll}$/u

/** The number of the word's class in `SHAPES`. */
export function shapeOf(word: string): number {
  if (DIGIT.test(word)) return 5
  const letters = word.match(LETTERS)
  if (letters === null) return 6
  const small = letters.filter((letter) => LOWER.test(letter)).length
  if (small === letters.length) return 1
  const capitals = letters.filter((letter) => UPPER.test(letter)).length
  if (letters.length === 1) return capitals === 1 ? 7 : 1
  if (capitals === letters.length) return 3
  if (capitals === 0) return 1
  return capitals === 1 && small === letters.length - 1 && UPPER.test(letters[0] ?? '') ? 2 : 4
}

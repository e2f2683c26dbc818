/** Endings and letter groups in which British and American spelling differ, brought to one form. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/our/g, 'or'],
  [/ys(?=e|ed|es|ing)/g, 'yz'],
  [/is(?=e$|ed$|es$|ing$|ation)/g, 'iz'],
  [/ll/g, 'l'],
  [/tre$/, 'ter'],
  [/ae|oe/g, 'e'],
  [/ogue$/, 'og'],
  [/ence$/, 'ense'],
]

/** Letters only, without case, accents, apostrophes, hyphens or spaces. */
export function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether two words are spellings of one word: variants of British and American, or one slip of the pen in a long word. */
export function sameWord(x: string, y: string): boolean {
  if (x === y) return true
  if (/\d/.test(x) || /\d/.test(y)) return false
  const standard = (word: string): string =>
    VARIANTS.reduce((form, [from, to]) => form.replace(from, to), word)
  return standard(x) === standard(y) || slip(x, y)
}

/** A slip in a long word, and not in its last three letters, where a difference is an inflection. */
function slip(x: string, y: string): boolean {
  const shorter = Math.min(x.length, y.length)
  return shorter >= 7 && x.slice(0, shorter - 3) !== y.slice(0, shorter - 3) && oneSlipApart(x, y)
}

/** One letter left out, put in, replaced, or two swapped; not the first, and no digit. */
export function oneSlipApart(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (x === y || short.length < 4 || long.length - short.length > 1 || /\d/.test(x + y)) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (at === 0) return false
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2))
}

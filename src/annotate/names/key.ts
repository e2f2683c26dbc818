const MARKS = /\p{M}+/gu
const SEPARATORS = /[^\p{L}\p{N}]+/gu
// Letters that Unicode does not take apart into a base letter and a mark (NFD leaves them whole).
const WHOLE: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
}
const WHOLE_LETTERS = /[øłđðþæœßı]/g
const PLAIN = /^[a-z]+$/

const known = new Map<string, string>()
// A bound on memory for long-running processes; the cache never changes a result.
const CACHE_LIMIT = 20_000

/**
 * The form under which names are compared: lower case, no accents, one blank for each stretch of other
 * signs, `st` for "Saint". "São Tomé" → `sao tome`, "St. Louis" → `st louis`, "U.S." → `us`.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const cached = known.get(lower)
  if (cached !== undefined) return cached
  if (known.size >= CACHE_LIMIT) known.clear()
  const key = keyOf(lower)
  known.set(lower, key)
  return key
}

function keyOf(lower: string): string {
  return lower
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|$))/gu, '')
    .replace(/['’ʻ‘ʼ`]/gu, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter)
    .replace(SEPARATORS, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
}

import type { Lexeme } from '../lexemes.ts'

/** For each lexeme of a sentence whether it stands inside quotation marks; `open` says so of the place before the first one. */
export function quotedWords(words: Lexeme[], open: boolean): { inside: boolean[]; open: boolean } {
  let now = open
  const inside = words.map(({ text }) => {
    if (text === '“' || text === '«' || text === '„') now = true
    else if (text === '”' || text === '»') now = false
    else if (text === '"') now = !now
    return now
  })
  return { inside, open: now }
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** A lexeme of PostgreSQL is shorter than 2 KB. */
const LONGEST = 400

/** The words of a text as they are searched for: lower case, without accents, in order. Marks divide words. */
export function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return [...folded.matchAll(WORD)].map(([word]) => word.slice(0, LONGEST))
}

import { type Lexeme, lowerAt } from './lexemes.ts'

/** Phrases of one or more words with a value each, found by their first or last word; the longest wins. */
export interface PhraseTable<T> {
  byFirst: ReadonlyMap<string, { words: string[]; value: T }[]>
  byLast: ReadonlyMap<string, { words: string[]; value: T }[]>
}

/** Prepares a table from phrases whose words are parted by one blank. */
export function phraseTable<T>(phrases: Readonly<Record<string, T>>): PhraseTable<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>()
  const byLast = new Map<string, { words: string[]; value: T }[]>()
  const entries = Object.entries(phrases).map(([text, value]) => ({ words: text.split(' '), value }))
  entries.sort((a, b) => b.words.length - a.words.length)
  for (const entry of entries) {
    const first = entry.words[0] ?? ''
    const last = entry.words.at(-1) ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
    byLast.set(last, [...(byLast.get(last) ?? []), entry])
  }
  return { byFirst, byLast }
}

/** The longest phrase that begins at `at`, with the index after it. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  words: Lexeme[],
  at: number,
): { value: T; to: number } | undefined {
  for (const entry of table.byFirst.get(lowerAt(words, at)) ?? []) {
    if (entry.words.every((word, index) => lowerAt(words, at + index) === word)) {
      return { value: entry.value, to: at + entry.words.length }
    }
  }
  return undefined
}

/** The longest phrase that ends right before `to`, with the index where it begins. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  words: Lexeme[],
  to: number,
): { value: T; from: number } | undefined {
  for (const entry of table.byLast.get(lowerAt(words, to - 1)) ?? []) {
    const from = to - entry.words.length
    if (from >= 0 && entry.words.every((word, index) => lowerAt(words, from + index) === word)) {
      return { value: entry.value, from }
    }
  }
  return undefined
}

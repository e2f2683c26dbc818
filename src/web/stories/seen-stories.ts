import type { StorySummary } from '../../model/index.ts'

const KEPT = 'stemma-seen'
type Seen = Pick<StorySummary, 'id' | 'witnesses'>

/** How many witnesses each story had when the reader last opened it, as this browser remembers; undefined before the first look. */
export function seenStories(): ReadonlyMap<string, number> | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null')
    if (!Array.isArray(kept)) return undefined
    return new Map(kept.filter(isEntry))
  } catch {
    return undefined
  }
}

/** Remembers these stories as they are now, where the browser allows it. */
export function keepSeen(stories: readonly Seen[]): void {
  try {
    const seen = new Map([
      ...(seenStories() ?? []),
      ...stories.map(({ id, witnesses }) => [id, witnesses] as const),
    ])
    localStorage.setItem(KEPT, JSON.stringify([...seen]))
  } catch {}
}

/** What is new about a story since the reader last opened it, in a word or two; empty when nothing is, or on the very first look. */
export function news({ id, witnesses }: Seen, seen: ReadonlyMap<string, number> | undefined): string {
  if (seen === undefined) return ''
  const before = seen.get(id)
  if (before === undefined) return 'new'
  return witnesses > before ? `${witnesses - before} more` : ''
}

/** The stories whose headlines hold all the words (or their beginnings), case and accents aside. */
export function matching<Story extends Pick<StorySummary, 'title' | 'headlines'>>(
  stories: readonly Story[],
  words: string,
): Story[] {
  const wanted = wordsOf(words)
  return stories.filter(({ title, headlines = [] }) => {
    const known = wordsOf([title, ...headlines].join(' '))
    return wanted.every((word) => known.some((each) => each.startsWith(word)))
  })
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function isEntry(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number'
}

import { plainWords } from '../../collate/plain-words.ts'
import type { Anchor } from '../../model/index.ts'

/** Something that a witness says, with what it is grouped by. */
export interface Saying<T> {
  anchor: Anchor
  /** Sayings with a key in common are one thing told by several witnesses. */
  keys: readonly string[]
  wording: string
  /** How it is held by who says it, where the words alone don't tell: "denied". */
  held?: string | undefined
  value: T
}

/** One wording, and where it stands. */
export interface Wording<T> {
  text: string
  held?: string | undefined
  sayings: Saying<T>[]
}

/** Sayings that are one thing, as its wordings: the one that most witnesses have comes first. */
export interface WordingGroup<T> {
  wordings: Wording<T>[]
}

/** Puts together what shares a key, also by way of others, in order of first appearance. */
export function wordingGroups<T>(sayings: readonly Saying<T>[]): WordingGroup<T>[] {
  const leader = sayings.map((_, index) => index)
  const find = (index: number): number => {
    const up = leader[index] ?? index
    if (up === index) return index
    const top = find(up)
    leader[index] = top
    return top
  }
  const owner = new Map<string, number>()
  sayings.forEach(({ keys }, index) => {
    for (const key of keys) {
      const other = owner.get(key)
      if (other === undefined) owner.set(key, index)
      else {
        const [low, high] = [find(other), find(index)].sort((a, b) => a - b)
        if (low !== undefined && high !== undefined) leader[high] = low
      }
    }
  })
  const groups = Map.groupBy(sayings.keys(), find)
  return [...groups.values()].map((members) => ({
    wordings: wordings(members.flatMap((index) => sayings[index] ?? [])),
  }))
}

/** The wordings of one thing, the one that most witnesses have first. */
export function wordings<T>(sayings: readonly Saying<T>[]): Wording<T>[] {
  const byText = Map.groupBy(sayings, ({ held = '', wording }) => plainWords(`${held} ${wording}`))
  return [...byText.values()]
    .map((same) => ({ text: same[0]?.wording ?? '', held: same[0]?.held, sayings: same }))
    .sort((a, b) => b.sayings.length - a.sayings.length)
}

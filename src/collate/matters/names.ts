import type { StoryEntity, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import type { Node, Pairing, Statement } from './statement.ts'

/** Letters a name must have before one letter's difference counts as a spelling and not as another name. */
const SHORTEST = 5

/**
 * Spellings of one entity that differ by a letter or two between witnesses ("Brandvik", "Brandvick"): one node for each
 * witness and spelling, paired where the story holds them to be one entity.
 */
export function namePairings(witnesses: readonly Witness[], entities: readonly StoryEntity[]): Pairing[] {
  return entities.flatMap((entity) => {
    const nodes = witnesses.flatMap((witness) => nameNode(witness, entity))
    return nodes.flatMap((a, index) =>
      nodes.slice(index + 1).flatMap((b) => {
        const [x] = a.statements
        const [y] = b.statements
        const differ = x !== undefined && y !== undefined && isOtherSpelling(x.value, y.value)
        return differ ? [{ a, b, score: 1 }] : []
      }),
    )
  })
}

function nameNode({ document, annotations }: Witness, story: StoryEntity): Node[] {
  const entity = annotations.entities.find(({ id }) => id === story.members[document.id])
  const mentions = annotations.mentions.filter(({ id }) => entity?.mentions.includes(id))
  const statements = mentions
    .filter((mention) => mention.text === entity?.name)
    .map(
      (mention): Statement => ({
        said: { kind: 'name', form: mention.text },
        anchor: anchorOf(document, mention.start, mention.end),
        value: mention.text,
        sentence: '',
        near: new Map(),
      }),
    )
  return statements.length === 0 ? [] : [{ document: document.id, kind: 'name', statements }]
}

/** Whether two names have the same words but for one, and that one differs by one or two letters. */
export function isOtherSpelling(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase().split(/\s+/), b.toLowerCase().split(/\s+/)]
  if (left.length !== right.length) return false
  const different = left.flatMap((word, index) => (word === right[index] ? [] : [[word, right[index] ?? '']]))
  const [first = '', second = ''] = different[0] ?? []
  if (different.length !== 1 || Math.min(first.length, second.length) < SHORTEST) return false
  return editDistance(first, second) <= (Math.min(first.length, second.length) > 7 ? 2 : 1)
}

/** Levenshtein distance, neighbouring letters swapped counting once (Damerau 1964, restricted). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

import { type Finding, logRatio } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

/** Words of a time in which something is told; what was expected has happened by the next revision. */
const TENSES = {
  pastPutIn: /\b(?:was|were|had|did|became|died|said|won|made|took)\b/gi,
  presentPutIn: /\b(?:is|are|has|have|does|do)\b/gi,
  futurePutIn: /\b(?:will|shall|would|upcoming|forthcoming|expected|scheduled|planned|plans)\b/gi,
  nowPutIn: /\b(?:currently|recently|now|today|presently|as of|latest|new)\b/gi,
}

/** In changed words of common sentences: what one tells as coming or present and the other as past. */
export function tenses({ a, b, linked, nameOf }: Pair): Finding[] {
  const changes = linked.flatMap((link) => link.changes)
  const textOf = (side: 'a' | 'b'): string => changes.map((change) => change[side]?.text ?? '').join('\n')
  const [ofA, ofB] = [textOf('a'), textOf('b')]
  const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const measures = Object.fromEntries(
    Object.entries(TENSES).map(([name, pattern]) => [
      name,
      logRatio(count(ofA, pattern), count(ofB, pattern)),
    ]),
  )
  if (Object.values(measures).every((value) => value === 0)) return []
  const told = changes.filter((change) =>
    Object.values(TENSES).some((pattern) => [change.a, change.b].some((span) => span?.text.match(pattern))),
  )
  return [
    {
      rule: 'tense',
      says: (later) => `the verbs and adverbs of time that were changed look later in ${nameOf(later)}`,
      measures,
      anchors: told
        .slice(0, 2)
        .flatMap((change) => [
          ...(change.a ? [anchorOf(a, change.a)] : []),
          ...(change.b ? [anchorOf(b, change.b)] : []),
        ]),
    },
  ]
}

import type { Sentence } from '../../../model/index.ts'
import { type Finding, logRatio } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

/** What makes a sentence of one witness only look like an addition, or like something that was cleared away. */
const KINDS: Readonly<Record<string, (text: string) => boolean>> = {
  longAdded: (text) => text.length > 150,
  withFiguresAdded: (text) => /\d/.test(text),
  unfinishedAdded: (text) => !/[.!?”"’)]\s*$/.test(text),
  shortAdded: (text) => text.length < 40,
  casualAdded: (text) => /\b(?:i|you|my|your|me|we)\b|!/i.test(text),
}

/** Kinds of sentences that only one has: full ones with facts are added, casual ones and scraps come and go. */
export function addedSentences({ a, b, onlyA, onlyB, nameOf }: Pair): Finding[] {
  if (onlyA.length + onlyB.length === 0) return []
  const entries = Object.entries(KINDS).map(([kind, test]): [string, number] => {
    const count = (sentences: readonly Sentence[]): number =>
      sentences.filter(({ text }) => test(text)).length
    return [kind, logRatio(count(onlyA), count(onlyB))]
  })
  return [
    {
      rule: 'kinds-of-added-sentences',
      says: (later) => {
        const [own, others] = later === b ? [onlyB, onlyA] : [onlyA, onlyB]
        return `of the ${own.length + others.length} sentences that only one has, those of ${nameOf(later)} look like additions`
      },
      measures: Object.fromEntries(entries),
      anchors: [
        ...onlyA.slice(0, 1).map((sentence) => anchorOf(a, sentence)),
        ...onlyB.slice(0, 1).map((sentence) => anchorOf(b, sentence)),
      ],
    },
  ]
}

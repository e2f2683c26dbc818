import type { Sentence, Witness, WordChange } from '../../../model/index.ts'
import { isKnownWord, termOf } from '../../stories/terms.ts'
import { type Finding, logRatio } from '../finding.ts'
import type { Pair } from '../pair.ts'

const MOST_DASHES = 3
/** Share of unknown words is scaled to about one for a text of rare names. */
const SCALE = 30

/** Revising leaves fewer words that the language's common ones don't know, and sets dashes where hyphens stood. */
export function spelling({ a, b, linked, onlyA, onlyB, nameOf }: Pair): Finding[] {
  const changes = linked.flatMap((link) => link.changes)
  const changed = (side: 'a' | 'b'): number =>
    changes.reduce((sum, change) => sum + unknownWords(change[side]?.text ?? ''), 0)
  const alone = (sentences: readonly Sentence[]): number =>
    sentences.reduce((sum, { text }) => sum + unknownWords(text), 0)
  const measures = {
    unknownPutIn: logRatio(changed('a'), changed('b')),
    unknownAdded: logRatio(alone(onlyA), alone(onlyB)),
    unknownShare: Math.max(-1, Math.min(1, SCALE * (unknownShare(b) - unknownShare(a)))),
    dashesForHyphens: dashesForHyphens(changes),
  }
  if (Object.values(measures).every((value) => value === 0)) return []
  return [
    {
      rule: 'spelling',
      says: (later) => `by its rare words and its dashes, ${nameOf(later)} looks revised`,
      measures,
      anchors: [],
    },
  ]
}

function unknownWords(text: string): number {
  return (text.match(/\b[a-z]{4,}\b/g) ?? []).filter((word) => !isKnownWord(termOf(word))).length
}

function unknownShare({ document }: Witness): number {
  return unknownWords(document.text) / (document.text.length / 6 + 20)
}

/** How often `b` has a dash where `a` has a hyphen, less the reverse. */
function dashesForHyphens(changes: readonly WordChange[]): number {
  let balance = 0
  for (const { a, b } of changes) {
    if (!a || !b || a.text === b.text || hyphened(a.text) !== hyphened(b.text)) continue
    balance += dashes(b.text) > dashes(a.text) ? 1 : -1
  }
  return Math.max(-MOST_DASHES, Math.min(MOST_DASHES, balance))
}

function hyphened(text: string): string {
  return text.replace(/[–—]/g, '-')
}

function dashes(text: string): number {
  return text.match(/[–—]/g)?.length ?? 0
}

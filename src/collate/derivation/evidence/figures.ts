import type { Finding } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

const MOST = 3

/** Counts of a running story grow: in sentences that both have, the witness with the higher figures is the later one. */
export function figuresUpdated({ a, b, linked, nameOf }: Pair): Finding[] {
  const changed = linked.flatMap(({ changes }) =>
    changes.flatMap((change) => {
      if (change.class !== 'figure' || !change.a || !change.b) return []
      const from = amount(change.a.text)
      const to = amount(change.b.text)
      if (from === undefined || to === undefined || from === to) return []
      return [{ a: change.a, b: change.b, grew: to > from ? 1 : -1 }]
    }),
  )
  const balance = changed.reduce((sum, { grew }) => sum + grew, 0)
  if (balance === 0) return []
  const later = balance > 0 ? b : a
  const [from, to] = later === b ? (['a', 'b'] as const) : (['b', 'a'] as const)
  const told = changed.map((change) => `${change[from].text} → ${change[to].text}`).join(', ')
  return [
    {
      rule: 'figures-updated',
      says: `figures, which tend to grow, are higher in ${nameOf(later)}: ${told}`,
      measures: { figuresGrown: Math.max(-MOST, Math.min(MOST, balance)) },
      anchors: changed.flatMap((change) => [anchorOf(a, change.a), anchorOf(b, change.b)]),
    },
  ]
}

/** The only number of a stretch; years are none that grow. */
function amount(text: string): number | undefined {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? []
  const [only] = numbers
  if (numbers.length !== 1 || only === undefined || /^(?:19|20)\d\d$/.test(only)) return undefined
  return Number(only.replace(/,(?=\d{3})/g, ''))
}

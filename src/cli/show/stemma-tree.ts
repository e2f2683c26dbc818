import { UNCERTAIN_BELOW } from '../../collate/stemma/uncertain.ts'
import type { Stemma, StemmaEdge } from '../../model/index.ts'

/**
 * The stemma as an indented tree, one line a node. A hollow ancestor is marked ○, a witness ●; an uncertain edge
 * has a question mark; a further source of a witness stands behind it as contamination.
 */
export function stemmaTree(stemma: Stemma, label: (node: string) => string): string[] {
  const children = Map.groupBy(
    stemma.edges.filter((edge) => !edge.contamination),
    (edge) => edge.from,
  )
  const further = Map.groupBy(
    stemma.edges.filter((edge) => edge.contamination),
    (edge) => edge.to,
  )
  const kinds = new Map(stemma.nodes.map((node) => [node.id, node]))
  const lines: string[] = []
  const walk = (id: string, prefix: string, branch: string, edge?: StemmaEdge) => {
    const node = kinds.get(id)
    const mark = node?.kind === 'hollow' ? '○' : '●'
    const name = node?.kind === 'hollow' ? node.label : label(id)
    const also = (further.get(id) ?? []).map((other) => ` + ${label(other.from)}`).join('')
    lines.push(`${prefix}${branch}${edge ? howSure(edge) : ''}${mark} ${name}${also}`)
    const below = children.get(id) ?? []
    const inner = prefix + (branch === '' ? '' : branch.startsWith('└') ? '   ' : '│  ')
    below.forEach((next, index) => {
      walk(next.to, inner, index === below.length - 1 ? '└─ ' : '├─ ', next)
    })
  }
  for (const root of stemma.roots) walk(root, '', '')
  return lines
}

/** Reasons that are told of a descent besides what the two have in common. */
const TOLD = 2

/**
 * Why each is held to come from another, one line a descent: how much they have in common, and what speaks most for the way. Where nobody
 * is, that is said.
 */
export function whyFrom(stemma: Stemma, sign: (node: string) => string): string[] {
  if (stemma.edges.length === 0) return ['written apart: none of them derives from another']
  return stemma.edges.flatMap(({ from, to, evidence }) => {
    const common = evidence.filter(({ rule }) => rule === 'shared-text')
    const others = evidence
      .filter(({ rule, weight }) => rule !== 'shared-text' && weight > 0)
      .toSorted((x, y) => y.weight - x.weight)
      .slice(0, TOLD)
    const says = [...common, ...others].map((piece) => piece.says)
    return says.length === 0 ? [] : [`${sign(to)} from ${sign(from)}: ${says.join('; ')}`]
  })
}

function howSure(edge: StemmaEdge): string {
  return `${edge.degree === 'partly' ? 'part ' : ''}${edge.confidence < UNCERTAIN_BELOW ? '? ' : ''}`
}

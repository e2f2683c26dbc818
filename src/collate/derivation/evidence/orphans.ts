import type { Entity, Witness } from '../../../model/index.ts'
import type { Finding } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

/**
 * A person who is only called by a surname, while the other witness introduces the full name in a sentence that is
 * missing here: the introduction was cut away.
 */
export function orphanedNames({ a, b, onlyA, onlyB, nameOf }: Pair): Finding[] {
  const inB = orphan(b, a, onlyA)
  const inA = orphan(a, b, onlyB)
  if ((inA === undefined) === (inB === undefined)) return []
  const [child, found] = inB ? [b, inB] : [a, inA]
  if (!found) return []
  const says = `${nameOf(child)} calls ${found.full} only “${found.short}”: the introduction is missing`
  return [{ rule: 'orphaned-name', says, measures: { orphanedName: inB ? 1 : -1 }, anchors: found.anchors }]
}

function orphan(child: Witness, parent: Witness, cut: Pair['onlyA']) {
  for (const entity of child.annotations.entities) {
    if (entity.type !== 'person' || /\s/.test(entity.name)) continue
    const full = parent.annotations.entities.find((other) => isFullFormOf(other, entity.name))
    const mention = parent.annotations.mentions.find(
      ({ start, end, text }) =>
        text === full?.name && cut.some((sentence) => sentence.start <= start && end <= sentence.end),
    )
    const here = child.annotations.mentions.find(({ entity: id }) => id === entity.id)
    if (full && mention && here)
      return {
        full: full.name,
        short: entity.name,
        anchors: [anchorOf(child, here), anchorOf(parent, mention)],
      }
  }
  return undefined
}

function isFullFormOf({ type, name }: Entity, short: string): boolean {
  return type === 'person' && name.endsWith(` ${short}`)
}

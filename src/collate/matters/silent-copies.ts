import type { Alignment, Document, Witness } from '../../model/index.ts'
import { degreeOf } from '../derivation/degree.ts'

/** Whether a witness, by id, is nothing but a copy of another. */
export type IsCopyOf = (copy: string, original: string) => boolean

/**
 * Which witnesses are nothing but copies of another outlet's, wholly derived as a family tree has it: they add no sentence of their own. What such a copy says otherwise it has not
 * learnt, it was mistaken; an outlet's own later version is an update.
 */
export function silentCopies(witnesses: readonly Witness[], alignments: readonly Alignment[]): IsCopyOf {
  const sentences = new Map(
    witnesses.map(({ document: { id }, annotations }) => [
      id,
      new Map(annotations.sentences.map((sentence) => [sentence.id, sentence.end - sentence.start])),
    ]),
  )
  const documents = new Map(witnesses.map(({ document }) => [document.id, document]))
  const copies = new Set<string>()
  for (const { a, b, links } of alignments) {
    if (!areOfTwoOutlets(documents.get(a), documents.get(b))) continue
    const both = links.filter((link) => link.a.length > 0 && link.b.length > 0)
    for (const [copy, original, side] of [
      [a, b, 'a'],
      [b, a, 'b'],
    ] as const) {
      const lengths = sentences.get(copy) ?? new Map<string, number>()
      const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0)
      const linked = new Set(both.flatMap((link) => link[side]))
      const found = [...linked].reduce((sum, id) => sum + (lengths.get(id) ?? 0), 0)
      if (whole > 0 && degreeOf(found / whole) === 'wholly') copies.add(`${copy} ${original}`)
    }
  }
  return (copy, original) => copies.has(`${copy} ${original}`)
}

/** Whether two documents are of two outlets: by their sites, else where the one is an agency's copy and the other names neither it nor its writer. */
function areOfTwoOutlets(a: Document | undefined, b: Document | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (!a.site.absent && !b.site.absent) return a.site.value !== b.site.value
  const [first, second] = [a, b].map(signatures)
  if (first === undefined || second === undefined || first.size + second.size === 0) return false
  return [...first].every((name) => !second.has(name))
}

/** Who signs a document: its writers, and the agencies and bodies that it credits with its text. */
function signatures({ credits }: Document): Set<string> {
  return new Set(credits.filter((credit) => credit.of === 'text').map(({ name }) => name.toLowerCase()))
}

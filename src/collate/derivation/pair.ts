import type { Alignment, Anchor, Link, Sentence, Witness } from '../../model/index.ts'
import { isBoilerplate } from './boilerplate.ts'
import { isDateline } from './dateline.ts'
import { type Reuse, reuse } from './reuse.ts'

/** Two aligned witnesses with what every rule of evidence needs. */
export interface Pair {
  a: Witness
  b: Witness
  /** Body links with sentences on both sides, datelines aside: these go and come with the outlet. */
  linked: readonly Link[]
  /** Body sentences of one side only, boilerplate left out. */
  onlyA: readonly Sentence[]
  onlyB: readonly Sentence[]
  /** Share of each body's words that stand in linked sentences. */
  sharedOfA: number
  sharedOfB: number
  reuse: Reuse
  /** How either is called in a sentence for the reader, so that the two are told apart. */
  nameOf: (witness: Witness) => string
}

/** A reason for a direction: positive weight says that `b` derives from `a`, negative the reverse; log-likelihood ratio. */
export interface Reason {
  rule: string
  says: string
  weight: number
  anchors: Anchor[]
}

/** Below this share of common words a link says the same in other words: no change in it tells how a text was revised. */
const SAME_SENTENCE = 0.25

export function pairOf(a: Witness, b: Witness, alignment: Alignment): Pair {
  const bodyA = body(a)
  const bodyB = body(b)
  const linked = alignment.links.filter(
    (link) =>
      link.a.length > 0 &&
      link.b.length > 0 &&
      link.similarity >= SAME_SENTENCE &&
      link.a.some((id) => bodyA.has(id)),
  )
  const linkedA = new Set(linked.flatMap((link) => link.a))
  const linkedB = new Set(linked.flatMap((link) => link.b))
  const alone = (sentences: ReadonlyMap<string, Sentence>, known: ReadonlySet<string>): Sentence[] =>
    [...sentences.values()].filter(({ id, text }) => !known.has(id) && !isBoilerplate(text))
  return {
    a,
    b,
    linked: linked.filter(({ a: ofA, b: ofB }) => !isOnlyDateline(ofA, bodyA) && !isOnlyDateline(ofB, bodyB)),
    onlyA: alone(bodyA, linkedA),
    onlyB: alone(bodyB, linkedB),
    sharedOfA: share(bodyA, linkedA),
    sharedOfB: share(bodyB, linkedB),
    reuse: reuse(a, b),
    nameOf: namesApart([a, b]),
  }
}

function isOnlyDateline(ids: readonly string[], sentences: ReadonlyMap<string, Sentence>): boolean {
  return ids.every((id) => isDateline(sentences.get(id)?.text ?? ''))
}

/** Anchor of a stretch of a witness's text. */
export function anchorOf({ document }: Witness, { start, end }: { start: number; end: number }): Anchor {
  return { document: document.id, start, end, text: document.text.slice(start, end) }
}

/** How a witness is called in a sentence for the reader: by its site, else by its file without the folders that lead to it. */
export function nameOf(witness: Witness): string {
  const { document } = witness
  return document.site.absent ? (fileOf(witness) ?? document.id) : document.site.value
}

/** Names for the reader; those of one site are told apart by the day that they state, else by their file, else by id. */
export function namesApart(witnesses: readonly Witness[]): (witness: Witness) => string {
  const byName = Map.groupBy(witnesses, nameOf)
  return (witness) => {
    const alike = byName.get(nameOf(witness)) ?? []
    if (alike.length < 2) return nameOf(witness)
    const mark = [dayOf, fileOf].find((of) => new Set(alike.map(of)).size === alike.length && of(witness))
    return `${nameOf(witness)} (${mark?.(witness) ?? witness.document.id})`
  }
}

function dayOf({ document: { updated, published } }: Witness): string | undefined {
  if (!updated.absent) return updated.value
  return published.absent ? undefined : published.value
}

function fileOf({ document }: Witness): string | undefined {
  const name = document.source.sightings[0]?.name
  // Of an address all is told.
  return name?.includes('://') ? name : name?.slice(name.lastIndexOf('/') + 1)
}

function body({ document, annotations }: Witness): Map<string, Sentence> {
  const sentences = annotations.sentences.filter(({ block }) => document.blocks[block]?.kind !== 'title')
  return new Map(sentences.map((sentence) => [sentence.id, sentence]))
}

function share(sentences: ReadonlyMap<string, Sentence>, linked: ReadonlySet<string>): number {
  let total = 0
  let known = 0
  for (const { id, text } of sentences.values()) {
    total += text.length
    if (linked.has(id)) known += text.length
  }
  return total === 0 ? 0 : known / total
}

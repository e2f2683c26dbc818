import type { Alignment, Link, Operation, Witness } from '../model/index.ts'
import { surroundings } from './alignment/change-class.ts'
import { type LinkSide, wordChanges } from './alignment/changes.ts'
import { type Comparable, comparables, type SentenceKind } from './alignment/comparable.ts'
import { type Group, groups } from './alignment/groups.ts'
import { heaviestIncreasing } from './alignment/increasing.ts'
import { pairings } from './alignment/pairing.ts'

const KINDS: readonly SentenceKind[] = ['title', 'dateline', 'credit', 'text']

/**
 * Sentence to sentence, many to many: each sentence of both witnesses stands in exactly one link. The result is the
 * same for either order of arguments; its `a` is the document with the lower id. Titles correspond to titles only, datelines to datelines.
 * Cost is near-linear in the number of sentences.
 */
export function align(one: Witness, other: Witness): Alignment {
  const [first, second] = one.document.id <= other.document.id ? [one, other] : [other, one]
  const a = comparables(first)
  const b = comparables(second)
  const found = KINDS.flatMap((kind) => {
    const left = a.filter((sentence) => sentence.kind === kind)
    const right = b.filter((sentence) => sentence.kind === kind)
    return pairings(left, right).map((pair) => ({
      a: left[pair.a]?.index ?? 0,
      b: right[pair.b]?.index ?? 0,
    }))
  })
  const linked = groups(found)
  const inPlace = heaviestIncreasing(
    linked.map((group) => ({
      a: group.a[0] ?? 0,
      b: group.b[0] ?? 0,
      weight: group.b.reduce((sum, at) => sum + (b[at]?.words.length ?? 0), 1),
    })),
  )
  const around = { a: surroundings(first), b: surroundings(second) }
  const links = linked.map((group, at) => {
    const from: LinkSide = { sentences: pick(a, group.a), text: first.document.text, around: around.a }
    const to: LinkSide = { sentences: pick(b, group.b), text: second.document.text, around: around.b }
    return link(from, to, !inPlace.has(at))
  })
  return { a: first.document.id, b: second.document.id, links: inOrder(linked, links, a, b) }
}

function link(a: LinkSide, b: LinkSide, moved: boolean): Link {
  const { changes, similarity } = wordChanges(a, b)
  const same = a.sentences.map(({ key }) => key).join(' ') === b.sentences.map(({ key }) => key).join(' ')
  return {
    operation: moved ? 'moved' : operation(a.sentences.length, b.sentences.length, same),
    edited: !same,
    a: a.sentences.map(({ sentence }) => sentence.id),
    b: b.sentences.map(({ sentence }) => sentence.id),
    similarity,
    changes,
  }
}

function operation(left: number, right: number, same: boolean): Operation {
  if (right > left) return 'split'
  if (left > right) return 'merged'
  return same ? 'kept' : 'edited'
}

/** Links in order of `b`, with added sentences where they stand, and dropped ones behind what they followed in `a`. */
function inOrder(
  linked: readonly Group[],
  links: readonly Link[],
  a: readonly Comparable[],
  b: readonly Comparable[],
): Link[] {
  const startsAt = new Map(linked.map((group, at) => [group.b[0], links[at]]))
  const known = new Set(linked.flatMap((group) => group.b))
  const ofA = new Map(linked.flatMap((group, at) => group.a.map((index) => [index, links[at]] as const)))
  const dropped = new Map<Link | undefined, Link[]>()
  let behind: Link | undefined
  for (const sentence of a) {
    const link = ofA.get(sentence.index)
    if (link) behind = link
    else dropped.set(behind, [...(dropped.get(behind) ?? []), oneSided('dropped', sentence)])
  }
  const ordered = [...(dropped.get(undefined) ?? [])]
  for (const sentence of b) {
    const link = startsAt.get(sentence.index)
    if (link) ordered.push(link, ...(dropped.get(link) ?? []))
    else if (!known.has(sentence.index)) ordered.push(oneSided('added', sentence))
  }
  return ordered
}

function oneSided(operation: 'added' | 'dropped', { sentence }: Comparable): Link {
  const [a, b] = operation === 'added' ? [[], [sentence.id]] : [[sentence.id], []]
  return { operation, edited: false, a, b, similarity: 0, changes: [] }
}

function pick(sentences: readonly Comparable[], indices: readonly number[]): Comparable[] {
  return indices.flatMap((index) => sentences[index] ?? [])
}

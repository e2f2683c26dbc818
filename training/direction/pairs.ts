import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { align } from '../../src/collate/alignment.ts'
import { findings } from '../../src/collate/derivation/direction.ts'
import { pairOf } from '../../src/collate/derivation/pair.ts'
import { witness } from '../../test/collate/witness.ts'

/** Two revisions of one article, the earlier one first, with what the rules measure of them. */
export interface Example {
  family: string
  measures: Readonly<Record<string, number>>
  /** Kind of pair in the benchmark (`next`, `first-last`); absent for the other pairs of a chain. */
  kind: string | undefined
}

interface Revision {
  id: string
  family: string
  text: string
}

interface Ordered {
  a: string
  b: string
  earlier: string
  kind: string
}

/** All pairs that the benchmark asks for and all others of every chain of revisions; equal texts are left out. */
export function examples(directory: string): Example[] {
  const revisions = new Map(load<Revision>(directory, 'wikiver-docs').map((one) => [one.id, one]))
  const ordered = load<Ordered>(directory, 'direction-wikiver')
  const asked = new Map(ordered.map((pair) => [`${pair.earlier} ${laterOf(pair)}`, pair.kind]))
  const inChains = chains(ordered).flatMap((chain) =>
    chain.flatMap((earlier, at) => chain.slice(at + 1).map((later) => `${earlier} ${later}`)),
  )
  return [...new Set([...asked.keys(), ...inChains])].flatMap((name) => {
    const [first, second] = name.split(' ').map((id) => revisions.get(id))
    if (!first || !second || first.text === second.text) return []
    return [{ family: first.family, measures: measured(first, second), kind: asked.get(name) }]
  })
}

/** Whole chains of revisions from the pairs of neighbours. */
function chains(ordered: readonly Ordered[]): string[][] {
  const next = new Map(
    ordered.filter(({ kind }) => kind === 'next').map((pair) => [pair.earlier, laterOf(pair)]),
  )
  const followed = new Set(next.values())
  return [...next.keys()]
    .filter((id) => !followed.has(id))
    .map((start) => {
      const chain = [start]
      for (let at = next.get(start); at !== undefined; at = next.get(at)) chain.push(at)
      return chain
    })
}

function laterOf({ a, b, earlier }: Ordered): string {
  return a === earlier ? b : a
}

/**
 * The measures of two revisions, positive where they say that `later` is. Which one is looked at first goes by the ids, which tell nothing:
 * where a difference can be read in two ways, the reading must not tell the order.
 */
function measured(earlier: Revision, later: Revision): Record<string, number> {
  const sign = earlier.id < later.id ? 1 : -1
  const [a, b] = [earlier, later]
    .toSorted((x, y) => (x.id < y.id ? -1 : 1))
    .map(({ text }, at) => witness({ id: String(at).repeat(16), text }))
  if (!a || !b) return {}
  const sums: Record<string, number> = {}
  for (const { measures } of findings(pairOf(a, b, align(a, b))))
    for (const [measure, value] of Object.entries(measures))
      sums[measure] = (sums[measure] ?? 0) + sign * value
  return sums
}

function load<Row>(directory: string, set: string): Row[] {
  const lines = gunzipSync(readFileSync(resolve(directory, `${set}.jsonl.gz`))).toString('utf8')
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}

import type { Revision, Witness } from '../model/index.ts'
import { reversed } from './alignment/reversed.ts'
import { align } from './alignment.ts'

/** What `after` changed against `before`, both versions of one address; `at` is the instant at which the later one was obtained. */
export function revision(address: string, before: Witness, after: Witness, at?: string): Revision {
  const aligned = align(before, after)
  const alignment = aligned.a === before.document.id ? aligned : reversed(aligned)
  const { title } = after.document
  return {
    address,
    before: before.document.id,
    after: after.document.id,
    ...(at === undefined ? {} : { at }),
    title: title.absent ? address : title.value,
    sentences: counted(
      alignment.links.filter(({ operation }) => operation !== 'kept').map(({ operation }) => operation),
    ),
    words: counted(alignment.links.flatMap(({ changes }) => changes.map((change) => change.class))),
    alignment,
  }
}

/** Whether only white space, typography and spelling changed, or nothing of the article at all: no news to anybody. */
export function isTrivial({ sentences, words }: Revision): boolean {
  const classes = Object.keys(words)
  const moved = Object.keys(sentences).some((operation) => operation !== 'edited')
  return !moved && classes.every((name) => name === 'trivial')
}

function counted<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {}
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

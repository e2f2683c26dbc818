import { isTrivial, revision } from '../collate/revision.ts'
import type { Library } from '../library/library.ts'
import type { Failure, Revision } from '../model/index.ts'
import { failureOf } from '../obtain/failure.ts'
import { type Obtained, type ObtainOptions, obtain } from '../obtain/obtain.ts'
import { validatorsOf } from '../obtain/url.ts'
import { dueFirst, politeness, waiting } from './pace.ts'

/** What watching sees, in the order in which it happens. */
export type Seen =
  | { kind: 'new'; address: string; document: string }
  | { kind: 'changed'; revision: Revision }
  /** The server says that nothing changed, or what changed is no part of the article. */
  | { kind: 'unchanged'; address: string }
  | { kind: 'failed'; address: string; failure: Failure }

export interface WatchOptions {
  /** Milliseconds between two looks at an address. */
  every: number
  /** Milliseconds between two requests to one host; 1,000 unless told otherwise. */
  gap?: number
  /** Ends when every address, and every page that a feed listed, was looked at once. */
  once?: boolean
  /** Ends the watch where it stands. */
  signal?: AbortSignal
  /** The clock, in milliseconds; and what waits. */
  now: () => number
  sleep: (milliseconds: number) => Promise<void>
  /** Limits of obtaining. */
  obtaining?: Pick<ObtainOptions, 'maxBytes' | 'url'>
}

/**
 * Looks at addresses again and again and tells what changed: pages by themselves, feeds by the pages that they list, as long as they list them
 * (an entry without an address is kept as it stands). Every version goes into the library with the headers it came with. A server is asked for
 * newer versions only, at most once in `gap`, and after failures less and less often.
 *
 * @throws LibraryError; what an address does wrong is seen as `failed`.
 */
export async function* watch(
  library: Library,
  addresses: readonly string[],
  options: WatchOptions,
): AsyncGenerator<Seen> {
  const { every, gap = 1000, once = false, signal, now, sleep } = options
  const polite = politeness(gap, now, sleep)
  const due = new Map(addresses.map((address) => [address, now()]))
  const failures = new Map<string, number>()
  const listedBy = new Map<string, ReadonlySet<string>>()
  const lookedAt = new Set<string>()
  const answers: Answers = new Map()
  while (due.size > 0 && signal?.aborted !== true) {
    const [next] = dueFirst(due)
    if (next === undefined) return
    const [address, at] = next
    if (at > now()) {
      await sleep(at - now())
      continue
    }
    const listed = new Set<string>()
    let failed = 0
    for await (const seen of look(library, address, options, { polite, answers, listed })) {
      if (seen.kind === 'failed') failed = (failures.get(address) ?? 0) + 1
      yield seen
    }
    failures.set(address, failed)
    lookedAt.add(address)
    if (once) due.delete(address)
    else due.set(address, now() + waiting(every, failed))
    // An unchanged feed lists what it listed.
    if (listed.size === 0) continue
    const others = [...listedBy].filter(([feed]) => feed !== address).flatMap(([, pages]) => [...pages])
    for (const page of listedBy.get(address) ?? []) {
      if (!listed.has(page) && !others.includes(page) && !addresses.includes(page)) due.delete(page)
    }
    for (const page of listed) {
      if (!due.has(page) && !(once && lookedAt.has(page))) due.set(page, now())
    }
    listedBy.set(address, listed)
  }
}

/** What came with the last answer of each address: of a feed, which is not kept itself, the library does not know it. */
type Answers = Map<string, readonly [name: string, value: string][]>

interface Look {
  polite: (address: string) => Promise<void>
  answers: Answers
  /** Filled with the pages that the address lists as a feed. */
  listed: Set<string>
}

async function* look(
  library: Library,
  address: string,
  { obtaining }: WatchOptions,
  { polite, answers, listed }: Look,
): AsyncGenerator<Seen> {
  let unchanged = false
  const obtained = obtain([address], {
    ...obtaining,
    known: async (asked) => {
      await polite(asked)
      return validatorsOf(answers.get(asked) ?? (await library.latestResponse(asked))?.headers)
    },
    onAnswer: (asked, headers) => answers.set(asked, headers),
    onUnchanged: () => {
      unchanged = true
    },
  })
  for await (const item of obtained) {
    if ('code' in item) yield { kind: 'failed', address, failure: item }
    else if (item.name !== address && item.url !== undefined) listed.add(item.url)
    else yield await keep(library, item)
  }
  if (unchanged) yield { kind: 'unchanged', address }
}

/** Puts a version into the library and tells what it changed. */
async function keep(library: Library, item: Obtained): Promise<Seen> {
  const address = item.name
  const before = (await library.versionsOf(address)).at(-1)?.document
  try {
    const { id } = await library.add(item)
    if (before === undefined) return { kind: 'new', address, document: id }
    if (before === id) return { kind: 'unchanged', address }
    const changed = revision(address, await library.document(before), await library.document(id), item.at)
    return isTrivial(changed) ? { kind: 'unchanged', address } : { kind: 'changed', revision: changed }
  } catch (error) {
    const failure = failureOf(address, error)
    if (failure.kind === 'library') throw error
    return { kind: 'failed', address, failure }
  }
}

/** Revisions that were made before, by address and the versions between which they lie. */
export type MadeRevisions = Map<string, Revision>

/**
 * What the versions of an address that the library holds changed, one after the other; what is trivial is left out. Those in `made` are
 * not made again, and those that are made are put there.
 */
export async function revisionsOf(
  library: Library,
  address: string,
  made: MadeRevisions = new Map(),
): Promise<Revision[]> {
  const versions = await library.versionsOf(address)
  const found: Revision[] = []
  for (const [index, { document, at }] of versions.entries()) {
    const before = versions[index - 1]
    if (before === undefined) continue
    const name = JSON.stringify([address, before.document, document, at])
    const known = made.get(name) ?? (await between(before.document, document, at))
    made.set(name, known)
    found.push(known)
  }
  return found.filter((each) => !isTrivial(each))

  async function between(before: string, after: string, at: string): Promise<Revision> {
    const [earlier, later] = [await library.document(before), await library.document(after)]
    return revision(address, earlier, later, at === '' ? undefined : at)
  }
}

import { writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { revisionsFeed } from '../../export/revisions.ts'
import type { Library } from '../../library/library.ts'
import { type Failure, type Revision, UsageError } from '../../model/index.ts'
import { failureOf } from '../../obtain/failure.ts'
import { isWebAddress } from '../../obtain/url.ts'
import { type MadeRevisions, revisionsOf, watch } from '../../watch/watch.ts'
import { send } from '../../watch/webhook.ts'
import { keepHeapSmall } from '../heap.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { reportFailures } from '../report-failures.ts'
import { pageOf } from '../show/page.ts'
import { showRevision } from '../show/revision.ts'

const MINUTE = 60 * 1000

interface Options {
  library?: string
  every: string
  once?: boolean
  atom?: string
  webhook?: string
  json?: boolean
}

/** `stemma watch`: looks at pages and feeds again and again, keeps every version, and tells what changed. */
export function watchCommand(): Command {
  return withLibrary(new Command('watch'))
    .summary('watch pages and feeds, keep every version, and tell what changed')
    .description(
      'Looks at the addresses again and again: a page by itself, a feed by the pages that it lists. Every version goes into the library with the\n' +
        'headers it came with ("stemma export --format warc" gives them all as a web archive); what changed is told in words and classes.\n' +
        'A server is asked for newer versions only, at most once a second, and less and less often when it fails.',
    )
    .argument('<addresses...>', 'web addresses of pages or feeds')
    .option('--every <minutes>', 'minutes between two looks at an address', '15')
    .option('--once', 'look once at each address and end')
    .option('--atom <file>', 'keep an Atom feed of all changes in this file')
    .option('--webhook <address>', 'send each change there as JSON (docs/schema/Revision.json)')
    .option('--json', 'print each change as a line of JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma watch https://example.org/feed.xml\n  stemma watch https://example.org/story --every 5 --atom changes.xml',
    )
    .action(async (addresses: string[], options: Options) => {
      const every = minutes(options.every)
      for (const address of addresses) requireAddress(address)
      const failures: Failure[] = []
      const interrupted = new AbortController()
      const interrupt = () => interrupted.abort()
      process.once('SIGINT', interrupt)
      await inLibrary(
        options,
        async (library) => {
          const met = new Set<string>()
          const made: MadeRevisions = new Map()
          const seen = watch(library, addresses, {
            every,
            once: options.once === true,
            signal: interrupted.signal,
            now: Date.now,
            sleep: (milliseconds) =>
              sleep(milliseconds, undefined, { signal: interrupted.signal }).catch(() => {}),
          })
          for await (const each of seen) {
            keepHeapSmall()
            if (each.kind === 'failed') {
              failures.push(each.failure)
              process.stderr.write(`stemma: ${each.failure.message}\n`)
            } else met.add(each.kind === 'changed' ? each.revision.address : each.address)
            if (each.kind === 'new') process.stderr.write(`new: ${each.address}\n`)
            if (each.kind === 'changed') failures.push(...(await tell(library, each.revision, options)))
            const isNews = each.kind === 'new' || each.kind === 'changed'
            if (isNews && options.atom !== undefined) await writeFeed(library, met, made, options.atom)
          }
        },
        { create: true },
      )
      process.removeListener('SIGINT', interrupt)
      if (options.once === true) reportFailures(failures)
    })
}

async function tell(library: Library, revision: Revision, { json, webhook }: Options): Promise<Failure[]> {
  if (json === true) process.stdout.write(`${JSON.stringify(revision)}\n`)
  else {
    const [before, after] = [await library.document(revision.before), await library.document(revision.after)]
    process.stdout.write(`${showRevision(revision, before, after, pageOf())}\n`)
  }
  if (webhook === undefined) return []
  try {
    await send(revision, webhook)
    return []
  } catch (error) {
    const failure = failureOf(webhook, error)
    process.stderr.write(`stemma: ${failure.message}\n`)
    return [failure]
  }
}

/** The feed is made of what the library holds, so that it outlasts a restart. */
async function writeFeed(
  library: Library,
  addresses: ReadonlySet<string>,
  made: MadeRevisions,
  file: string,
): Promise<void> {
  const revisions: Revision[] = []
  for (const address of addresses) revisions.push(...(await revisionsOf(library, address, made)))
  await writeFile(file, revisionsFeed(revisions, new Date().toISOString()))
}

function minutes(text: string): number {
  const count = Number(text)
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text) || count < 1) {
    throw new UsageError(
      'not-minutes',
      text,
      `${text} is not a number of minutes; give 1 or more, e.g. --every 15.`,
    )
  }
  return count * MINUTE
}

function requireAddress(address: string): void {
  if (isWebAddress(address)) return
  throw new UsageError(
    'not-an-address',
    address,
    `${address} is not a web address; files and folders are added with "stemma add".`,
  )
}

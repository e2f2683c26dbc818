import type { Entry, LiveBlog } from '../../../model/document.ts'
import { bylineNames, isDeskLine } from '../../bylines.ts'
import { LIVE_WORDS, OTHER_STORY } from '../../vocabulary/live-words.ts'
import type { Page } from '../blocks.ts'
import { entryHead } from '../recurring.ts'
import type { Structured } from '../structured.ts'
import type { Tree } from '../tree.ts'
import type { Verdict } from '../verdict.ts'
import { dayOf, openingTime } from './clock.ts'
import { orderOf } from './order.ts'
import { stampsOf } from './stamps.ts'
import { opening, statedUpdates, type Update } from './stated.ts'
import { headedStretches, type Stretch, timedParts } from './timed-parts.ts'

/** Parts side by side that each begin with a time of day: so many are a live blog's entries where nothing else says so. */
const FEWEST = 3
/** The same on a page that states itself a LiveBlogPosting (schema.org). */
const FEWEST_STATED = 2

/** What else is known of the page. */
export interface Whole {
  tree: Tree
  page: Page
  structured: Structured
  /** The block that prints the headline, and what the page is headed. */
  title: number | undefined
  headline: string
  /** Its day, where stated. */
  published: string | undefined
}

/**
 * The entries of a live blog, by kept block, and their order; undefined on other pages. Entries are parts of the page side by side, each
 * headed by a time; or, where the headline or JSON-LD calls the page a live blog, headings and lines that open with one. What JSON-LD
 * states of entries (`liveBlogUpdate`) completes their instants and authors, and is the witness where the page's form tells of none: a
 * block is of the entry in whose stated text it opens. An entry that opens as one of another story is cut, in `verdicts`.
 */
export function liveBlogOf(
  whole: Whole,
  verdicts: Verdict[],
): { entries: Map<number, Entry>; liveBlog: LiveBlog } | undefined {
  const { tree, page, structured, title, headline, published } = whole
  const updates = statedUpdates(structured)
  const isStated = updates !== undefined
  const fewest = { count: isStated ? FEWEST_STATED : FEWEST, isStated }
  let stretches = timedParts(page, verdicts, fewest)
  if (stretches.length === 0 && (isStated || isCalledLive(headline)))
    stretches = headedStretches(page, verdicts, title, fewest)
  const stamps = stretches.length > 0 ? stampsOf(tree) : new Map<number, string>()
  const language = structured.lang?.slice(0, 2).toLowerCase()
  const entries = new Map<number, Entry>()
  for (const stretch of stretches) {
    if (cutOtherStory(page, verdicts, stretch)) continue
    const entry = entryOf(page, verdicts, stretch, stamps, updates, published, language)
    if (!entry) continue
    for (let at = stretch.first; at < stretch.last; at++) if (!verdicts[at]?.cut) entries.set(at, entry)
  }
  if (stretches.length === 0 && updates) statedEntries(page, verdicts, updates, entries)
  const all = [...new Set(entries.values())]
  return all.length === 0
    ? undefined
    : { entries, liveBlog: { entries: all.length, order: orderOf(all, published) } }
}

const LIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LIVE_WORDS.split(', ').join('|')})(?![\\p{L}\\p{N}])|\\+\\+\\+|直播|实时|速報|ライブ|실시간`,
  'iu',
)

/** Whether a headline calls its page a live blog. */
function isCalledLive(headline: string): boolean {
  return LIVE.test(headline.slice(0, 400))
}

function entryOf(
  page: Page,
  verdicts: readonly Verdict[],
  { head, first, last }: Stretch,
  stamps: ReadonlyMap<number, string>,
  updates: ReadonlyMap<string, Update> | undefined,
  published: string | undefined,
  language: string | undefined,
): Entry | undefined {
  const block = page.blocks[head]
  if (!block) return undefined
  const by = new Set<string>()
  let stated: Update | undefined
  for (let at = first; at < last; at++) {
    const text = page.blocks[at]?.text ?? ''
    if (verdicts[at]?.cut?.reason === 'byline' && !isDeskLine(text)) {
      const names = bylineNames(text)
      for (const name of names.length > 0 ? names : [text]) by.add(name)
    }
    stated ??= updates?.get(opening(text)) ?? updates?.get(opening(openingTime(text)?.rest ?? ''))
  }
  const printed = block.segments.flatMap(({ place }) =>
    place.kind === 'range' ? (stamps.get(place.start) ?? []) : [],
  )[0]
  const instant = printed ?? stated?.instant
  const sticking = entryHead(block.text)
  if (sticking && isName(sticking.label)) by.add(sticking.label)
  const time =
    sticking?.time ?? (verdicts[head]?.cut ? block.text : (openingTime(block.text)?.time ?? block.text))
  const day = instant?.slice(0, 10) ?? dayOf(time, published, language)
  return {
    time,
    ...(instant === undefined ? {} : { instant }),
    ...(day === undefined ? {} : { day }),
    by: by.size > 0 ? [...by] : (stated?.by ?? []),
  }
}

/** "Ann Lee", though not "KEY EVENT". */
function isName(label: string): boolean {
  return /^\p{Lu}\S{0,30}\p{Ll}(?: \S{1,30}){0,2} \p{Lu}\S{0,30}\p{Ll}$/u.test(label)
}

/** Blocks by the entry whose stated headline or text has the words that they open with. */
function statedEntries(
  page: Page,
  verdicts: readonly Verdict[],
  updates: ReadonlyMap<string, Update>,
  found: Map<number, Entry>,
): void {
  const entries = new Map<Update, Entry>()
  let last: { at: number; entry: Entry } | undefined
  for (const [at, { text }] of page.blocks.entries()) {
    const update =
      verdicts[at]?.cut || verdicts[at]?.kind === 'title' ? undefined : updates.get(opening(text))
    if (!update) continue
    const { instant, by } = update
    const entry = entries.get(update) ?? { time: instant, instant, day: instant.slice(0, 10), by }
    entries.set(update, entry)
    // What stands between two blocks of one entry is its own.
    for (let between = last?.entry === entry ? last.at + 1 : at; between < at; between++)
      if (!verdicts[between]?.cut) found.set(between, entry)
    found.set(at, entry)
    last = { at, entry }
  }
}

const OTHERS = OTHER_STORY.split(', ')
/** An entry says in one of its first kept blocks that it is of something else: under its time stands its heading. */
const OPENING_BLOCKS = 2

/** Cuts an entry that the page sets apart from its story: "In other news: …". */
function cutOtherStory(page: Page, verdicts: Verdict[], { first, last }: Stretch): boolean {
  let looked = 0
  for (let at = first; at < last && looked < OPENING_BLOCKS; at++) {
    if (verdicts[at]?.cut) continue
    looked++
    const text = page.blocks[at]?.text ?? ''
    const line = (openingTime(text)?.rest ?? text).trim().toLowerCase().replace(/'/g, '’')
    const phrase = OTHERS.find((other) => line.startsWith(other))
    if (phrase === undefined) continue
    for (let other = first; other < last; other++) {
      const verdict = verdicts[other]
      if (verdict && !verdict.cut)
        verdict.cut = {
          reason: 'outside-article',
          because: `an entry of another story: it opens with “${phrase}”`,
        }
    }
    return true
  }
  return false
}

import type { Entry } from '../../model/document.ts'
import { bylineNames } from '../bylines.ts'
import { folded } from '../words.ts'
import type { Page } from './blocks.ts'
import type { Verdict } from './classify.ts'
import { regionsOf } from './furniture.ts'
import { isProse } from './prose.ts'
import { entryHead } from './recurring.ts'
import type { Region } from './region.ts'
import { isRecord, type Structured } from './structured.ts'
import { attribute, elements, type Tree, textOf } from './tree.ts'

/** Parts side by side that each begin with a time of day: so many are a live blog's entries where nothing else says so. */
const FEWEST = 3
/** The same on a page that states itself a LiveBlogPosting (schema.org). */
const FEWEST_STATED = 2
/** An entry's time stands in one of its first blocks. */
const HEAD = 3
/** A page has no more that are looked at. */
const MOST_UPDATES = 500
const CLOCK = /\d[:.h]\d{2}|\d\s?[ap]\.?m\b/i

/** An entry as the page states it for machines. */
interface Update {
  instant: string
  by: string[]
}

/**
 * For each kept block of a live blog the entry that it is of: parts of the page side by side, each headed by a time and with text that
 * is kept. What JSON-LD states of entries (`liveBlogUpdate`) completes their instants and authors, and is the witness where the page's
 * form tells of none: a block is of the entry in whose stated text it opens. Empty on other pages.
 */
export function entriesOf(
  tree: Tree,
  page: Page,
  verdicts: readonly Verdict[],
  structured: Structured,
): Map<number, Entry> {
  const updates = statedUpdates(structured)
  const isStated = updates !== undefined
  const fewest = isStated ? FEWEST_STATED : FEWEST
  const stamps = stampsOf(tree)
  const found = new Map<number, Entry>()
  const proseBefore = [0]
  for (const [at, block] of page.blocks.entries())
    proseBefore.push((proseBefore[at] ?? 0) + Number(!verdicts[at]?.cut && isProse(block)))
  const holdsText = ({ first, last }: Region): boolean => proseBefore[last] !== proseBefore[first]
  let parts: Region[] = []
  for (const region of regionsOf(page.root)) {
    if (region.children.length <= parts.length) continue
    const timed = region.children.filter(
      (child) => timeBlock(page, verdicts, child, isStated) !== undefined && holdsText(child),
    )
    if (timed.length >= fewest && timed.length > parts.length) parts = timed
  }
  if (parts.length === 0 && updates) return entriesByText(page, verdicts, updates)
  for (const part of parts) {
    const entry = entryOf(page, verdicts, part, stamps, updates)
    if (!entry) continue
    for (let at = part.first; at < part.last; at++) if (!verdicts[at]?.cut) found.set(at, entry)
  }
  return found
}

function entryOf(
  page: Page,
  verdicts: readonly Verdict[],
  part: Region,
  stamps: ReadonlyMap<number, string>,
  updates: ReadonlyMap<string, Update> | undefined,
): Entry | undefined {
  const at = timeBlock(page, verdicts, part, true)
  const block = at === undefined ? undefined : page.blocks[at]
  if (!block) return undefined
  const by = new Set<string>()
  let stated: Update | undefined
  for (let index = part.first; index < part.last; index++) {
    const text = page.blocks[index]?.text ?? ''
    if (verdicts[index]?.cut?.reason === 'byline') {
      const names = bylineNames(text)
      for (const name of names.length > 0 ? names : [text]) by.add(name)
    }
    stated ??= updates?.get(opening(text))
  }
  const printed = block.segments.flatMap(({ place }) =>
    place.kind === 'range' ? (stamps.get(place.start) ?? []) : [],
  )[0]
  const instant = printed ?? stated?.instant
  const head = entryHead(block.text)
  if (head && isName(head.label)) by.add(head.label)
  return {
    time: head?.time ?? block.text,
    ...(instant === undefined ? {} : { instant }),
    by: by.size > 0 ? [...by] : (stated?.by ?? []),
  }
}

/** "Ann Lee", though not "KEY EVENT". */
function isName(label: string): boolean {
  return /^\p{Lu}\S{0,30}\p{Ll}(?: \S{1,30}){0,2} \p{Lu}\S{0,30}\p{Ll}$/u.test(label)
}

/** The block in the head of a part that is a line of a time, or of a day where that is enough. */
function timeBlock(
  page: Page,
  verdicts: readonly Verdict[],
  part: Region,
  isDayEnough: boolean,
): number | undefined {
  for (let at = part.first; at < Math.min(part.last, part.first + HEAD); at++) {
    const block = page.blocks[at]
    if (block && verdicts[at]?.cut?.reason === 'date-line' && (isDayEnough || CLOCK.test(block.text)))
      return at
  }
  return undefined
}

/** Blocks by the entry whose stated headline or text has the words that they open with. */
function entriesByText(
  page: Page,
  verdicts: readonly Verdict[],
  updates: ReadonlyMap<string, Update>,
): Map<number, Entry> {
  const entries = new Map<Update, Entry>()
  const found = new Map<number, Entry>()
  for (const [at, { text }] of page.blocks.entries()) {
    const update =
      verdicts[at]?.cut || verdicts[at]?.kind === 'title' ? undefined : updates.get(opening(text))
    if (!update) continue
    const entry = entries.get(update) ?? { time: update.instant, instant: update.instant, by: update.by }
    entries.set(update, entry)
    found.set(at, entry)
  }
  return found
}

/** The instants of `<time>` elements, by where their text begins in the source. */
function stampsOf(tree: Tree): Map<number, string> {
  const stamps = new Map<number, string>()
  for (const element of elements(tree)) {
    if (element.tagName !== 'time') continue
    const instant = attribute(element, 'datetime')
    const [first] = element.childNodes
    const place = first && 'value' in first ? first.sourceCodeLocation : undefined
    if (!instant || !place || !/^\d{4}-\d{2}-\d{2}T/.test(instant)) continue
    const text = textOf(element)
    stamps.set(place.startOffset + text.length - text.trimStart().length, instant)
  }
  return stamps
}

/** By how its headline or text opens, each entry that the page states; undefined where it states no live blog. */
function statedUpdates(structured: Structured): Map<string, Update> | undefined {
  const blogs = structured.objects.filter(({ types }) => types.includes('LiveBlogPosting'))
  if (blogs.length === 0) return undefined
  const updates = new Map<string, Update>()
  for (const { fields } of blogs)
    for (const update of [fields['liveBlogUpdate']].flat().slice(0, MOST_UPDATES)) {
      if (!isRecord(update) || typeof update['datePublished'] !== 'string') continue
      const by = [update['author']].flat().flatMap((author) => {
        const name = isRecord(author) ? author['name'] : author
        return typeof name === 'string' && name !== '' ? [name] : []
      })
      const stated = { instant: update['datePublished'], by }
      for (const text of [update['headline'], update['articleBody']])
        if (typeof text === 'string') for (const words of openings(text)) updates.set(words, stated)
    }
  updates.delete('')
  return updates
}

/** A block is known by so many of its first words. */
const OPENING_WORDS = 6
/** Words of one entry's text that are looked at. */
const MOST_WORDS = 2000

/** Every stretch of words with which a block may open that is taken from a text. */
function openings(text: string): string[] {
  const words = folded(text.slice(0, 20 * MOST_WORDS).replace(/<[^<>]{0,500}>/g, ' '))
    .split(' ')
    .slice(0, MOST_WORDS)
  return words
    .slice(0, Math.max(1, words.length - OPENING_WORDS + 1))
    .map((_, at) => words.slice(at, at + OPENING_WORDS).join(' '))
}

function opening(text: string): string {
  return folded(text.slice(0, 400)).split(' ').slice(0, OPENING_WORDS).join(' ')
}

import { z } from 'zod'
import { SourcePlace } from './anchor.ts'
import { Day, resolvable } from './basis.ts'
import { Source } from './source.ts'

/** A stretch of `document.text` and the place in the source it was read from. */
export const Segment = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  place: SourcePlace,
})
export type Segment = z.infer<typeof Segment>

export const BlockKind = z.enum([
  'title',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'table-row',
  'preformatted',
])
export type BlockKind = z.infer<typeof BlockKind>

/** An entry of a live blog. */
export const Entry = z.object({
  /** As it is printed over the entry, e.g. `9.40 am`; as it is stated for machines where no time is printed. */
  time: z.string(),
  /** The instant with offset, where stated. */
  instant: z.string().optional(),
  /** Its day, where the entry states one; in the document's year where it is printed without. */
  day: Day.optional(),
  /** Who is named as the entry's author. */
  by: z.array(z.string()),
})
export type Entry = z.infer<typeof Entry>

/** In which order the entries of a live blog stand on the page, by their times: what stands first was mostly written last. */
export const EntryOrder = z.enum(['newest-first', 'oldest-first', 'mixed'])
export type EntryOrder = z.infer<typeof EntryOrder>

/** A page whose text is entries, each written at its own time. */
export const LiveBlog = z.object({
  /** Entries of which text is kept. */
  entries: z.int().positive(),
  order: EntryOrder,
})
export type LiveBlog = z.infer<typeof LiveBlog>

/** A kept block. Blocks stand in reading order in `document.text`, separated by one blank line ("\n\n"). */
export const Block = z.object({
  kind: BlockKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** In order, not overlapping, covering every letter and digit of the block. */
  segments: z.array(Segment),
  /** The entry that it is of, on the page of a live blog. */
  entry: Entry.optional(),
})
export type Block = z.infer<typeof Block>

/** Why a block is not part of the article. */
export const CutReason = z.enum([
  'navigation',
  'teaser-list',
  'related-link',
  'link-address',
  'caption',
  'credit',
  'byline',
  'date-line',
  'author-box',
  'advertisement',
  'newsletter',
  'paywall',
  'comment',
  'share-bar',
  'cookie-notice',
  'notice',
  'legal',
  'page-header',
  'page-footer',
  'form',
  'hidden',
  'duplicate',
  'outside-article',
])
export type CutReason = z.infer<typeof CutReason>

/** A block that was left out, with the reason; nothing is dropped silently. */
export const CutBlock = z.object({
  text: z.string(),
  reason: CutReason,
  /** The evidence for the reason, in words, e.g. `nine links in nine lines`. */
  because: z.string(),
  /** Index in `document.blocks` of the kept block that follows it; `blocks.length` when none does. */
  before: z.int().nonnegative(),
  places: z.array(SourcePlace),
})
export type CutBlock = z.infer<typeof CutBlock>

/** A name credited on the page. Agencies are told apart from people: they matter for descent. */
export const Credit = z.object({
  name: z.string(),
  kind: z.enum(['person', 'agency', 'organisation']),
  /** What is credited: a picture's agency says nothing of where the text came from. */
  of: z.enum(['text', 'picture']),
  /** Where it was found, e.g. `JSON-LD author`, `byline`, `dateline`, `agency mark "(AFP)"`. */
  evidence: z.string(),
  place: SourcePlace.optional(),
})
export type Credit = z.infer<typeof Credit>

/** A date met on the page, and why it was or was not taken for the document's. */
export const DateCandidate = z.object({
  /** The day, or a coarser `YYYY-MM`/`YYYY` where no day stands there. */
  value: z.string(),
  /** The full instant with offset, where stated. */
  instant: z.string().optional(),
  /** The time of day printed beside it, `HH:MM`: in a zone that is not stated, so that it orders pages of one outlet only. */
  clock: z.string().optional(),
  /** As it stands in the source. */
  text: z.string(),
  role: z.enum(['published', 'updated', 'captured', 'other']),
  /** Where it stands: `JSON-LD datePublished`, `date line`, `teaser list`, `link address`, … */
  where: z.string(),
  taken: z.boolean(),
  why: z.string(),
  place: SourcePlace.optional(),
})
export type DateCandidate = z.infer<typeof DateCandidate>

/** Which part this is of an article that stands on several pages. */
export const ArticlePart = z.object({
  number: z.int().positive(),
  /** How many there are, where stated. */
  of: z.int().positive().optional(),
  /** What all its parts have in common: their address without the number, or their headline without it. */
  article: z.string().optional(),
  /** Addresses of the parts before and behind, where stated. */
  previous: z.string().optional(),
  next: z.string().optional(),
})
export type ArticlePart = z.infer<typeof ArticlePart>

/** What was read from one source: the article, what was left out, and the evidence for each field. */
export const Document = z.object({
  /** First 16 hexadecimal digits of the source's SHA-256. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  source: Source,
  /** Version of the reader that made this reading. */
  reader: z.string(),
  /** The kept blocks joined by "\n\n". All offsets of annotations count in it, in UTF-16 code units. */
  text: z.string(),
  blocks: z.array(Block),
  cut: z.array(CutBlock),
  title: resolvable(z.string()),
  credits: z.array(Credit),
  site: resolvable(z.string()),
  section: resolvable(z.string()),
  /** ISO 639-1 code, from the text. */
  language: resolvable(z.string()),
  published: resolvable(Day),
  updated: resolvable(Day),
  captured: resolvable(Day),
  dateCandidates: z.array(DateCandidate),
  /** Absent where the source is, or seems to be, a whole article. */
  articlePart: ArticlePart.optional(),
  /** Present on the page of a live blog; each of its blocks has its `entry`. */
  liveBlog: LiveBlog.optional(),
  /** What was odd about the source though it could be read, e.g. `12 bytes are not valid UTF-8`. */
  warnings: z.array(z.string()),
})
export type Document = z.infer<typeof Document>

import type { Resolvable } from '../model/basis.ts'
import type { ArticlePart, Credit, DateCandidate, LiveBlog } from '../model/document.ts'
import type { Sighting } from '../model/source.ts'
import type { Passage } from './passage.ts'

/** What a format's reader hands back: everything of a document that does not follow from the bytes themselves. */
export interface Reading {
  passages: Passage[]
  title: Resolvable<string>
  credits: Credit[]
  site: Resolvable<string>
  section: Resolvable<string>
  dates: DateCandidate[]
  warnings: string[]
  /** Which part of an article it is, where it is one. */
  articlePart?: ArticlePart
  /** The order of its entries, where it is a live blog. */
  liveBlog?: LiveBlog
  /** The part of the source that ranges count in, where it is not the whole decoded source. */
  part?: string
  /** That part, decoded. */
  partText?: string
}

/** Where the bytes come from, as told by whoever obtained them. */
export type Hints = Sighting

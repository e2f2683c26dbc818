import type { Resolvable } from '../model/basis.ts'
import type { Credit, DateCandidate } from '../model/document.ts'
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
}

/** Where the bytes come from, as told by whoever obtained them. */
export interface Hints {
  name: string
  url?: string
  /** ISO 8601 instant of obtaining. */
  at?: string
}

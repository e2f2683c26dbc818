import type { Witness } from '../../model/index.ts'
import type { PlaceInText } from '../route.ts'
import { nameOf } from '../story/story-index.ts'

/** Words that a reader picked for a report, with all that a citation needs: it stands without the library it comes from. */
export interface Finding {
  place: PlaceInText
  exact: string
  /** 60 code units before and behind: for the reader, and for a TextQuoteSelector to find the words again in another reading. */
  prefix: string
  suffix: string
  /** Who published it, its title and its stated day. */
  name: string
  title: string | undefined
  day: string | undefined
  sha256: string
  /** Where it was met on the web. */
  url: string | undefined
  note: string
}

const SURROUNDING = 60

/** The words at a place of a document as a finding, without a note. */
export function findingAt({ document }: Witness, place: PlaceInText): Finding {
  const { text, source, title, published } = document
  return {
    place,
    exact: text.slice(place.start, place.end),
    prefix: text.slice(Math.max(0, place.start - SURROUNDING), place.start),
    suffix: text.slice(place.end, place.end + SURROUNDING),
    name: nameOf(document),
    title: title.absent ? undefined : title.value,
    day: published.absent ? undefined : published.value,
    sha256: source.sha256,
    url: source.sightings.map(({ url }) => url).find((url) => url !== undefined && /^https?:\/\//i.test(url)),
    note: '',
  }
}

/** Whether two findings are of the same words. */
export function samePlace(a: PlaceInText, b: PlaceInText): boolean {
  return a.document === b.document && a.start === b.start && a.end === b.end
}

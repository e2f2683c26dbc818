import { CROWD, CROWD_MEMBERS } from '../../annotate/language/en/crowd-words.ts'
import type { Annotations, Quantity, Sentence } from '../../model/index.ts'
import { contentForm } from './content-words.ts'
import type { Counted } from './counted.ts'
import { senseOf } from './senses.ts'

/** The fate of those who came together; no word of the table of fates, because a count of it needs its place. */
export const CROWD_FATE = 'crowd'

/** Where and when the crowd was of which a report counted last. */
export interface Crowd {
  place?: string
  /** Its place as it stands in the text. */
  name?: string
  day?: string
  end: number
}

/** Characters behind a count of a crowd within which the next one without a place is of the same. */
const REACH = 250

const PERSON = senseOf(contentForm('person'))
const MEMBERS = new Set([...CROWD_MEMBERS].map((word) => senseOf(contentForm(word))))

/**
 * The crowd that `quantity` counts: "120,000 people marched in Staden", "police put the number at 45,000". Organisers, police and ministry
 * count one crowd differently, and those of two towns or days are two; a count without a place is of that of the one before.
 */
export function crowdOf(
  quantity: Quantity,
  { head, fate, isPart, isIncrement }: Counted,
  sentence: Sentence,
  { mentions, timexes }: Annotations,
  before: Crowd | undefined,
): Crowd | undefined {
  const people = head === undefined ? countsBarely(quantity, sentence) : head === PERSON || MEMBERS.has(head)
  if (quantity.dimension !== 'count' || fate !== undefined || isPart || isIncrement || !people)
    return undefined
  const isNear = before !== undefined && quantity.start - before.end <= REACH
  const tells = CROWD.test(sentence.text) || (head !== undefined && MEMBERS.has(head))
  if (!tells && !(isNear && COUNTING.test(sentence.text))) return undefined
  const inside = ({ start, end }: { start: number; end: number }) =>
    start >= sentence.start && end <= sentence.end
  const [place] = mentions
    .filter((mention) => mention.type === 'place' && inside(mention))
    .map((mention) => ({ name: mention.text, distance: distance(mention, quantity) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  const [day, ...others] = timexes.filter(
    (timex) =>
      inside(timex) && timex.interval?.from !== undefined && timex.interval.from === timex.interval.to,
  )
  const own = others.length === 0 ? day?.interval?.from : undefined
  const name = place?.name ?? (isNear ? before.name : undefined)
  const known = name?.toLowerCase()
  const when = own ?? (isNear && before.place === known ? before.day : undefined)
  return {
    end: quantity.end,
    ...(name === undefined || known === undefined ? {} : { place: known, name }),
    ...(when === undefined ? {} : { day: when }),
  }
}

/** "Said 45,000 took part", "put the number of protesters at 12,000", "the unions 120,000": a number without its noun, of a crowd all the same. */
function countsBarely({ start, end, what }: Quantity, sentence: Sentence): boolean {
  if (what !== undefined) return false
  const [before, behind] = [
    sentence.text.slice(0, start - sentence.start),
    sentence.text.slice(end - sentence.start),
  ]
  return GATHERED_BEHIND.test(behind) || COUNTED_BEFORE.test(before)
}

const GATHERED_BEHIND =
  /^ (?:had |have )?(?:took part|taken part|marched|demonstrated|protested|turned out|gathered|attended)\b/
const COUNTED_BEFORE =
  /\b(?:(?:crowd|turnout|number|figure|it|protesters|demonstrators|marchers)\b[^.;]{0,60} at|crowds? of|turnout of|spoke of|police|organisers|organizers|unions?|ministry) $/i

/** Words by which a source gives its count. */
const COUNTING = /\b(?:police|organisers|organizers|unions?|ministry|authorities|officials)\b/i

function distance(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(a.start - b.end, b.start - a.end, 0)
}

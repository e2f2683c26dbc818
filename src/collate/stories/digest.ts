import type { Document, Interval, Timex, Witness } from '../../model/index.ts'
import { normalForm } from '../alignment/comparable.ts'
import { type PartOf, partOf } from '../article-parts.ts'
import { nameOf } from '../derivation/pair.ts'
import { addressesReaders } from './address.ts'
import { type TermCounts, termCounts, withoutMarks } from './terms.ts'

/** All that decides to which story a witness belongs, its shared passages aside: small, and of this witness alone. */
export interface StoryDigest extends TermCounts {
  id: string
  /** How the witness is called in a sentence for the reader. */
  name: string
  /** As stated, `''` for none. */
  title: string
  /** The stated day of publication, `''` for none. */
  published: string
  /** The days and months that it names, first and last day of each. */
  days?: [string, string][]
  /** Whether it says of anything on which day it was or will be, also where that day can't be placed. */
  namesDay?: boolean
  /** Whether it speaks to whoever reads it, as guides, reviews and offers do. */
  addressesReaders?: boolean
  /** The people that it names in full: the last two words of each name, in their normal form. */
  persons?: string[]
  /** Its first sentence, `''` for none. */
  opening: string
  /** Which part of which article it is; absent where it is a whole one. */
  partOf?: PartOf
}

export function storyDigest(witness: Witness): StoryDigest {
  const { document, annotations } = witness
  return {
    id: document.id,
    name: nameOf(witness),
    title: document.title.absent ? '' : document.title.value,
    published: document.published.absent ? '' : document.published.value,
    days: namedDays(witness),
    namesDay: annotations.timexes.some(({ type, value }) => type !== 'SET' && OF_A_DAY.test(value)),
    ...(addressesReaders(document) ? { addressesReaders: true } : {}),
    persons: fullNames(witness),
    opening: annotations.sentences[0]?.text ?? '',
    ...(document.articlePart?.article === undefined ? {} : { partOf: partOf(document) }),
    ...termCounts(document),
  }
}

/** So many are kept. */
const MOST_PERSONS = 30
/** Words of a name that are kept: an office before it may have been taken for a part of it. */
const NAME_WORDS = 2

function fullNames({ annotations: { entities } }: Witness): string[] {
  const names = entities.flatMap(({ type, name }) => {
    const words = withoutMarks(normalForm(name)).split(/\s+/)
    return type === 'person' && words.length >= NAME_WORDS ? [words.slice(-NAME_WORDS).join(' ')] : []
  })
  return [...new Set(names)].slice(0, MOST_PERSONS)
}

/** Values of days and of times of day, also of those whose year or week is not known. */
const OF_A_DAY = /^(?:\d{4}|XXXX)-(?:(?:\d\d|XX)-(?:\d\d|XX)|W(?:\d\d|XX)-\d)/

/** A month, at most: whoever names a year names no event. */
const MOST_DAYS = 31
/** So many are kept. */
const MOST_NAMED = 60

/** "Three months after", "Six weeks on": how long it is since what a text tells of. */
const SINCE = /^ (?:after|on|since)\b/
const WEEKS_OR_MONTHS = /^P(\d{1,2})([WM])$/
const DAY = 86_400_000
const UNIT_DAYS: Readonly<Record<string, number>> = { W: 7, M: 30.4 }

function namedDays({ document, annotations }: Witness): [string, string][] {
  const named = new Map<string, [string, string]>()
  for (const timex of annotations.timexes) {
    const { from, to } = timex.type === 'DURATION' ? daysSince(timex, document) : (timex.interval ?? {})
    if (timex.type === 'SET' || from === undefined || to === undefined) continue
    if (Date.parse(to) - Date.parse(from) <= MOST_DAYS * DAY) named.set(`${from} ${to}`, [from, to])
  }
  return [...named.values()].slice(0, MOST_NAMED)
}

/** The days, to half a week or half a month, from which a text that says how long ago it is counts. */
function daysSince({ end, value }: Timex, { text, published }: Document): Interval {
  const [, count, unit] = WEEKS_OR_MONTHS.exec(value) ?? []
  const length = UNIT_DAYS[unit ?? '']
  if (published.absent || length === undefined || !SINCE.test(text.slice(end, end + 12))) return {}
  const middle = Date.parse(published.value) - Number(count) * length * DAY
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
  return { from: day(middle - (length / 2) * DAY), to: day(middle + (length / 2) * DAY) }
}

import type { Document, Entity, Mention, Place, Step } from '../../model/index.ts'
import { AIRPORTS, BUILDINGS, RIVERS } from '../language/en/place-words.ts'
import { HEAVENLY_BODIES } from '../language/en/thing-names.ts'
import type { Candidates } from './candidates.ts'
import { candidatesOf, isCity } from './candidates.ts'
import { distance } from './distance.ts'
import type { Evidence, Support, Weighed } from './evidence.ts'
import type { GazetteerEntry } from './packed-places.ts'
import type { Container, Listed } from './surroundings.ts'
import { containerAfter, inside, kindSaid, natureSaid } from './surroundings.ts'

// Set on the development parts of GeoVirus and GeoWebNews. Scores count in powers of ten of inhabitants.
const COUNTRY_SCORE = 8.5
const CAPITAL_BONUS = 1.5
const AREA_PENALTY: Readonly<Partial<Record<GazetteerEntry['kind'], number>>> = { admin1: 0.6, admin2: 1 }
const KIND_BONUS = 2
/** Cities of this size are known beyond their state, so that they stand without it. */
const FAMOUS = 200_000
const FAME_BONUS = 0.5
const COUNTRY_WEIGHT = 1.2
const AREA_WEIGHT = 0.8
const NEAR_WEIGHT = 0.5
const SUPPORT_LIMIT = 2
const LISTED_BONUS = 1.6
/** By reason: as much again as being a capital counts. Nothing in either set speaks for it or against it. */
const NAMED_BONUS = 1.5
const CONTAINER_BONUS = 2.5
/** A place with fewer inhabitants is not taken unless the document speaks for it. */
const WELL_KNOWN = 50_000
/** One that has no namesake anywhere may be smaller, if its name is long enough to be no other word. */
const ONLY_ONE = 5_000
const LEAST_LETTERS = 6
/** By reason, not tuned: a third of what is said for another country is too little for a village in this one. */
const OUTWEIGHED = 1 / 3
const VILLAGE = 5_000
const LEAST_SUPPORT = 0.5
/** A city of this size before a comma may be one of a list: what follows need not contain it. */
const LISTED_CITY = 500_000
/** By reason, not tuned: a town with a great namesake so many times as large needs more than its country to speak for it. */
const GREATER = 5
/** The same of a namesake that is a city, though no great one. */
const CITY = 100_000
const MUCH_GREATER = 20
/** Two candidates of which neither is twice as likely as the other (10^.3), this far apart (km), are told apart by nothing. */
const MARGIN = 0.3
const FAR = 161

/** A place entity with all that is known of it before the others are asked. */
export interface Question {
  entity: Entity
  mentions: readonly Mention[]
  candidates: Candidates
  container: Container | undefined
  /** The candidates inside the container; all where it is none. Undefined when there is no such place in it. */
  pool: readonly GazetteerEntry[] | undefined
  confined: boolean
  /** The kind that a word beside the name says: "the state of Washington", "Quebec City". */
  said: 'area' | 'city' | undefined
  /** The word that makes every mention a river or a mountain range, of which the gazetteer has none. */
  nature: string | undefined
}

/** What one place entity may mean, by its name and by what stands right after it. */
export function questionOf(
  entity: Entity,
  mentions: readonly Mention[],
  text: string,
  lists: ReadonlyMap<string, Listed>,
): Question {
  const candidates = candidatesOf(entity)
  const containers = mentions.map((mention) => containerAfter(text, mention))
  const at = containers.findIndex((found) => found !== undefined)
  const container = containers[at]
  const list = lists.get(mentions[at]?.id ?? '')?.list === true
  const choice =
    container === undefined
      ? { pool: candidates.places, confined: false }
      : confine(candidates.places, container, list)
  return {
    entity,
    mentions,
    candidates,
    container,
    pool: choice?.pool,
    confined: choice?.confined === true,
    said: mentions.map((mention) => kindSaid(text, mention)).find((kind) => kind !== undefined),
    nature: natureOf(mentions, text),
  }
}

function natureOf(mentions: readonly Mention[], text: string): string | undefined {
  const said = mentions.map((mention) => natureSaid(text, mention))
  if (!said.includes(undefined)) return said[0]
  const rivers = mentions.every(
    ({ start, text: name }) => RIVERS.has(name) && /\bthe $/i.test(text.slice(start - 4, start)),
  )
  if (rivers) return 'river'
  const all = (names: ReadonlySet<string>): boolean =>
    mentions.every((mention) => names.has(mention.text) && containerAfter(text, mention) === undefined)
  return all(BUILDINGS) ? 'building' : all(AIRPORTS) ? 'airport' : undefined
}

/**
 * The candidates inside the place named right after ("Paris, Texas"). A country, a state or a large city before a comma
 * may as well be one of a list ("Arizona, California and Utah"): then all stay. Undefined when a lesser place is said to
 * lie where the gazetteer has none of that name.
 */
function confine(
  places: readonly GazetteerEntry[],
  container: Container,
  list: boolean,
): { pool: readonly GazetteerEntry[]; confined: boolean } | undefined {
  const [best] = places
  const within = places.filter((place) => inside(place, container))
  const area = best !== undefined && !isCity(best) && best.kind !== 'admin2'
  const believed = area && list ? within.filter(({ kind }) => kind === 'admin1') : within
  if (believed.length > 0) return { pool: believed, confined: true }
  const listed = area || (best !== undefined && best.population >= LISTED_CITY)
  return listed ? { pool: places, confined: false } : undefined
}

function prior(place: GazetteerEntry): number {
  if (place.kind === 'country' || place.kind === 'region') return COUNTRY_SCORE
  const size = Math.log10(place.population + 10)
  if (place.kind === 'capital') return size + CAPITAL_BONUS
  if (place.kind === 'city' && place.population >= FAMOUS) return size + FAME_BONUS
  return size - (AREA_PENALTY[place.kind] ?? 0)
}

const known = (support: number): number => Math.min(SUPPORT_LIMIT, Math.log2(1 + support))
const scoreOf = ({ country, area, near }: Support): number =>
  COUNTRY_WEIGHT * known(country) + AREA_WEIGHT * known(area) + NEAR_WEIGHT * known(near)

/** What the mentions beside an entity's say for a candidate: members of a list are alike, and a town stands before its state. */
export type Beside = (question: Question, place: GazetteerEntry) => number

export function beside(
  lists: ReadonlyMap<string, Listed>,
  meant: ReadonlyMap<string, readonly Weighed[]>,
): Beside {
  return ({ mentions }, place) => {
    let best = 0
    for (const { id } of mentions) {
      const { before, after, list } = lists.get(id) ?? {}
      const held =
        before &&
        (meant.get(before.entity) ?? []).some(
          (one) => one.weight > 0.2 && inside(one.place, { places: [place] }),
        )
      if (held === true && !isCity(place)) best = Math.max(best, CONTAINER_BONUS)
      if (list !== true) continue
      for (const mention of [before, after]) {
        // As likely as the other one is of that kind and country: "Boston and Lincoln" are both in America or both in England.
        const alike = (meant.get(mention?.entity ?? '') ?? []).filter(
          (one) =>
            one.place.kind === place.kind &&
            (place.kind === 'country' || one.place.country === place.country),
        )
        best = Math.max(best, LISTED_BONUS * alike.reduce((sum, { weight }) => sum + weight, 0))
      }
    }
    return best
  }
}

/** How likely an entity means each of its candidates, by what was counted so far; small and unknown places speak softly. */
export function weigh(question: Question, evidence: Evidence, near: Beside): Weighed[] {
  const scored = scores(question, evidence, near)
  const most = Math.max(...scored.map(({ score }) => score), 0)
  const shares = scored.map(({ place, score }) => ({ place, share: 10 ** (score - most) }))
  const sum = shares.reduce((total, { share }) => total + share, 0)
  const trust = question.confined ? 1 : Math.min(1, Math.max(0.25, (most - 2.5) / 2.5))
  return shares.map(({ place, share }) => ({ place, weight: (trust * share) / sum }))
}

interface Scored {
  place: GazetteerEntry
  score: number
  support: Support
}

/** A country that the text names is spoken of with its capital, unless an area of its own bears that name too ("Washington"). */
function isCapitalOf(place: GazetteerEntry, pool: readonly GazetteerEntry[]): boolean {
  const isRival = ({ kind, country, admin }: GazetteerEntry): boolean =>
    kind === 'admin1' && country === place.country && admin !== place.admin
  return place.kind === 'capital' && !pool.some(isRival)
}

function scores(question: Question, evidence: Evidence, near: Beside): Scored[] {
  const { pool = [] } = question
  return pool
    .map((place) => {
      const support = evidence.support(place, question.entity.id)
      const said = question.said === (isCity(place) ? 'city' : 'area') ? KIND_BONUS : 0
      const named = isCapitalOf(place, pool) ? NAMED_BONUS * support.named : 0
      const score = prior(place) + scoreOf(support) + near(question, place) + said + named
      return { place, support, score }
    })
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
}

/**
 * Whether the text or the gazetteer alone says which place an entity means: small towns with namesakes in many states are not to speak for
 * each other's country, where all of them have one.
 */
export function isFirm({ pool, confined }: Question): boolean {
  const [best] = pool ?? []
  if (best === undefined) return false
  return confined || !isLesser(best)
}

const isLesser = (place: GazetteerEntry): boolean =>
  (isCity(place) || place.kind === 'admin1' || place.kind === 'admin2') && place.population < WELL_KNOWN

/** So small a place is not meant where the text speaks of another country more than `OUTWEIGHED` to one. */
const isVillage = (place: GazetteerEntry): boolean => isLesser(place) && place.population < VILLAGE

/** Where one place entity lies: by what the text says it lies in, what the other places say, and how well known it is. */
export function resolve(
  question: Question,
  evidence: { all: Evidence; firm: Evidence },
  near: Beside,
  document: Pick<Document, 'id'>,
): Place['location'] {
  const { entity, candidates, container, confined } = question
  const { name } = entity
  const absent = (reason: string): Place['location'] => ({ absent: true, reason })
  if (HEAVENLY_BODIES.has(name) && !confined) return absent(`“${name}” is a heavenly body`)
  if (question.nature !== undefined && candidates.places[0]?.kind !== 'region')
    return absent(`“${name} ${question.nature}” is no town, and the gazetteer has towns, areas and countries`)
  if (question.pool === undefined && candidates.places.length > 0)
    return absent(`the gazetteer has no “${name}” in ${container?.text}`)
  const scored = scores(question, evidence.all, near)
  const [first] = scored
  if (first === undefined) return absent(`the gazetteer has no place named “${name}”`)
  const best = first.place
  const rival = scored.find(
    ({ place, score }) =>
      first.score - score < MARGIN &&
      (best.admin === '' || place.admin !== best.admin) &&
      distance(place, best) > FAR,
  )
  if (rival !== undefined) {
    return absent(
      `“${name}” may be in ${best.country} or in ${rival.place.country}, and the text does not say in which`,
    )
  }
  const great = scored.find(({ place }) => isMuchGreater(place, best))
  const surely = evidence.firm.support(best, entity.id)
  // Villages are not to be spoken for by towns far away that have namesakes in every state.
  const village = isVillage(best)
  const area = village ? surely.area : first.support.area
  const local = village ? Math.max(first.support.near, area) : area
  // A text that speaks of both countries may mean either: American owners of English clubs.
  const speaksOfBoth =
    great !== undefined &&
    great.place.country !== best.country &&
    great.support.country >= OUTWEIGHED * first.support.country
  if (great !== undefined && isCity(best) && !confined && (local < LEAST_SUPPORT || speaksOfBoth)) {
    return absent(
      `“${name}” may be the town in ${best.country} or the ${great.place.population >= LISTED_CITY ? 'great' : 'larger'} city in ${great.place.country}, and the text does not say which`,
    )
  }
  const { country } = surely
  const supported = country + first.support.area + first.support.near >= LEAST_SUPPORT
  const only = candidates.places.length === 1 && name.length >= LEAST_LETTERS && best.population >= ONLY_ONE
  if (isLesser(best) && !only && !confined && !supported && candidates.step === undefined) {
    return absent(`the best known “${name}” lies in ${best.country}, and nothing in the text speaks for it`)
  }
  const elsewhere = evidence.firm.strongest(entity.id)
  if (
    isVillage(best) &&
    !confined &&
    candidates.step === undefined &&
    country < OUTWEIGHED * elsewhere.support
  )
    return absent(
      `the gazetteer has “${name}” in ${best.country}, and the text speaks of ${elsewhere.country}`,
    )
  return located(best, [
    candidates.step ?? reason(best, document.id, confined ? container : undefined, supported),
  ])
}

const isMuchGreater = (place: GazetteerEntry, { population }: GazetteerEntry): boolean =>
  isCity(place) &&
  (place.population >= LISTED_CITY
    ? place.population >= GREATER * population
    : place.population >= CITY && place.population >= MUCH_GREATER * population)

const CENTROIDS = {
  country: 'country-centroid',
  admin1: 'admin-centroid',
  admin2: 'admin-centroid',
  region: 'region-centroid',
} as const

function located(entry: GazetteerEntry, chain: Step[]): Place['location'] {
  const { id, geonames, name, country, latitude, longitude, population } = entry
  const city = isCity(entry)
  const kind = entry.kind === 'city' || entry.kind === 'capital' ? 'city' : CENTROIDS[entry.kind]
  return {
    absent: false,
    basis: 'resolved',
    chain,
    value: {
      id,
      ...(geonames !== undefined && { geonames }),
      name,
      kind,
      country,
      latitude,
      longitude,
      ...(city && population > 0 && { population }),
    },
  }
}

function reason(
  best: GazetteerEntry,
  document: string,
  container: Container | undefined,
  supported: boolean,
): Step {
  if (container !== undefined) {
    const { start, text } = container
    const anchor = { document, start, end: start + text.length, text }
    return { rule: 'container', says: `the text puts it in ${text}`, anchor }
  }
  if (best.kind === 'country' || best.kind === 'region')
    return { rule: 'only-one', says: 'the name means one place' }
  return supported
    ? { rule: 'country-context', says: `the text speaks of other places in ${best.country}` }
    : { rule: 'best-known', says: 'the best known place of that name' }
}

import type { Document, Entity, Mention, Place } from '../model/index.ts'
import type { Weighed } from './places/evidence.ts'
import { Evidence } from './places/evidence.ts'
import { homeOf } from './places/home.ts'
import { homeCounties } from './places/home-county.ts'
import { countryOfPeople } from './places/peoples.ts'
import type { Question } from './places/resolution.ts'
import { beside, isFirm, questionOf, resolve, weigh } from './places/resolution.ts'
import { listed } from './places/surroundings.ts'
import { tokens } from './tokens.ts'

/** What is counted as said by the outlet's home and by peoples, beside the entities. */
const HOME = 'home'
const PEOPLES = 'peoples'
const HOME_WEIGHT = 2
/** As much as an often named place may weigh. */
const COUNTY_WEIGHT = 4
/** After so many rounds of asking the others, little changes. */
const ROUNDS = 2

/**
 * Each place entity with its point of the gazetteer, or the reason why none is believed. One point an entity: a name
 * means one place in a document. Coordinates are degrees, to a hundredth; `kind` says what they stand for. What a name may
 * mean is asked of what stands right after it, of the other places and peoples of the document and of the outlet's home.
 */
export function places(document: Document, mentions: Mention[], entities: Entity[]): Place[] {
  const asked = entities.filter((entity) => entity.type === 'place')
  if (asked.length === 0) return []
  const own = Map.groupBy(mentions, (mention) => mention.entity)
  const inText = mentions.filter((mention) => mention.type === 'place').sort((a, b) => a.start - b.start)
  const lists = listed(document.text, inText)
  const questions = asked.map((entity) => questionOf(entity, own.get(entity.id) ?? [], document.text, lists))
  const peoples = peoplesOf(document.text)
  const counties = homeCounties(
    document.text,
    asked.flatMap(({ forms }) => forms),
  )
  let meant = new Map<string, Weighed[]>()
  let evidence = new Evidence()
  for (let round = 0; round <= ROUNDS; round += 1) {
    const near = beside(lists, meant)
    const before = evidence
    meant = new Map(questions.map((question) => [question.entity.id, weigh(question, before, near)]))
    evidence = evidenceOf(document, questions, meant, peoples)
    for (const { county } of counties) evidence.add(county.id, [{ place: county, weight: 1 }], COUNTY_WEIGHT)
  }
  const near = beside(lists, meant)
  const firm = evidenceOf(document, questions.filter(isFirm), meant, peoples)
  for (const { county } of counties) firm.add(county.id, [{ place: county, weight: 1 }], COUNTY_WEIGHT)
  return questions.map((question) => ({
    entity: question.entity.id,
    name: question.entity.name,
    location: resolve(question, { all: evidence, firm }, near, document),
  }))
}

function evidenceOf(
  document: Document,
  questions: readonly Question[],
  meant: ReadonlyMap<string, Weighed[]>,
  peoples: ReadonlyMap<string, number>,
): Evidence {
  const evidence = new Evidence()
  for (const { entity, mentions } of questions)
    evidence.add(entity.id, meant.get(entity.id) ?? [], mentions.length)
  for (const [country, times] of peoples) evidence.addArea(PEOPLES, country, times)
  const home = homeOf(document)
  const sum = home.places.reduce((total, { population }) => total + population + 1, 0)
  evidence.add(
    HOME,
    home.places.map((place) => ({ place, weight: (place.population + 1) / sum })),
    HOME_WEIGHT,
  )
  if (home.country !== undefined) evidence.addArea(HOME, home.country, HOME_WEIGHT)
  return evidence
}

/** How often a text speaks of the people of each country. */
function peoplesOf(text: string): Map<string, number> {
  const times = new Map<string, number>()
  for (const token of tokens(text)) {
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) continue
    const country = countryOfPeople(token.text)
    if (country !== undefined) times.set(country, (times.get(country) ?? 0) + 1)
  }
  return times
}

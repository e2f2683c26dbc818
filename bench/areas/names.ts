import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Tagger } from '../../src/annotate/encoder/tags.ts'
import type { Finder } from '../../src/annotate/names/candidate.ts'
import { encoderFinder } from '../../src/annotate/names/encoder-finder.ts'
import type { DecidedName } from '../../src/annotate/names/entities.ts'
import { entitiesOf } from '../../src/annotate/names/entities.ts'
import { linkNames } from '../../src/annotate/names/linking.ts'
import { findByRules } from '../../src/annotate/names/rule-finder.ts'
import { names } from '../../src/annotate/names.ts'
import { places } from '../../src/annotate/places.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { taggerOf } from '../../src/annotate/tier.ts'
import type { Document, Entity, EntityType, Mention, Sentence } from '../../src/model/index.ts'
import type { Area, PlannedSet } from '../area.ts'
import { textDocument } from '../text-document.ts'
import { plan as quantities } from './names/quantities.ts'

interface Item {
  id: string
  text: string
}
interface NamedItem extends Item {
  sents: number[]
}
interface LinkItem extends Item {
  mentions: [start: number, end: number, type: string, entity: number][]
}
interface GeoItem extends Item {
  toponyms: { s: number; e: number }[]
}

const LABELS: Record<EntityType, string> = { person: 'PER', organisation: 'ORG', place: 'LOC' }
const TYPES: Record<string, EntityType> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

const PEERS: [prefix: string, peers: PlannedSet['peers']][] = [
  [
    'ner-',
    { 'micro.f1': { 'CoreNLP EWT test': 0.691, 'spaCy-sm EWT test': 0.587, 'compromise EWT test': 0.522 } },
  ],
  [
    'link-',
    { 'pairwise.f1': { 'rules, held-out GUM': 0.932 }, long_form_acc: { 'rules, held-out GUM': 0.686 } },
  ],
  ['geo-', { acc161_or_gid: { 'rules, GeoVirus': 0.75, 'rules, GeoWebNews': 0.75 } }],
]

function sentencesGiven(document: Document, starts: readonly number[]): Sentence[] {
  return starts.flatMap((start, i) => {
    const text = document.text.slice(start, starts[i + 1] ?? document.text.length).trimEnd()
    return text === '' ? [] : [{ id: `s${i}`, start, end: start + text.length, text, block: 0 }]
  })
}

/** What finds the names of a document: the encoder, where there is a tagger, else what is given, else the linear tier. */
type FinderOf = (document: Document) => Promise<Finder | undefined>

const byTagger =
  (tagger: Tagger | undefined): FinderOf =>
  async (document) => {
    const tags = await tagger?.(document)
    return tags && encoderFinder(tags)
  }
const byRules: FinderOf = async () => findByRules

const predictNames =
  (finderOf: FinderOf) =>
  async (item: NamedItem): Promise<object> => {
    const document = textDocument(item.text, undefined)
    const find = await finderOf(document)
    const { mentions } = names(document, sentencesGiven(document, item.sents), find)
    return { id: item.id, ents: mentions.map(({ start, end, type }) => [start, end, LABELS[type]]) }
  }

function predictLinks(item: LinkItem): object {
  const given = item.mentions.map(([start, end, type]) => ({
    start,
    end,
    text: item.text.slice(start, end),
    type: TYPES[type] ?? ('other' as const),
  }))
  const group = new Map(
    linkNames(given, { text: item.text }).forms.flatMap((form) =>
      form.mentions.map((name) => [name, form.group]),
    ),
  )
  return { id: item.id, clusters: given.map((name) => group.get(name)) }
}

function points(document: Document, mentions: Mention[], entities: Entity[]): object[] {
  const found = new Map(places(document, mentions, entities).map((place) => [place.entity, place.location]))
  return mentions.flatMap(({ start, end, entity, type }) => {
    if (type !== 'place') return []
    const location = found.get(entity)
    const point = location === undefined || location.absent ? undefined : location.value
    const gid = point?.geonames ?? null
    return [{ s: start, e: end, lat: point?.latitude ?? null, lon: point?.longitude ?? null, gid }]
  })
}

const predictPlaces =
  (finderOf: FinderOf) =>
  async (item: GeoItem): Promise<object> => {
    const document = textDocument(item.text, undefined)
    const { mentions, entities } = names(document, sentences(document), await finderOf(document))
    return { id: item.id, toponyms: points(document, mentions, entities) }
  }

function predictGivenPlaces(item: GeoItem): object {
  const document = textDocument(item.text, undefined)
  const given: DecidedName[] = item.toponyms.map(({ s, e }) => ({
    start: s,
    end: e,
    text: item.text.slice(s, e),
    type: 'place',
  }))
  const { mentions, entities } = entitiesOf(document, given)
  return { id: item.id, toponyms: points(document, mentions, entities) }
}

function planned<T extends Item>(
  directory: string,
  file: string,
  set: string,
  predict: (item: T) => object | Promise<object>,
  options: string[] = [],
): PlannedSet {
  const gold = join(directory, file)
  const peers = PEERS.find(([prefix]) => set.startsWith(prefix))?.[1]
  return {
    set,
    unit: '1,000 words',
    async predict() {
      const items: T[] = readFileSync(gold, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
      const words = items.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
      const predictions: object[] = []
      for (const item of items) predictions.push(await predict(item))
      return { predictions, units: words / 1000 }
    },
    score: (predictions) => [
      resolve(import.meta.dirname, '../scorers/names.mjs'),
      gold,
      predictions,
      ...options,
    ],
    ...(peers && { peers }),
  }
}

/**
 * Names (by the best tier that is installed; by the linear one: `.linear`; by the rules
 * alone: `.rules`), linking with mentions given (its news part: `.news`), places end to end and with mentions given (`.gold`), quantities. The
 * weights of both tiers were learnt from the development parts of EWT, GUM and WikiGold, so that on those three the
 * figures here flatter them: `training/names/cross-validate.ts` tells where the linear tier stands, and
 * `training/encoder/write-held.ts` writes the documents that the encoder has not seen.
 */
const area: Area = {
  name: 'names',
  async plan(directory) {
    const tagger = await taggerOf(undefined)
    const best = byTagger(tagger)
    const linear = byTagger(undefined)
    const plans = readdirSync(directory)
      .toSorted()
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => {
        const set = file.replace(/\.jsonl$/, '')
        if (set.startsWith('ner-')) {
          return [
            planned(directory, file, set, predictNames(best)),
            planned(directory, file, `${set}.linear`, predictNames(linear)),
            planned(directory, file, `${set}.rules`, predictNames(byRules)),
          ]
        }
        if (set.startsWith('link-')) {
          return [
            planned(directory, file, set, predictLinks),
            planned(directory, file, `${set}.news`, predictLinks, ['--src', 'gum-news']),
          ]
        }
        if (!set.startsWith('geo-')) return []
        return [
          planned(directory, file, set, predictPlaces(best), ['--loc-only']),
          planned(directory, file, `${set}.linear`, predictPlaces(linear), ['--loc-only']),
          planned(directory, file, `${set}.gold`, predictGivenPlaces, ['--loc-only']),
        ]
      })
    return [...plans, ...(await quantities(directory))]
  },
}
export default area

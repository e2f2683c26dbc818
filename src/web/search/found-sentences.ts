import type { SearchHit, Witness } from '../../model/index.ts'
import type { SearchFilter } from '../route.ts'

/** A sentence that a search found, with what it can be narrowed down by. */
export interface FoundSentence {
  hit: SearchHit
  /** The stated day of its document. */
  day: string | undefined
  /** Who speaks in it, as the document names them. */
  speakers: readonly string[]
  /** The places that it names, under the name that the document has for them. */
  places: readonly string[]
  /** What its amounts count or measure. */
  figures: readonly string[]
}

/** Hits with the day of their document, who speaks in them, and the places and amounts in them. */
export function foundSentences(
  hits: readonly SearchHit[],
  documents: ReadonlyMap<string, Witness>,
): FoundSentence[] {
  return hits.map((hit) => {
    const { start, end, document } = hit.anchor
    const witness = documents.get(document)
    const within = <Stretch extends { start: number; end: number }>(all: readonly Stretch[] = []) =>
      all.filter((each) => each.start < end && each.end > start)
    const found = witness?.annotations
    const published = witness?.document.published
    const names = new Map(found?.entities.map(({ id, name }) => [id, name]))
    return {
      hit,
      day: published === undefined || published.absent ? undefined : published.value,
      speakers: distinct(
        within(found?.attributions).flatMap(({ speaker }) => (speaker.absent ? [] : [speaker.value.name])),
      ),
      places: distinct(
        within(found?.mentions).flatMap(({ type, entity }) =>
          type === 'place' ? (names.get(entity) ?? []) : [],
        ),
      ),
      figures: distinct(within(found?.quantities).flatMap(({ what, unit }) => what ?? unit ?? [])),
    }
  })
}

/** What a search can be narrowed down by, with how many sentences each choice leaves; those that leave most come first. */
export function choices(
  sentences: readonly FoundSentence[],
  kind: 'speakers' | 'places' | 'figures',
): { name: string; sentences: number }[] {
  const byName = Map.groupBy(
    sentences.flatMap((sentence) => sentence[kind]),
    (name) => name,
  )
  return [...byName]
    .map(([name, times]) => ({ name, sentences: times.length }))
    .sort((a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : 1))
}

/** The sentences that a filter leaves; a document without a day lies in no range of days. */
export function narrowed(
  sentences: readonly FoundSentence[],
  { speaker, place, figure, from, to }: SearchFilter,
): FoundSentence[] {
  return sentences.filter(
    ({ day, speakers, places, figures }) =>
      (speaker === undefined || speakers.includes(speaker)) &&
      (place === undefined || places.includes(place)) &&
      (figure === undefined || figures.includes(figure)) &&
      (from === undefined || (day !== undefined && day >= from)) &&
      (to === undefined || (day !== undefined && day <= to)),
  )
}

/** `text` in stretches that are one of the searched words (or begin with it) and stretches that are not. */
export function searchedWords(text: string, query: string): { text: string; found: boolean }[] {
  const wanted = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map(plain)
  const runs: { text: string; found: boolean }[] = []
  let at = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!wanted.some((each) => plain(word).startsWith(each))) continue
    if (index > at) runs.push({ text: text.slice(at, index), found: false })
    runs.push({ text: word, found: true })
    at = index + word.length
  }
  if (at < text.length) runs.push({ text: text.slice(at), found: false })
  return runs
}

/** Without case and accents, as the index of the library compares words. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)]
}

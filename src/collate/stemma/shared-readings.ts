import type { Evidence, Link, Witness } from '../../model/index.ts'
import { isBoilerplate } from '../derivation/boilerplate.ts'
import { isDateline } from '../derivation/dateline.ts'
import { isTakenFrom } from '../derivation/evidence/dates.ts'
import { nameOf } from '../derivation/pair.ts'
import type { Relations } from './relations.ts'

/** So many sentences in the same words are no chance, and of so many words. */
const LEAST_READINGS = 2
const LEAST_WORDS = 6
/** What a reading in common speaks for another version. Set by judgement. */
const PER_READING = 1

/**
 * What tells that a client had another version of its agency's text than the one in hand: another client has the same words where that
 * one has others, or nothing. Readings in common that the supposed source does not have tell a common ancestor (the rule of common
 * errors; Lachmann, Maas 1927); two editors don't hit upon the same sentences. Undefined where there are too few.
 */
export function sharedReadings(
  client: string,
  source: string,
  relations: Relations,
  byId: ReadonlyMap<string, Witness>,
  parents: ReadonlyMap<string, string>,
): Evidence | undefined {
  const [own, agency] = [byId.get(client), byId.get(source)]
  if (own === undefined || agency === undefined || !isTakenFrom(own, agency)) return undefined
  const told = new Map(own.annotations.sentences.map((sentence) => [sentence.id, sentence]))
  const differing = linksOf(client, source, relations).flatMap(({ mine, link }) =>
    differs(link) ? mine : [],
  )
  let best: { other: Witness; readings: string[] } | undefined
  for (const [id, other] of byId) {
    if (id === client || !isTakenFrom(other, agency) || !descends(id, source, parents)) continue
    // What was copied from the client has its words anyhow.
    if (descends(id, client, parents) && !hasMore(other, client, relations)) continue
    const same = new Set(
      linksOf(client, id, relations).flatMap(({ mine, link }) =>
        link.b.length > 0 && !link.edited ? mine : [],
      ),
    )
    const readings = differing.filter((sentence) => same.has(sentence) && isReading(told.get(sentence)?.text))
    if (readings.length > (best?.readings.length ?? LEAST_READINGS - 1)) best = { other, readings }
  }
  if (best === undefined) return undefined
  const says = `${nameOf(own)} and ${nameOf(best.other)} have ${best.readings.length} sentences in the same words that ${nameOf(agency)} does not have so: both had another version of it`
  const anchors = best.readings.slice(0, 3).flatMap((id) => {
    const sentence = told.get(id)
    return sentence === undefined
      ? []
      : [{ document: client, start: sentence.start, end: sentence.end, text: sentence.text }]
  })
  return { rule: 'shared-readings', says, weight: PER_READING * best.readings.length, anchors }
}

function descends(id: string, ancestor: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) if (at === ancestor) return true
  return false
}

/** Whether a witness has a sentence that the other has not. */
function hasMore({ document, annotations }: Witness, other: string, relations: Relations): boolean {
  const known = new Set(
    linksOf(document.id, other, relations).flatMap(({ mine, link }) => (link.b.length > 0 ? mine : [])),
  )
  return annotations.sentences.some(({ id, text }) => !known.has(id) && isReading(text))
}

/** The links of a witness's sentences to those of another, by its own sentences. */
function linksOf(witness: string, other: string, relations: Relations): { mine: string[]; link: Link }[] {
  const alignment = relations.of(witness, other)?.alignment
  const isFirst = alignment?.a === witness
  return (alignment?.links ?? []).flatMap((link) => {
    const [mine, theirs] = isFirst ? [link.a, link.b] : [link.b, link.a]
    return mine.length === 0 ? [] : [{ mine, link: { ...link, a: mine, b: theirs } }]
  })
}

/** Whether a sentence is not there, or in other words: marks and spelling aside. */
function differs({ b, changes }: Link): boolean {
  return b.length === 0 || changes.some((change) => change.class !== 'trivial')
}

function isReading(text: string | undefined): boolean {
  if (text === undefined || isDateline(text) || isBoilerplate(text)) return false
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= LEAST_WORDS
}

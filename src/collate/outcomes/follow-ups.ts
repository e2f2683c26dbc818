import { isParticiple, isPast } from '../../annotate/language/en/verb-forms.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Annotations, Commitment, Sentence, Witness } from '../../model/index.ts'
import { type ContentWords, contentForm, contentWords } from '../matters/content-words.ts'
import { actWords } from './matching.ts'

/** A commitment under which a name and a word of its act stand together. */
export interface PledgeKey {
  commitment: string
  hash: number
}

/** A later document that has a key of a commitment. */
export interface FollowUp {
  /** The commitment's document. */
  document: string
  commitment: string
  later: string
  hash: number
}

/** What is known of a document where follow-ups are chosen. */
export interface Standing {
  /** The stated day of publication, `''` for none. */
  published: string
  story: string
}

/** Names and words of one sentence that are paired: more make it a list, and every pair costs. */
const NAMES = 3
const WORDS = 14

/** A key that more documents tell of is no clue ("mayor", "say"). */
export const MAX_TELLERS = 64

/** Nor is one under which more commitments stand. */
export const MAX_PLEDGERS = 256

/** Different keys that a later document must share with a commitment, and how many such documents are read. */
export const SHARED = 2
const READ = 4

/**
 * The keys of every commitment of a witness: a name that stands in its sentence with each word of the act, hashed. Words alone would
 * meet everywhere, and a name alone in all that is written of somebody.
 */
export function pledgeKeys({ annotations }: Witness): PledgeKey[] {
  const sentences = new Map(annotations.sentences.map((sentence) => [sentence.id, sentence]))
  const bodies = mainBodies(annotations)
  return annotations.commitments.flatMap((commitment): PledgeKey[] => {
    const sentence = sentences.get(commitment.sentence)
    if (sentence === undefined) return []
    const names = namesOf({ annotations }, sentence, commitment, bodies)
    const hashes = keysOf(names, actWords(commitment, annotations.timexes))
    return hashes.map((hash) => ({ commitment: commitment.id, hash }))
  })
}

/** The keys of what a witness tells as done: of its sentences with a past verb, each name with each other word, hashed; sorted. */
export function tellingKeys({ annotations }: Witness): number[] {
  const hashes = new Set<number>()
  for (const sentence of annotations.sentences) {
    if (!tellsPast(sentence)) continue
    const names = namesOf({ annotations }, sentence)
    if (names.length === 0) continue
    for (const hash of keysOf(names, contentWords(sentence.text))) hashes.add(hash)
  }
  return [...hashes].sort((a, b) => a - b)
}

/**
 * The documents of other stories that are read for what became of the commitments of each document: those of a later stated day that
 * share `SHARED` keys with a commitment, `READ` of them at most for each, the most keys and then the earliest day first. The
 * order of `found` changes nothing.
 */
export function chosenFollowUps(
  found: Iterable<FollowUp>,
  standings: ReadonlyMap<string, Standing>,
): Map<string, string[]> {
  const shared = new Map<string, { document: string; pledge: string; later: string; hashes: Set<number> }>()
  for (const { document, commitment, later, hash } of found) {
    const key = `${document} ${commitment} ${later}`
    const known = shared.get(key) ?? {
      document,
      pledge: `${document} ${commitment}`,
      later,
      hashes: new Set(),
    }
    known.hashes.add(hash)
    shared.set(key, known)
  }
  const fit = [...shared.values()].filter(({ document, later, hashes }) => {
    const [own, other] = [standings.get(document), standings.get(later)]
    if (own === undefined || other === undefined || own.story === other.story) return false
    return hashes.size >= SHARED && own.published !== '' && other.published > own.published
  })
  const day = (id: string) => standings.get(id)?.published ?? ''
  const chosen = new Map<string, Set<string>>()
  for (const ofOne of Map.groupBy(fit, ({ pledge }) => pledge).values()) {
    const best = ofOne.sort(
      (a, b) =>
        b.hashes.size - a.hashes.size ||
        (day(a.later) < day(b.later) ? -1 : day(a.later) > day(b.later) ? 1 : a.later < b.later ? -1 : 1),
    )
    for (const { document, later } of best.slice(0, READ)) {
      chosen.set(document, (chosen.get(document) ?? new Set()).add(later))
    }
  }
  return new Map([...chosen].map(([document, later]) => [document, [...later].sort()]))
}

/** The documents of other stories that are read for a story, sorted. */
export function followUpsOf(
  { witnesses: members }: { witnesses: readonly string[] },
  chosen: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...new Set(members.flatMap((id) => chosen.get(id) ?? []))].sort()
}

/** The follow-ups among witnesses that are all at hand: the same as a library finds by its index. */
export function followUpsAmong(witnesses: readonly Witness[]): FollowUp[] {
  const tellers = new Map<number, string[]>()
  for (const witness of witnesses) {
    for (const hash of tellingKeys(witness)) {
      const known = tellers.get(hash)
      if (known === undefined) tellers.set(hash, [witness.document.id])
      else known.push(witness.document.id)
    }
  }
  const pledges = witnesses.map((witness) => ({ document: witness.document.id, keys: pledgeKeys(witness) }))
  const pledgers = Map.groupBy(
    pledges.flatMap(({ keys }) => keys),
    ({ hash }) => hash,
  )
  return pledges.flatMap(({ document, keys }) =>
    keys.flatMap(({ commitment, hash }) => {
      const later = tellers.get(hash) ?? []
      if (later.length > MAX_TELLERS || (pledgers.get(hash)?.length ?? 0) > MAX_PLEDGERS) return []
      return later
        .filter((id) => id !== document)
        .map((id): FollowUp => ({ document, commitment, later: id, hash }))
    }),
  )
}

/** What is named in a sentence, in the form that its entity goes by: of a person the last name. A commitment's actor is named in it. */
function namesOf(
  { annotations }: Pick<Witness, 'annotations'>,
  { start, end }: Sentence,
  commitment?: Commitment,
  bodies: readonly string[] = [],
): string[] {
  const ids = annotations.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map(({ entity }) => entity)
  return nameForms(annotations, commitment === undefined ? ids : withHolders(commitment, ids, bodies)).slice(
    0,
    NAMES,
  )
}

/**
 * The entities that a commitment is known by: its actor first, those of its sentence, and the bodies that its document speaks of most: "fares
 * would be frozen until July" is of the railway, whoever said so.
 */
export function withHolders(
  { actor }: Commitment,
  named: readonly string[],
  bodies: readonly string[],
): string[] {
  const own = actor.absent ? undefined : actor.value.entity
  return [...(own === undefined ? [] : [own]), ...named, ...bodies]
}

/** The bodies that a document speaks of most. */
export function mainBodies({ mentions, entities }: Annotations): string[] {
  const counts = new Map<string, number>()
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return entities
    .flatMap(({ type, id }) => (type === 'organisation' ? [{ id, count: counts.get(id) ?? 0 }] : []))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, MAIN_BODIES)
    .map(({ id }) => id)
}

/** Bodies that a document is about, at most. */
const MAIN_BODIES = 2

/** The names of entities in the form that they are met again by, each once. */
export function nameForms({ entities }: Annotations, ids: readonly string[]): string[] {
  const named = new Map(entities.map(({ id, name, type }) => [id, nameForm(name, type)]))
  return [...new Set(ids.flatMap((id) => named.get(id) ?? []))]
}

function nameForm(name: string, type: string): string {
  const lower = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
  return type === 'person' ? (lower.split(' ').at(-1) ?? lower) : lower
}

function tellsPast({ text, start }: Sentence): boolean {
  return tokens(text, start).some(({ kind, text: word }) => {
    const lower = word.toLowerCase()
    return kind === 'word' && (isPast(lower) || isParticiple(lower))
  })
}

/** The hashes of every name with every word that is no part of it; a word of another name counts, because readings differ in where names end. */
function keysOf(names: readonly string[], words: ContentWords): number[] {
  const others = [...words.keys()].filter((word) => !/^\d/.test(word)).slice(0, WORDS)
  return names.flatMap((name) => {
    const own = new Set(name.split(' ').map(contentForm))
    return others.filter((word) => !own.has(word)).map((word) => hashOf(`${name}|${word}`))
  })
}

/** FNV-1a, 32 bits, signed as the databases keep it (Fowler, Noll and Vo; http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

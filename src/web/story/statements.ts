import { plainWords } from '../../collate/plain-words.ts'
import { stance } from '../../collate/stance.ts'
import { storyNames } from '../../collate/story-names.ts'
import type { Anchor, Attribution, StoryEntity } from '../../model/index.ts'
import { anchorOf, type StoryIndex } from './story-index.ts'
import { type Saying, type WordingGroup, wordingGroups } from './wording-groups.ts'

/** What one speaker says in the story: each statement with its wordings. */
export interface SpeakerStatements {
  /** Absent where the text leaves the speaker open. */
  name: string | undefined
  statements: WordingGroup<Attribution>[]
  /** Documents in which the speaker speaks. */
  documents: number
  /** Who of the story may be the same: offered, never applied. */
  maybe: { name: string; why: string }[]
}

/** Attributions of all witnesses by speaker (the story's entity where known), the most quoted first, the unknown last. */
export function statementsBySpeaker(index: StoryIndex): SpeakerStatements[] {
  const nameOf = storyNames(index.report.entities)
  const others = mayBeSame(index.report.entities)
  const saidInRow = (id: string, row: number, all: readonly Attribution[]) =>
    all.filter((other) => index.rowAt(id, placeOf(id, other).start) === row)
  const rewordings = index.report.matters.filter(({ kind }) => kind === 'quotation')
  const said = index.witnesses.flatMap(({ id, witness }) =>
    witness.annotations.attributions.map((attribution) => {
      const { speaker } = attribution
      const name = speaker.absent ? undefined : (nameOf(id, speaker.value.entity) ?? speaker.value.name)
      const anchor = placeOf(id, attribution)
      const row = index.rowAt(id, anchor.start)
      const matters = rewordings.filter(({ mentions }) =>
        mentions.some((mention) => overlap(mention.anchor, anchor)),
      )
      const keys = [
        ...matters.map((matter) => matter.id),
        ...(row === undefined
          ? []
          : keysOfRow(row, attribution, saidInRow(id, row, witness.annotations.attributions))),
      ]
      const saying: Saying<Attribution> = {
        anchor,
        keys,
        wording: wordingOf(attribution),
        held: stance(attribution),
        value: attribution,
      }
      return { name, saying }
    }),
  )
  const bySpeaker = Map.groupBy(said, ({ name }) => (name === undefined ? undefined : plainWords(name)))
  return [...bySpeaker.values()]
    .map((group) => ({
      name: group[0]?.name,
      statements: wordingGroups(group.map(({ saying }) => saying)),
      documents: new Set(group.map(({ saying }) => saying.anchor.document)).size,
      maybe: others.get(plainWords(group[0]?.name ?? '')) ?? [],
    }))
    .sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) ||
        b.statements.length - a.statements.length ||
        b.documents - a.documents,
    )
}

/** By name, the entities that may be the same, told on both sides. */
function mayBeSame(entities: readonly StoryEntity[]): Map<string, { name: string; why: string }[]> {
  const pairs = entities.flatMap(({ name, maybe = [] }) =>
    maybe.flatMap((other) => [[name, other] as const, [other.name, { name, why: other.why }] as const]),
  )
  const found = new Map<string, { name: string; why: string }[]>()
  for (const [name, other] of pairs) {
    const list = found.get(plainWords(name)) ?? []
    if (list.every((one) => one.name !== other.name)) found.set(plainWords(name), [...list, other])
  }
  return found
}

/**
 * Statements of one row of the collation are one when they are worded alike, or when the sentences say equally many things
 * and this is the n-th of them in each.
 */
function keysOfRow(row: number, attribution: Attribution, inRow: readonly Attribution[]): string[] {
  return [
    `row ${row} ${plainWords(wordingOf(attribution))}`,
    `row ${row}, ${inRow.indexOf(attribution)} of ${inRow.length}`,
  ]
}

function wordingOf({ content }: Attribution): string {
  return content.map(({ text }) => text).join(' … ')
}

/** From the first to the last word of what is said; of the whole where only source and cue are known. */
function placeOf(document: string, attribution: Attribution): Anchor {
  const first = attribution.content[0]
  return first
    ? anchorOf(document, first)
    : { document, start: attribution.start, end: attribution.end, text: '' }
}

function overlap(a: Anchor, b: Anchor): boolean {
  return a.document === b.document && a.start < b.end && b.start < a.end
}

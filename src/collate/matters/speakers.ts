import type { Annotations, Attribution, Document } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { contentWords } from './content-words.ts'
import { isOtherSpelling } from './names.ts'
import { commonInOrder } from './quotation-wording.ts'
import type { Node, SpokenBy, Statement } from './statement.ts'

/**
 * The person who is named, in the same breath, as the one who said what stands at `position`; undefined where the speaker is a
 * pronoun, a description or a body, or is inferred: only what is stated can be held against another report.
 */
export function namedSpeaker(
  document: Document,
  annotations: Annotations,
  position: number,
): SpokenBy | undefined {
  const attribution = annotations.attributions.find(({ content }) =>
    content.some(({ start, end }) => start <= position && end > position),
  )
  const speaker = attribution?.speaker
  if (attribution === undefined || speaker === undefined || speaker.absent) return undefined
  const entity = annotations.entities.find(({ id }) => id === speaker.value.entity)
  const span = namingSpan(attribution, annotations)
  if (entity?.type !== 'person' || span === undefined) return undefined
  const surname = entity.name.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return { surname, name: entity.name, anchor: anchorOf(document, span.start, span.end) }
}

/** The words from the speaker's name to the cue ("team manager A. J. Smith said"); undefined where no name stands there. */
function namingSpan({ source, cue, speaker }: Attribution, { mentions }: Annotations) {
  const [named] = source
  if (named === undefined || speaker.absent) return undefined
  const entity = speaker.value.entity
  const isNamed = mentions.some(
    (mention) => mention.entity === entity && mention.start < named.end && mention.end > named.start,
  )
  if (!isNamed) return undefined
  const [verb] = cue
  const beside = verb !== undefined && Math.max(verb.start - named.end, named.start - verb.end) <= BESIDE
  if (!beside) return named
  return { start: Math.min(named.start, verb.start), end: Math.max(named.end, verb.end) }
}

/** Characters between a speaker and the verb that is taken with the name. */
const BESIDE = 3

/** Whether two speakers are surely two people: other surnames, and not one in two spellings. */
export function areTwoPeople(a: SpokenBy | undefined, b: SpokenBy | undefined): boolean {
  if (a === undefined || b === undefined || a.surname === b.surname) return false
  const [first, second] = [a.name.toLowerCase().split(/\s+/), b.name.toLowerCase().split(/\s+/)]
  return !first.some((word) => second.includes(word)) && !isOtherSpelling(a.surname, b.surname)
}

/** Words from which a quotation is nobody else's by chance, and the share of them that must be the same. Set by hand. */
const SHORTEST = 5
const SAME_WORDS = 0.85

/** Who said it: for each utterance that `groups` found in several witnesses, the named speakers where they are not one person. */
export function speakerGroups(groups: readonly Node[][]): Node[][] {
  const told = new Set<string>()
  return groups.flatMap((group): Node[][] => {
    const quoted = group.flatMap(({ statements }) => statements)
    const disputed = quoted.filter((x) => quoted.some((y) => isGivenToAnother(x, y)))
    const nodes = [...Map.groupBy(disputed, ({ anchor }) => anchor.document)].map(
      ([document, statements]): Node => ({
        document,
        kind: 'attribution',
        statements: statements.flatMap(bySpeaker),
      }),
    )
    // Several stretches of one statement have one speaker, who is told once.
    const key = nodes.flatMap(({ statements }) => statements.map(placeOf)).join()
    if (nodes.length < 2 || told.has(key)) return []
    told.add(key)
    return [nodes]
  })
}

function placeOf({ anchor }: Statement): string {
  return `${anchor.document} ${anchor.start}`
}

function isGivenToAnother({ said: x }: Statement, { said: y }: Statement): boolean {
  if (x.kind !== 'quotation' || y.kind !== 'quotation' || !x.direct || !y.direct) return false
  const [least, most] = [x.words.length, y.words.length].sort((a, b) => a - b)
  if (least === undefined || most === undefined || least < SHORTEST || !areTwoPeople(x.by, y.by)) return false
  return commonInOrder(x.words, y.words) >= SAME_WORDS * most
}

function bySpeaker(statement: Statement): Statement[] {
  const { said, about, sentence } = statement
  if (said.kind !== 'quotation' || said.by === undefined) return []
  const { name, anchor } = said.by
  return [
    {
      said: { kind: 'attribution', name },
      anchor,
      value: name,
      about: `who said “${about}”`,
      sentence,
      near: contentWords(anchor.text),
    },
  ]
}

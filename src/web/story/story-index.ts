import type {
  Alignment,
  Anchor,
  Document,
  Link,
  Sentence,
  StoryReport,
  StoryView,
  Witness,
} from '../../model/index.ts'

/** A witness as the page names it. */
export interface NamedWitness {
  id: string
  /** Its letter in this story: A, B, …, Z, AA, … in the story's order. */
  siglum: string
  /** The site that published it, else the name under which it was met. */
  name: string
  /** The stated day of publication, or the reason why there is none. */
  day: string | undefined
  reasonForNoDay: string | undefined
  witness: Witness
}

/** A story with what the views look up again and again. */
export interface StoryIndex {
  report: StoryReport
  witnesses: readonly NamedWitness[]
  byId: ReadonlyMap<string, NamedWitness>
  sentence(document: string, id: string): Sentence | undefined
  /** The row of the collation in which a place of a document stands; none where no row holds it. */
  rowAt(document: string, start: number): number | undefined
  /** The links between two witnesses as seen from `base`: `a` is its side, and `added` is what it lacks. */
  linksFrom(base: string, other: string): Link[]
}

export function storyIndex({ report, witnesses }: StoryView): StoryIndex {
  const given = new Map(witnesses.map((witness) => [witness.document.id, witness]))
  const named = report.story.witnesses.flatMap((id, index) => {
    const witness = given.get(id)
    return witness ? [nameWitness(witness, index)] : []
  })
  const sentences = new Map(
    witnesses.flatMap(({ document, annotations }) =>
      annotations.sentences.map((sentence) => [`${document.id} ${sentence.id}`, sentence] as const),
    ),
  )
  const rows = new Map(
    report.collation.rows.flatMap(({ cells }, row) =>
      Object.entries(cells).flatMap(([document, ids]) =>
        ids.map((id) => [`${document} ${id}`, row] as const),
      ),
    ),
  )
  const alignments = new Map(
    report.alignments.map((alignment) => [`${alignment.a} ${alignment.b}`, alignment]),
  )
  return {
    report,
    witnesses: named,
    byId: new Map(named.map((witness) => [witness.id, witness])),
    sentence: (document, id) => sentences.get(`${document} ${id}`),
    rowAt: (document, start) => {
      const sentence = sentenceAt(given.get(document)?.annotations.sentences ?? [], start)
      return sentence && rows.get(`${document} ${sentence.id}`)
    },
    linksFrom: (base, other) => {
      const forward = alignments.get(`${base} ${other}`)
      return forward ? forward.links : turned(alignments.get(`${other} ${base}`))
    },
  }
}

/** A, B, …, Z, AA, AB, … */
export function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter
}

/** The sentence that holds an offset; sentences are in order of text. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= offset ? found : undefined
}

/** The place of a span in its document. */
export function anchorOf(document: string, { start, end, text }: Omit<Anchor, 'document'>): Anchor {
  return { document, start, end, text }
}

/** The site that published a document, else the name under which it was met. */
export function nameOf({ id, site, source }: Document): string {
  return site.absent ? (source.sightings[0]?.name.split('/').at(-1) ?? id) : site.value
}

function nameWitness({ document, annotations }: Witness, index: number): NamedWitness {
  const { id, published } = document
  return {
    id,
    siglum: siglum(index),
    name: nameOf(document),
    day: published.absent ? undefined : published.value,
    reasonForNoDay: published.absent ? published.reason : undefined,
    witness: { document, annotations },
  }
}

/** What an operation is called when the alignment is read from its other side. */
const TURNED = {
  kept: 'kept',
  edited: 'edited',
  moved: 'moved',
  split: 'merged',
  merged: 'split',
  added: 'dropped',
  dropped: 'added',
} as const

function turned(alignment: Alignment | undefined): Link[] {
  return (alignment?.links ?? []).map((link) => ({
    ...link,
    operation: TURNED[link.operation],
    a: link.b,
    b: link.a,
    changes: link.changes.map((change) => ({
      class: change.class,
      ...(change.b ? { a: change.b } : {}),
      ...(change.a ? { b: change.a } : {}),
    })),
  }))
}

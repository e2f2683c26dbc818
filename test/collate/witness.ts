import { createHash } from 'node:crypto'
import { sentences } from '../../src/annotate/sentences.ts'
import type { Annotations, Block, Credit, Document, Witness } from '../../src/model/index.ts'

/** What a test says of a witness; the rest is filled in as "not stated". */
export interface Sketch {
  /** The document id; made from the text where not given. */
  id?: string
  title?: string
  /** Paragraphs; where `sentences` is given instead, each is a paragraph and one sentence. */
  text?: string
  sentences?: readonly string[]
  published?: string
  /** ISO 639-1; English where not given. */
  language?: string
  site?: string
  credits?: readonly Credit[]
  annotations?: Partial<Annotations>
}

const unstated = { absent: true, reason: 'not stated' } as const
const stated = <T>(value: T) => ({ absent: false as const, value, basis: 'stated' as const, chain: [] })

/** A witness as reading and annotating would give it, from a sketch. */
export function witness(sketch: Sketch): Witness {
  const body = sketch.sentences ?? (sketch.text ?? '').split(/\n\s*\n/)
  const paragraphs = sketch.sentences ? body : body.filter((part) => part.trim() !== '')
  const parts = sketch.title === undefined ? [...paragraphs] : [sketch.title, ...paragraphs]
  const text = parts.join('\n\n')
  const sha256 = createHash('sha256').update(text).digest('hex')
  let at = 0
  const blocks = parts.map((part, index): Block => {
    const start = at
    at += part.length + 2
    const kind = index === 0 && sketch.title !== undefined ? 'title' : 'paragraph'
    const place = { kind: 'range' as const, start, end: start + part.length }
    return { kind, start, end: start + part.length, segments: [{ start, end: start + part.length, place }] }
  })
  const document: Document = {
    id: sketch.id ?? sha256.slice(0, 16),
    source: { sha256, size: text.length, format: 'text', sightings: [{ name: 'test.txt' }] },
    reader: 'test',
    text,
    blocks,
    cut: [],
    title: sketch.title === undefined ? unstated : stated(sketch.title),
    credits: [...(sketch.credits ?? [])],
    site: sketch.site === undefined ? unstated : stated(sketch.site),
    section: unstated,
    language: stated(sketch.language ?? 'en'),
    published: sketch.published === undefined ? unstated : stated(sketch.published),
    updated: unstated,
    captured: unstated,
    dateCandidates: [],
    warnings: [],
  }
  const annotations: Annotations = {
    document: document.id,
    annotator: 'test',
    tier: 'linear',
    sentences: sketch.sentences
      ? blocks.map(({ start, end }, block) => ({
          id: `s${block}`,
          start,
          end,
          text: text.slice(start, end),
          block,
        }))
      : sentences(document),
    timexes: [],
    quantities: [],
    mentions: [],
    entities: [],
    places: [],
    attributions: [],
    commitments: [],
    events: [],
    ...sketch.annotations,
  }
  return { document, annotations }
}

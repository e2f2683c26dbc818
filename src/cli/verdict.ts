import { UsageError, Verdict } from '../model/index.ts'

/** How the words behind each verdict are read. */
export const FORMS = {
  author: 'DOCUMENT NAME',
  'not-author': 'DOCUMENT NAME',
  published: 'DOCUMENT [DAY]',
  speaker: 'DOCUMENT START-END [NAME]',
  'same-entity': 'DOCUMENT NAME [DOCUMENT] NAME',
  'other-entity': 'DOCUMENT NAME [DOCUMENT] NAME',
  'same-story': 'DOCUMENT DOCUMENT…',
  'other-story': 'DOCUMENT… --from DOCUMENT…',
  withdrawn: 'DECISION',
} as const satisfies Record<Verdict['kind'], string>

/**
 * The verdict that the words on the command line say. `textOf` gives a document's text, for the words of a statement.
 *
 * @throws UsageError `not-a-decision`; what `textOf` throws.
 */
export async function verdictOf(
  kind: Verdict['kind'],
  words: readonly string[],
  apart: readonly string[],
  textOf: (document: string) => Promise<string>,
): Promise<Verdict> {
  const said = await spoken(kind, words, apart, textOf)
  const verdict = Verdict.safeParse(said)
  if (!verdict.success || words.length > most(kind)) throw notADecision(kind)
  return verdict.data
}

async function spoken(
  kind: Verdict['kind'],
  words: readonly string[],
  apart: readonly string[],
  textOf: (document: string) => Promise<string>,
): Promise<unknown> {
  const [document = '', second, third] = words
  switch (kind) {
    case 'author':
    case 'not-author':
      return { kind, document, name: second }
    case 'published':
      return { kind, document, day: second }
    case 'speaker': {
      const [start = 0, end = 0] = /^\d+-\d+$/.test(second ?? '') ? (second ?? '').split('-').map(Number) : []
      if (end <= start) throw notADecision(kind)
      const text = (await textOf(document)).slice(start, end)
      return { kind, document, statement: { start, end, text }, name: third }
    }
    case 'same-entity':
    case 'other-entity': {
      const b = words.length > 3 ? { document: third, name: words[3] } : { document, name: third }
      return { kind, a: { document, name: second }, b }
    }
    case 'same-story':
      return { kind, documents: words }
    case 'other-story':
      return { kind, documents: words, apart }
    case 'withdrawn':
      return { kind, decision: document }
  }
}

function most(kind: Verdict['kind']): number {
  const form: string = FORMS[kind]
  return form.includes('…') ? Number.POSITIVE_INFINITY : form.split(' ').length
}

function notADecision(kind: Verdict['kind']): UsageError {
  return new UsageError(
    'not-a-decision',
    kind,
    `This says no decision; write "stemma decide ${kind} ${FORMS[kind]}".`,
  )
}

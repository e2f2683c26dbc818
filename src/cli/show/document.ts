import type { Document, Witness } from '../../model/index.ts'
import { indented, type Page, printable } from './page.ts'
import { valueOrReason } from './story.ts'

/** One document for people: its fields with their evidence, its text, and what was left out and why. */
export function showDocument(witness: Witness, page: Page): string {
  const { document } = witness
  const credits = document.credits.map((credit) => `${credit.name} (${credit.kind})`).join(', ')
  const lines = [
    page.paint('bold', printable(valueOrReason(document.title))),
    '',
    field('id', document.id),
    ...document.source.sightings.map((sighting) => field('from', sighting.url ?? sighting.name)),
    field('format', document.source.format),
    field('language', valueOrReason(document.language)),
    field('published', valueOrReason(document.published)),
    field('updated', valueOrReason(document.updated)),
    field('credits', credits === '' ? '(none found)' : credits),
    ...document.dateCandidates.map((date) =>
      field(date.taken ? 'date taken' : 'not taken', `${date.value} (${date.where}): ${date.why}`),
    ),
    ...document.warnings.map((warning) => field('warning', warning)),
    '',
    ...document.blocks.map(
      (block) => `${indented(document.text.slice(block.start, block.end), 0, page.columns)}\n`,
    ),
    ...whyCut(document, page),
  ]
  return `${lines.join('\n')}\n`
}

/** What was left out of the article, one block a line, each with its reason. */
function whyCut(document: Document, page: Page): string[] {
  if (document.cut.length === 0) return []
  return [
    page.paint('bold', 'Left out'),
    ...document.cut.map((cut) => {
      const text = cut.text.replace(/\s+/g, ' ')
      const short = text.length > 60 ? `${text.slice(0, 59)}…` : text
      return `  ${page.paint('yellow', cut.reason)} ${printable(short)} ${page.paint('dim', `(${printable(cut.because)})`)}`
    }),
  ]
}

function field(name: string, value: string): string {
  return `${name.padEnd(11)} ${printable(value)}`
}

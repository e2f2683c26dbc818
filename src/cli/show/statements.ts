import { statementKind } from '../../collate/stance.ts'
import type { Attribution, Witness } from '../../model/index.ts'
import { indented, type Page, printable } from './page.ts'

/** The statements of one document in order of text: who speaks, by which cue, of which kind, and the words; an open speaker with the reason. */
export function showStatements({ annotations }: Witness, page: Page): string {
  if (annotations.attributions.length === 0) return 'no statement found\n'
  return annotations.attributions.map((statement) => shown(statement, page)).join('')
}

function shown(statement: Attribution, page: Page): string {
  const { speaker, cue, content } = statement
  const who = speaker.absent ? 'not known' : speaker.value.name
  const why = speaker.absent ? speaker.reason : speaker.basis
  const cued = cue.length === 0 ? '' : `, “${cue.map(({ text }) => text).join(' … ')}”`
  const head = `${page.paint('bold', printable(who))}  ${page.paint('dim', printable(`${statementKind(statement)}${cued}, ${why}`))}`
  const words = content.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ')
  return `${head}\n${indented(words, 4, page.columns)}\n`
}

import type { Sentence, StoryReport, Witness } from '../../model/index.ts'
import { indented, type Page } from './page.ts'

/**
 * More than two witnesses: each row of the collation once, in the words of the first witness that has it, with
 * the sigla of those that have it and below it the readings that differ: a critical apparatus.
 */
export function apparatus(
  report: StoryReport,
  witnesses: ReadonlyMap<string, Witness>,
  sigla: ReadonlyMap<string, string>,
  page: Page,
): string[] {
  const sentences = new Map(
    [...witnesses].map(([id, witness]) => [id, new Map(witness.annotations.sentences.map((s) => [s.id, s]))]),
  )
  const order = report.story.witnesses
  return report.collation.rows.flatMap((row) => {
    const readings = Map.groupBy(
      order.filter((id) => (row.cells[id]?.length ?? 0) > 0),
      (id) => reading(row.cells[id] ?? [], sentences.get(id)),
    )
    const [first, ...others] = [...readings]
    if (first === undefined) return []
    const present = order.map((id) => ((row.cells[id]?.length ?? 0) > 0 ? sigla.get(id) : '·')).join('')
    const lines = [page.paint('dim', present), indented(first[0], 2, page.columns)]
    for (const [text, ids] of others) {
      const who = ids.map((id) => sigla.get(id)).join(' ')
      lines.push(page.paint('yellow', indented(`${who}: ${text}`, 6, page.columns)))
    }
    return lines
  })
}

function reading(ids: readonly string[], sentences: ReadonlyMap<string, Sentence> | undefined): string {
  return ids.map((id) => (sentences?.get(id)?.text ?? '').replace(/\s+/g, ' ')).join(' ')
}

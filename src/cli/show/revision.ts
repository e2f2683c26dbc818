import { revisionCounts } from '../../export/revisions.ts'
import type { Revision, Witness } from '../../model/index.ts'
import { type Page, printable } from './page.ts'
import { changedLinks } from './side-by-side.ts'

/** A revision for people at a terminal: address and counts, then each sentence that changed, before beside after, with its changes of words. */
export function showRevision(revision: Revision, before: Witness, after: Witness, page: Page): string {
  const head = page.paint('bold', printable(revision.title))
  const where = page.paint('dim', printable([revision.address, revision.at ?? ''].join('  ').trim()))
  const sentences = (witness: Witness) =>
    new Map(witness.annotations.sentences.map((sentence) => [sentence.id, sentence]))
  const rows = changedLinks(revision.alignment, { a: sentences(before), b: sentences(after) }, page)
  return `${[head, where, revisionCounts(revision), ...rows].join('\n')}\n`
}

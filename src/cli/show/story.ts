import { reversed } from '../../collate/alignment/reversed.ts'
import { APART_RULES } from '../../collate/stories/steps.ts'
import { witnessName } from '../../export/witness-name.ts'
import type { ArticlePart, Resolvable, StoryReport, Witness } from '../../model/index.ts'
import { answers } from './answers.ts'
import { apparatus } from './apparatus.ts'
import { indented, type Page, printable } from './page.ts'
import { legend, sideBySide } from './side-by-side.ts'
import { sigla } from './sigla.ts'
import { stemmaTree, whyFrom } from './stemma-tree.ts'

/** A story for people at a terminal: its witnesses, the family tree, the texts side by side, and the answers. */
export function showStory(report: StoryReport, all: readonly Witness[], page: Page): string {
  const byId = new Map(all.map((witness) => [witness.document.id, witness]))
  const witnesses = report.story.witnesses.flatMap((id) => byId.get(id) ?? [])
  const sign = sigla(report.story.witnesses)
  const label = (id: string): string => {
    const witness = byId.get(id)
    return witness ? `${sign.get(id)} ${witnessName(witness)}` : id
  }
  const lines = [
    page.paint('bold', printable(report.story.title)),
    page.paint(
      'dim',
      `${report.story.id} · ${witnesses.length} ${witnesses.length === 1 ? 'witness' : 'witnesses'}`,
    ),
    '',
    ...witnesses.flatMap((witness) => [
      `  ${sign.get(witness.document.id)}  ${witnessLine(witness)}`,
      ...[...boundLines(report, witness.document.id, sign), ...unreadLines(witness)].map(
        (line) => `     ${page.paint('dim', line)}`,
      ),
    ]),
  ]
  const apart = report.story.chain.filter(({ rule }) => APART_RULES.has(rule))
  if (apart.length > 0)
    lines.push(
      '',
      page.paint('bold', 'Kept apart'),
      ...apart.map(({ says }) => indented(says, 2, page.columns)),
    )
  if (witnesses.length > 1) {
    lines.push(
      '',
      page.paint('bold', 'Family tree'),
      ...stemmaTree(report.stemma, label).map((line) => `  ${line}`),
      ...whyFrom(report.stemma, (id) => sign.get(id) ?? 'the lost source').map((line) =>
        page.paint('dim', indented(line, 2, page.columns)),
      ),
    )
    lines.push('', page.paint('bold', 'Versions'), ...versions(report, byId, sign, page))
  }
  lines.push(...answers(report, witnesses, sign, page))
  return `${lines.join('\n')}\n`
}

function witnessLine(witness: Witness): string {
  const { document } = witness
  const parts = [
    witnessName(witness),
    document.published.absent ? `no date (${document.published.reason})` : document.published.value,
    document.title.absent ? 'no title' : document.title.value,
    ...(document.articlePart ? [partName(document.articlePart)] : []),
    `${document.cut.length} blocks left out`,
  ]
  return printable(parts.join(' · '))
}

function partName({ number, of }: ArticlePart): string {
  return `part ${number}${of === undefined ? '' : ` of ${of}`} of an article`
}

/** What an empty list of this witness does not mean. */
function unreadLines({ annotations: { unread } }: Witness): string[] {
  return unread === undefined ? [] : [unread.reason]
}

/** `published not before 2022-01-11, by witness B`: what the dated witnesses say of one without a date. */
function boundLines({ bounds }: StoryReport, id: string, sign: ReadonlyMap<string, string>): string[] {
  return bounds
    .filter(({ document }) => document === id)
    .map(({ when, by }) => {
      const { from, to } = when.value
      const sides = [from && `not before ${from}`, to && `not after ${to}`].filter(Boolean).join(' and ')
      return `published ${sides}, by ${by.length === 1 ? 'witness' : 'witnesses'} ${by.map((other) => sign.get(other)).join(', ')}`
    })
}

function versions(
  report: StoryReport,
  byId: ReadonlyMap<string, Witness>,
  sign: ReadonlyMap<string, string>,
  page: Page,
): string[] {
  const [found] = report.alignments
  if (report.alignments.length !== 1 || found === undefined) return apparatus(report, byId, sign, page)
  // A stands on the left, whichever document has the lower id.
  const only = found.a === report.story.witnesses[0] ? found : reversed(found)
  const areApart = report.derivations.every(({ degree }) => degree === 'independent')
  const signs = { a: sign.get(only.a) ?? 'A', b: sign.get(only.b) ?? 'B' }
  const sentencesOf = (id: string) => new Map(byId.get(id)?.annotations.sentences.map((s) => [s.id, s]))
  return [
    page.paint(
      'dim',
      `${signs.a} on the left, ${signs.b} on the right   ${legend(areApart ? signs : undefined)}`,
    ),
    ...sideBySide(only, { a: sentencesOf(only.a), b: sentencesOf(only.b) }, page),
  ]
}

/** A value or, in brackets, why there is none. */
export function valueOrReason(resolvable: Resolvable<string>): string {
  return resolvable.absent ? `(${resolvable.reason})` : resolvable.value
}

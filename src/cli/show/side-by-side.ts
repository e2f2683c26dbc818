import type { Alignment, Link, Operation, Sentence, WordChange } from '../../model/index.ts'
import { type Page, wrap } from './page.ts'

const MARKS: Record<Operation, string> = {
  kept: '=',
  edited: '~',
  split: '<',
  merged: '>',
  moved: '^',
  added: '+',
  dropped: '-',
}

const COLOURS = {
  kept: 'gray',
  edited: 'yellow',
  split: 'yellow',
  merged: 'yellow',
  moved: 'cyan',
  added: 'green',
  dropped: 'red',
} as const satisfies Record<Operation, string>

/** Two witnesses in two columns, one row a link; marks besides colours, so that both are read without colour too. */
export function sideBySide(
  alignment: Alignment,
  sentencesOf: { a: ReadonlyMap<string, Sentence>; b: ReadonlyMap<string, Sentence> },
  page: Page,
): string[] {
  const width = Math.floor((page.columns - 5) / 2)
  return alignment.links.flatMap((link) => {
    const left = wrap(textOf(link.a, sentencesOf.a), width)
    const right = wrap(textOf(link.b, sentencesOf.b), width)
    const rows: string[] = []
    for (let line = 0; line < Math.max(left.length, right.length, 1); line += 1) {
      const mark = line === 0 ? MARKS[link.operation] : ' '
      const a = (left[line] ?? '').padEnd(width)
      rows.push(page.paint(COLOURS[link.operation], `${a} ${mark} ${right[line] ?? ''}`))
    }
    return [...rows, ...wordChanges(link, page)]
  })
}

/** Two versions in two columns, only what changed. */
export function changedLinks(
  alignment: Alignment,
  sentencesOf: { a: ReadonlyMap<string, Sentence>; b: ReadonlyMap<string, Sentence> },
  page: Page,
): string[] {
  const links = alignment.links.filter(({ operation }) => operation !== 'kept')
  return sideBySide({ ...alignment, links }, sentencesOf, page)
}

/** The word changes of a link in one line each, with their class. */
export function wordChanges(link: Link, page: Page): string[] {
  return link.changes
    .filter((change) => change.class !== 'trivial')
    .map((change) => `    ${page.paint('dim', `${change.class}:`)} ${wordChange(change, page)}`)
}

function wordChange(change: WordChange, page: Page): string {
  const a = change.a === undefined ? '' : page.paint('red', `[-${flat(change.a.text)}-]`)
  const b = change.b === undefined ? '' : page.paint('green', `{+${flat(change.b.text)}+}`)
  return `${a}${a && b ? ' → ' : ''}${b}`
}

function flat(text: string): string {
  return wrap(text, 10_000).join(' ')
}

function textOf(ids: readonly string[], sentences: ReadonlyMap<string, Sentence>): string {
  return ids.map((id) => sentences.get(id)?.text ?? '').join(' ')
}

/** What the marks say; of two reports that were written `apart` neither added or dropped what the other has. */
export function legend(apart?: { a: string; b: string }): string {
  const names: Partial<Record<Operation, string>> =
    apart === undefined ? {} : { edited: 'alike', added: `${apart.b} alone`, dropped: `${apart.a} alone` }
  return Object.entries(MARKS)
    .map(([operation, mark]) => `${mark} ${names[operation as Operation] ?? operation}`)
    .join('   ')
}

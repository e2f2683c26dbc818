import { agenda, toldBy } from '../../collate/agenda.ts'
import { promiseText } from '../../collate/promise-text.ts'
import { readings } from '../../collate/readings.ts'
import { stance } from '../../collate/stance.ts'
import { storyNames } from '../../collate/story-names.ts'
import type { Commitment, Matter, StoryReport, Witness } from '../../model/index.ts'
import { indented, type Page, printable } from './page.ts'

/** The answers about a story besides the text itself: statements, timeline, discrepancies, commitments. */
export function answers(
  report: StoryReport,
  witnesses: readonly Witness[],
  sigla: ReadonlyMap<string, string>,
  page: Page,
): string[] {
  return [
    ...section('Statements', statements(report, witnesses, sigla, page), page),
    ...section('Timeline', timeline(report, sigla), page),
    ...section('Figures', figures(witnesses, sigla), page),
    ...section('Discrepancies', discrepancies(report, witnesses, sigla, page), page),
    ...section('Commitments', commitments(report, witnesses, sigla, page), page),
  ]
}

function section(title: string, lines: readonly string[], page: Page): string[] {
  return ['', page.paint('bold', title), ...(lines.length > 0 ? lines : ['  none found'])]
}

const UNKNOWN = 'speaker not known'

function statements(
  report: StoryReport,
  witnesses: readonly Witness[],
  sigla: ReadonlyMap<string, string>,
  page: Page,
): string[] {
  const nameOf = storyNames(report.entities)
  // Straight and curly marks are one wording; the first one met is shown.
  const wordings = new Map<string, string>()
  const bySpeaker = new Map<string, Map<string, string[]>>()
  // "Soldiers" at the head of a sentence are the "soldiers" of another.
  const names = new Map<string, string>()
  for (const { document, annotations } of witnesses) {
    for (const statement of annotations.attributions) {
      const called = statement.speaker.absent
        ? UNKNOWN
        : (nameOf(document.id, statement.speaker.value.entity) ?? statement.speaker.value.name)
      const speaker = names.get(called.toLowerCase()) ?? called
      names.set(called.toLowerCase(), speaker)
      const content = statement.content.map((span) => span.text.replace(/\s+/g, ' ')).join(' … ')
      const held = stance(statement)
      const written = held === undefined ? content : `${held}: ${content}`
      const plain = written.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'")
      const words = wordings.get(plain) ?? written
      wordings.set(plain, words)
      const said = bySpeaker.get(speaker) ?? new Map<string, string[]>()
      bySpeaker.set(speaker, said)
      said.set(words, [...(said.get(words) ?? []), sigla.get(document.id) ?? ''])
    }
  }
  // The most quoted first, those whom the text leaves open last.
  const ordered = [...bySpeaker].sort(
    ([a, x], [b, y]) => Number(a === UNKNOWN) - Number(b === UNKNOWN) || y.size - x.size,
  )
  return ordered.flatMap(([speaker, said]) => [
    `  ${page.paint('bold', printable(speaker))}`,
    ...[...said].map(([words, who]) =>
      indented(`${words}  [${[...new Set(who)].join(' ')}]`, 4, page.columns),
    ),
  ])
}

function timeline(report: StoryReport, sigla: ReadonlyMap<string, string>): string[] {
  return report.timeline.map((entry) => {
    const who = [...new Set(entry.anchors.map((anchor) => sigla.get(anchor.document)))].join(' ')
    const when = entry.when.absent ? 'not dated' : interval(entry.when.value)
    return `  ${when.padEnd(24)} ${printable(entry.what.replace(/\s+/g, ' '))}  [${who}]`
  })
}

/** `2022-01-13`, `2022-01-13 – 2022-01-23`, `by 2022-01-23`, `from 2022-01-13`. */
export function interval(days: { from?: string | undefined; to?: string | undefined }): string {
  if (days.from !== undefined && days.to !== undefined) {
    return days.from === days.to ? days.from : `${days.from} – ${days.to}`
  }
  return days.to !== undefined ? `by ${days.to}` : `from ${days.from ?? '?'}`
}

/** Digits of a value that are shown of a fraction without end; a whole number keeps all of its own. */
const DIGITS = 3

function figures(witnesses: readonly Witness[], sigla: ReadonlyMap<string, string>): string[] {
  const said = new Map<string, string[]>()
  for (const { document, annotations } of witnesses) {
    for (const quantity of annotations.quantities) {
      const limits = [quantity.low, quantity.high].filter((limit) => limit !== undefined)
      // "A third" is 0.333, and no more digits than a reader wants.
      const value = [...new Set(limits)]
        .map((limit) => (Number.isInteger(limit * 1000) ? limit : Number(limit.toFixed(DIGITS))))
        .join('–')
      const unit = [quantity.unit, quantity.what].filter((word) => word !== undefined).join(' ')
      const key = `${quantity.text.replace(/\s+/g, ' ')}  (${[quantity.bound, value, unit].filter(Boolean).join(' ')})`
      said.set(key, [...(said.get(key) ?? []), sigla.get(document.id) ?? ''])
    }
  }
  return [...said].map(([figure, who]) => `  ${printable(figure)}  [${[...new Set(who)].join(' ')}]`)
}

function discrepancies(
  report: StoryReport,
  witnesses: readonly Witness[],
  sigla: ReadonlyMap<string, string>,
  page: Page,
): string[] {
  return report.matters
    .filter((matter) => matter.relation === 'contradict' || matter.relation === 'update')
    .flatMap((matter) => [
      `  ${page.paint(matter.relation === 'contradict' ? 'red' : 'yellow', matter.relation)} ${printable(matter.kind)}: ${printable(matter.about.replace(/\s+/g, ' '))}`,
      ...wordings(matter, witnesses, sigla).map(({ said, who, day }) => {
        const since = matter.relation === 'update' && day !== undefined ? `  ${day}` : ''
        return indented(`${who.join(' ')}: ${printable(said)}${since}`, 6, page.columns)
      }),
      ...reasons(matter).map((why) => indented(page.paint('dim', printable(why)), 8, page.columns)),
    ])
}

/** Of more than two values not all disagree: which do and why, a few of them. */
function reasons({ pairs, relation, mentions }: Matter): string[] {
  if (new Set(mentions.map(({ value }) => value)).size < 3) return []
  const whys = pairs.filter((pair) => pair.relation === relation).map(({ why }) => why.replace(/\s+/g, ' '))
  return [...new Set(whys)].slice(0, MOST_REASONS)
}

const MOST_REASONS = 3

/** What is stated of a matter, each wording once, in the order in which its values came, with the sigla of those that have it. */
function wordings(
  matter: Matter,
  witnesses: readonly Witness[],
  sigla: ReadonlyMap<string, string>,
): { said: string; who: string[]; day?: string | undefined }[] {
  const documents = witnesses.map(({ document }) => document)
  return readings(matter, documents).flatMap(({ value, mentions, day }) =>
    [...Map.groupBy(mentions, ({ anchor }) => anchor.text.replace(/\s+/g, ' '))].map(([text, same]) => ({
      said: `${value}  “${text}”`,
      who: [...new Set(same.map(({ anchor }) => sigla.get(anchor.document) ?? ''))].sort(),
      day,
    })),
  )
}

/**
 * Each promise once, in the words of the clause, with the sigla of those that print it; by due day, as the web page has them.
 */
function commitments(
  report: StoryReport,
  witnesses: readonly Witness[],
  sigla: ReadonlyMap<string, string>,
  page: Page,
): string[] {
  return agenda({ report, witnesses: [...witnesses] }).flatMap(({ commitment, by, outcome, documents }) => {
    const where = outcome.elsewhere === undefined ? '' : `; told by ${toldBy(outcome.elsewhere)}`
    const hangs = commitment.condition === undefined ? '' : `; ${commitment.condition.text}`
    const said = by === undefined ? '' : `said by ${by}; `
    const how = `${actorBeside(commitment)}${said}${commitment.strength}; ${dueText(commitment)}${hangs}`
    const what = `${promiseText(commitment)} (${how})`.replace(/\s+/g, ' ')
    const who = documents.map((id) => sigla.get(id) ?? '').sort()
    return [
      indented(`${what}  [${who.join(' ')}]`, 2, page.columns),
      indented(`${outcome.status}: ${outcome.reason}${where}`, 6, page.columns),
    ]
  })
}

/** The actor, where the words do not begin with it. */
function actorBeside({ theme, actor }: Commitment): string {
  if (actor.absent) return 'actor not named; '
  return theme === undefined ? '' : `${actor.value.name}; `
}

/** The due interval; where a time is stated that can't be placed, why. */
function dueText({ due }: Commitment): string {
  if (!due.absent)
    return `due ${interval(due.value)}${due.basis === 'assumed' ? ', counted from the day given' : ''}`
  return due.reason.startsWith('"') ? `due day not known: ${due.reason}` : 'no due date'
}

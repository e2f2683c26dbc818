import type { Commitment, Outcome, OutcomeStatus, StoryView } from '../model/index.ts'
import { type Act, actOf, dueWords } from './outcomes/act.ts'
import { asOfDay } from './outcomes.ts'
import { plainWords } from './plain-words.ts'
import { storyNames } from './story-names.ts'
import { wordOf } from './word-of.ts'

/** A commitment as one witness has it, with what became of it by what that witness says. */
export interface Telling {
  document: string
  commitment: Commitment
  /** Who says so, where the text names somebody else than the actor. */
  by: string | undefined
  outcome: Outcome | undefined
}

/** One commitment of a story, as all who tell it have it. */
export interface Pledge {
  /** The telling that speaks for all: with the earliest evidenced day, and of those with it the one that leaves least open. */
  told: Telling
  /** What became of it: what a witness tells, by whichever telling it was found, before what is only counted from the day. */
  outcome: Outcome | undefined
  /** All tellings, by the stated day of their documents, those without one last. */
  tellings: readonly Telling[]
}

/** A telling with what it is known again by. */
interface Known extends Telling {
  published: string | undefined
  act: Act
  /** The act with what it is done to, in plain words, its time left out. */
  words: string
  /** Who is to do it, as the story calls him. */
  actor: string | undefined
  due: string | undefined
  isAssumed: boolean
  /** The words of the time, which a copy has too that counts them from another day. */
  time: string
  /** The row of the collation in which its sentence stands. */
  row: number | undefined
  isTitle: boolean
}

/**
 * The commitments of a story, each once, however many witnesses print it, by due day, those without one last. What became of them is
 * judged as of `asOf` (`YYYY-MM-DD`) where it is given, else as the report has it. Tellings of different actors, acts or days are
 * never one, but for a copy's day, which is counted from the copy's own. The order of the witnesses changes nothing.
 */
export function pledges(view: StoryView, asOf?: string): Pledge[] {
  const groups: Known[][] = []
  // Only tellings of one verb, or of one row of the collation, may be one.
  const known = new Map<string, Set<Known[]>>()
  for (const telling of tellingsOf(view, asOf)) {
    const keys = [`verb ${telling.act.verb}`, ...(telling.row === undefined ? [] : [`row ${telling.row}`])]
    const near = new Set(keys.flatMap((key) => [...(known.get(key) ?? [])]))
    const own = groups.find(
      (group) =>
        near.has(group) &&
        group.some((other) => isOne(telling, other)) &&
        !group.some((other) => differ(telling, other)),
    )
    const group = own ?? []
    group.push(telling)
    if (own === undefined) groups.push(group)
    for (const key of keys) known.set(key, (known.get(key) ?? new Set()).add(group))
  }
  return groups.map(pledgeOf).sort((a, b) => compared(dueKey(a.told), dueKey(b.told)))
}

/** All tellings by the stated day of their documents, in order of text. */
function tellingsOf({ report, witnesses }: StoryView, asOf: string | undefined): Known[] {
  const nameOf = storyNames(report.entities)
  const outcomes = new Map(
    report.outcomes.map((outcome) => [`${outcome.document} ${outcome.commitment}`, outcome]),
  )
  const rows = new Map(
    report.collation.rows.flatMap(({ cells }, row) =>
      Object.entries(cells).flatMap(([document, ids]) =>
        ids.map((id) => [`${document} ${id}`, row] as const),
      ),
    ),
  )
  const tellings = witnesses.flatMap(({ document: { id, published, blocks }, annotations }) => {
    const ofTitle = annotations.sentences.filter(({ block }) => blocks[block]?.kind === 'title')
    const titles = new Set(ofTitle.map((sentence) => sentence.id))
    return annotations.commitments.map((commitment): Known => {
      const { actor, due, sentence } = commitment
      const outcome = outcomes.get(`${id} ${commitment.id}`)
      const time = plainWords(dueWords(commitment))
      const whole = plainWords(`${commitment.theme?.text ?? ''} ${commitment.act.text}`)
      return {
        document: id,
        commitment,
        by: wordOf(commitment, annotations.attributions, (entity) => nameOf(id, entity)),
        outcome: outcome && asOf !== undefined ? asOfDay(outcome, commitment, asOf) : outcome,
        published: published.absent ? undefined : published.value,
        act: actOf(commitment),
        words: withoutTime(whole, time),
        actor: actor.absent ? undefined : (nameOf(id, actor.value.entity) ?? actor.value.name).toLowerCase(),
        due: due.absent ? undefined : `${due.value.from ?? ''}/${due.value.to ?? ''}`,
        isAssumed: !due.absent && due.basis === 'assumed',
        time,
        row: rows.get(`${id} ${sentence}`),
        isTitle: titles.has(sentence),
      }
    })
  })
  return tellings.sort((a, b) => compared(orderOf(a), orderOf(b)) || a.commitment.start - b.commitment.start)
}

/** The plain words of an act without those of its time and the preposition before them. */
function withoutTime(whole: string, time: string): string {
  if (time === '' || !whole.includes(time)) return whole
  const [before = '', after = ''] = whole.split(time, 2)
  return `${before.trim().replace(/(?:^| )(?:by|on|in|at|before|from|until|within|for)$/, '')}${after}`.trim()
}

/** Whether two tellings are one commitment. */
function isOne(a: Known, b: Known): boolean {
  if (differ(a, b)) return false
  const share = sharedObjects(a.act, b.act)
  if (a.document !== b.document && a.row !== undefined && a.row === b.row)
    return a.act.verb === b.act.verb
      ? a.words === b.words || share !== 'apart'
      : areReworded(a.words, b.words)
  if (a.act.verb !== b.act.verb) return false
  if ((isOfNobody(a) || isOfNobody(b)) && whoOf(a) !== whoOf(b)) return false
  const isOneDay = a.due === b.due || a.isAssumed || b.isAssumed
  if (a.words === b.words) return isOneDay || (hasOneOpen(a.due, b.due) && saysEnough(a))
  if (isTitleOf(a, b) || isTitleOf(b, a)) return share === 'common'
  return (
    a.due !== undefined &&
    a.due === b.due &&
    (share === 'common' || (share === 'none' && a.actor === b.actor))
  )
}

/** Words in common of all that two tellings of one row of the collation have, from which on only a word was changed or misspelt. */
const REWORDED = 0.6

function areReworded(a: string, b: string): boolean {
  const left = new Set(a.split(' '))
  const right = new Set(b.split(' '))
  return left.intersection(right).size >= REWORDED * left.union(right).size
}

/** Whether `a` is told in the title over `b`, which leaves the day open where the text has it. */
function isTitleOf(a: Known, b: Known): boolean {
  return a.isTitle && a.document === b.document && (a.due === undefined || a.due === b.due)
}

/** Whether the words alone tell one commitment from others: "resign" of nobody known does not. */
function saysEnough({ words, actor }: Known): boolean {
  return actor !== undefined || words.includes(' ')
}

function hasOneOpen(a: string | undefined, b: string | undefined): boolean {
  return (a === undefined) !== (b === undefined)
}

/** Whether two tellings can't be one commitment: who, whether or when is told otherwise. */
function differ(a: Known, b: Known): boolean {
  if (a.commitment.negated !== b.commitment.negated) return true
  if (a.actor !== undefined && b.actor !== undefined && !isOneActor(a, b)) return true
  const sameTime = a.due === b.due || a.isAssumed || b.isAssumed || (a.time !== '' && a.time === b.time)
  return a.due !== undefined && b.due !== undefined && !sameTime
}

/** Whether nothing but who says so tells whose act it is: "it would resume service". */
function isOfNobody({ actor, commitment: { theme } }: Known): boolean {
  return actor === undefined && theme === undefined
}

/** Who is to do it, or else who says so. */
function whoOf({ actor, by }: Known): string | undefined {
  return actor ?? by?.toLowerCase()
}

/** Titles shorten names: "Council" over "Marrow council". */
function isOneActor(a: Known, b: Known): boolean {
  if (a.actor === b.actor) return true
  const [short, long] = a.isTitle ? [a, b] : [b, a]
  const words = new Set(long.actor?.split(' '))
  return (
    short.isTitle &&
    short.document === long.document &&
    short.actor?.split(' ').every((word) => words.has(word)) === true
  )
}

/** Whether what two acts are done to has a word in common; `none` where one of them names nothing. */
function sharedObjects(a: Act, b: Act): 'common' | 'apart' | 'none' {
  if (a.objects.size === 0 || b.objects.size === 0) return 'none'
  return [...a.objects.keys()].some((word) => b.objects.has(word)) ? 'common' : 'apart'
}

function pledgeOf(tellings: readonly Known[]): Pledge {
  const days = tellings.filter(({ due, isAssumed }) => due !== undefined && !isAssumed)
  const day = (days[0] ?? tellings.find(({ due }) => due !== undefined))?.due
  const speaking = tellings.filter(({ due }) => due === day).sort((a, b) => leftOpen(a) - leftOpen(b))
  const [told = tellings[0] as Known] = speaking
  // Of a copy's day that is counted from another, nothing is known that was told.
  const judged = (day === undefined ? tellings : speaking).flatMap(({ outcome }) => outcome ?? [])
  const outcome = judged.find(({ status }) => TOLD.has(status)) ?? told.outcome
  return { told, outcome, tellings }
}

/** What a witness told, and no reader of the calendar. */
const TOLD: ReadonlySet<OutcomeStatus> = new Set(['kept', 'late', 'broken', 'changed'])

function leftOpen({ by, commitment: { actor } }: Telling): number {
  return actor.absent ? (by === undefined ? 2 : 1) : 0
}

function orderOf({ published, document }: Known): string {
  return `${published ?? '~'} ${document}`
}

function dueKey({ commitment: { due }, document }: Telling): string {
  return `${due.absent ? '~' : (due.value.to ?? due.value.from ?? '~')} ${document}`
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

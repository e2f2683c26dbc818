import { ACT_VERBS } from '../language/en/act-verbs.ts'
import { AUXILIARIES } from '../language/en/function-words.ts'
import { REPORTING_VERBS } from '../language/en/reporting-verbs.ts'
import { baseForms, isPast } from '../language/en/verb-forms.ts'
import type { Cue } from './cues.ts'
import type { Finding, Range } from './finding.ts'
import { endsStopped, type ItemRange, isPossessive } from './noun-phrases.ts'
import type { Item, Unit } from './units.ts'

/** A statement inside one unit, in item numbers. */
export interface Frame {
  source: ItemRange | undefined
  cue: ItemRange
  content: ItemRange[]
  rule: string
  /** Its words stand before it. */
  tag?: true
  /** A tag without words in its own unit: the words are the quotation right before it. */
  wantsBefore?: true
  /** The words come in the next paragraph. */
  opensNext?: boolean
  /** The words run on to the end of the unit unless a new statement starts. */
  open?: true
}

// What opens a clause that is only the setting of the main clause behind its comma: "Although he said …, others left".
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'since when after while although though because before until despite once whereas if as by'.split(' '),
)
const JOINTS: ReadonlySet<string> = new Set('but though although while whereas and yet'.split(' '))
const OBJECT_ENDS: ReadonlySet<string> = new Set(
  'but while although though when as after before and even despite who which where'.split(' '),
)

export function isComma(item: Item | undefined): boolean {
  return item?.kind === 'mark' && (item.lower === ',' || item.lower === '—' || item.lower === '–')
}

/** Whether the item before `at` is a quotation, with or without a comma between. */
export function behindQuotation(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return before?.kind === 'quotation' || (isComma(before) && items[at - 2]?.kind === 'quotation')
}

/** Without commas and stops at the edges. */
export function trimMarks(items: readonly Item[], range: ItemRange): ItemRange {
  let { from, to } = range
  while (to > from && items[to - 1]?.kind === 'mark' && !/[)\]?!%]/.test(items[to - 1]?.lower ?? '')) to--
  while (from < to && items[from]?.kind === 'mark' && !/[([$€£]/.test(items[from]?.lower ?? '')) from++
  return { from, to }
}

/**
 * The words that a cue introduces: from `from` to the end of the unit; an object or the words of a subordinate clause
 * (`clause` is where it starts) only to the comma that ends it.
 */
export function contentFrom(
  items: readonly Item[],
  from: number,
  object: boolean,
  clause?: number,
): ItemRange[] {
  let to = items.length
  const subordinate = clause !== undefined && opensSubordinate(items, clause)
  const relative = clause !== undefined && opensRelative(items, clause)
  if (object || subordinate || relative) {
    for (let at = from + 1; at < items.length; at++) {
      const stopped = subordinate && endsStopped(items[at])
      if (
        stopped ||
        (object && items[at]?.lower === ';') ||
        (isComma(items[at]) &&
          (subordinate || (object && endsObject(items, at + 1)) || (relative && opensVerb(items[at + 1]))))
      ) {
        to = stopped ? at + 1 : at
        break
      }
    }
  }
  // "“Don’t,” until help came": a stopped quotation is all of the words.
  const next = items[from + 1]
  if (endsStopped(items[from]) && next?.kind === 'word') to = from + 1
  const content = trimMarks(items, { from, to })
  return content.to > content.from ? [content] : []
}

/** Whether the clause whose subject or verb is at `at` opens the unit as a mere setting. */
function opensSubordinate(items: readonly Item[], at: number): boolean {
  if (at > 3) return false
  return items.slice(0, at).some((item) => SUBORDINATORS.has(item.lower))
}

/** Whether the subject at `at` is the "who" of "Ann Reed, who said …, left". */
function opensRelative(items: readonly Item[], at: number): boolean {
  return isComma(items[at - 1]) && /^(?:who|which)$/.test(items[at]?.lower ?? '')
}

/** Whether the main clause goes on with the item. */
function opensVerb(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.capital) return false
  if (AUXILIARIES.has(item.lower) || isPast(item.lower)) return true
  return baseForms(item.lower).some((base) => REPORTING_VERBS.has(base) || ACT_VERBS.has(base))
}

/** Whether what follows a comma is no part of the object before it. */
function endsObject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return item === undefined || OBJECT_ENDS.has(item.lower) || (/ing$/.test(item.lower) && !item.capital)
}

/**
 * Where the clause starts that ends before `end`: behind the last semicolon or the tag before, else at the start of
 * the unit.
 */
export function clauseStart(items: readonly Item[], end: number, frames: readonly Frame[]): number {
  const last = frames.at(-1)
  const floor = last?.tag === true ? Math.max(last.cue.to, last.source?.to ?? 0) : 0
  for (let at = end - 2; at > floor; at--) {
    const quoted = items[at]?.lower === ':' && items[at + 1]?.kind === 'quotation'
    if (items[at]?.lower === ';' || quoted) return at + 1
  }
  return floor
}

/**
 * Ends the words of the frame before where a new statement starts beside it. False when the new cue stands inside
 * those words: what somebody says that somebody said is not a statement of its own (PolNeAR has no nesting).
 */
export function makeRoom(items: readonly Item[], frames: readonly Frame[], start: number, cue: Cue): boolean {
  const last = frames.at(-1)
  const part = last?.content.at(-1)
  if (last === undefined || part === undefined || start >= part.to) return true
  // "Hale, *who denied the charge*, said …": all of it stands in the clause that hangs on the new subject.
  if (start < (last.source?.from ?? start) && part.to < cue.from) return true
  if (last.open !== true || start <= part.from) return false
  let end = start
  const joint = items[end - 1]
  if (joint === undefined) return false
  const comma = isComma(items[end - 2])
  if (cue.form === 'participle') {
    const stopped = endsStopped(joint)
    if (!isComma(joint) && !stopped && !(joint.lower === 'and' && comma)) return false
    if (!stopped) end -= isComma(joint) ? 1 : 2
  } else if (JOINTS.has(joint.lower)) {
    const bare = start === cue.from
    if (!comma && !bare && joint.lower !== 'but' && joint.lower !== 'though') return false
    if (cue.frames.quote !== true && !bare) return false
    end -= comma ? 2 : 1
  } else {
    if (joint.lower !== ';') return false
    end -= 1
  }
  if (end <= part.from) return false
  part.to = end
  return true
}

/** A tag takes the clause before it whole; what was found inside those words goes. */
export function supersede(frames: Frame[], tag: Frame): void {
  const from = tag.content[0]?.from ?? tag.cue.from
  while (frames.length > 0 && (frames.at(-1)?.cue.from ?? -1) >= from) frames.pop()
  const part = frames.at(-1)?.content.at(-1)
  if (part !== undefined && part.to > from) part.to = from
}

/** The frame in places of the document. */
export function findingOf(unit: Unit, frame: Frame): Finding {
  const range = (part: ItemRange): Range => ({
    start: unit.items[part.from]?.start ?? 0,
    end: unit.items[part.to - 1]?.end ?? 0,
  })
  const source = frame.source === undefined ? [] : [range(frame.source)]
  const last = unit.items[(frame.source?.to ?? 0) - 1]
  const ending =
    frame.rule === 'noun' && isPossessive(last) ? (/['’]s?$/.exec(last?.lower ?? '')?.[0].length ?? 0) : 0
  return {
    source: source.map(({ start, end }) => ({ start, end: end - ending })),
    cue: [range(frame.cue)],
    content: frame.content.map(range),
    rule: frame.rule,
    tag: frame.tag === true,
    opensNext: frame.opensNext === true,
    wantsBefore: frame.wantsBefore === true,
  }
}

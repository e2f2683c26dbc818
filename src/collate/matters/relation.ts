import type { Document, Relation } from '../../model/index.ts'
import { correctionNotice } from './correction.ts'
import { bothLowerBounds, figureAgreement } from './figure-values.ts'
import { quotationRelation } from './quotes.ts'
import type { Statement } from './statement.ts'
import { timeAgreement } from './time-values.ts'

export interface Judgement {
  relation: Relation
  why: string
}

/** Strongest first, as the guidelines of the discrepancy benchmark order them. */
export const RELATIONS: readonly Relation[] = ['contradict', 'update', 'rewording', 'compatible', 'same']

/** How two statements of one matter relate, and why. */
export function judge(x: Statement, y: Statement, documents: ReadonlyMap<string, Document>): Judgement {
  if (x.said.kind === 'quotation') return quotationRelation(x, y)
  if (x.said.kind === 'name')
    return { relation: 'rewording', why: `"${x.value}" and "${y.value}": another spelling` }
  const agreement = agreementOf(x, y)
  if (agreement === 'same') return { relation: 'same', why: `both ${x.value}` }
  const [first, second] = [documents.get(x.anchor.document), documents.get(y.anchor.document)]
  const [a, b] = daysOf(first, second)
  const says = `${x.value} and ${y.value}`
  const notice = correctionNotice(first, second, x, y)
  if (notice !== undefined) return { relation: 'update', why: `${says}: corrected by the notice "${notice}"` }
  const bounds = areBounds(x, y)
  if (agreement === 'compatible' || (bounds && (a === b || a === undefined || b === undefined))) {
    return { relation: 'compatible', why: `${says} can both be true` }
  }
  // Only a quantity can grow or be counted again, a time only be moved; both need the days to say which came later.
  if (a !== undefined && b !== undefined && a !== b && mayChange(x)) {
    const [earlier, later] = a < b ? [x, y] : [y, x]
    const days = a < b ? `${a}, then ${b}` : `${b}, then ${a}`
    return { relation: 'update', why: `${earlier.value}, later ${later.value} (${days})` }
  }
  return { relation: 'contradict', why: `${says} can't both be true` }
}

function agreementOf(x: Statement, y: Statement) {
  if (x.said.kind === 'figure' && y.said.kind === 'figure')
    return figureAgreement(x.said.quantity, y.said.quantity)
  if (x.said.kind === 'time' && y.said.kind === 'time') return timeAgreement(x.said.timex, y.said.timex)
  return 'incomparable'
}

function areBounds(x: Statement, y: Statement): boolean {
  return (
    x.said.kind === 'figure' && y.said.kind === 'figure' && bothLowerBounds(x.said.quantity, y.said.quantity)
  )
}

/** What changes with time: counts, money and shares; not an age, a length or a mass. Planned days may be moved. */
function mayChange({ said }: Statement): boolean {
  if (said.kind === 'figure') return ['count', 'money', 'percent'].includes(said.quantity.dimension)
  return said.kind === 'time' && !said.timex.value.includes('T')
}

/** The days that tell which of two documents is later: of publication, or of their last change where those are equal. */
function daysOf(first: Document | undefined, second: Document | undefined): (string | undefined)[] {
  const published = [first, second].map((document) => statedDay(document?.published))
  if (published[0] !== published[1] || published[0] === undefined) return published
  return [first, second].map((document, index) => statedDay(document?.updated) ?? published[index])
}

function statedDay(day: Document['published'] | undefined): string | undefined {
  return day === undefined || day.absent ? undefined : day.value
}

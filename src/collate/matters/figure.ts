import type { Interval, Quantity, Timex } from '../../model/index.ts'
import type { Counted } from './counted.ts'
import type { Statement } from './statement.ts'

/** A number of a text with what it counts or measures. */
export interface Figure {
  quantity: Quantity
  counted: Counted
  days?: Interval | undefined
  /** The first count of its noun, among the first sentences: what the report leads with. */
  isLead?: boolean
  /** The day (`YYYY-MM-DD`) on which the fate befell them, where it is stated of it: "were killed on Tuesday". */
  fateDay?: string
  /** The time of the day at which it was so, where the sentence names one. */
  moment?: Timex | undefined
}

/** What a statement says, where it states a figure. */
export function figureOf({ said }: Statement): Figure | undefined {
  return said.kind === 'figure' ? said : undefined
}

/** Units whose figures are of a thing as counts are: of the third goal, of the main shock, of a vote. */
const HEADED: ReadonlySet<string> = new Set(['ordinal', 'magnitude', 'vote'])

/** Whether the counted things go by one name or by names for one another; undefined where one of them is not named. */
export function isSameThing(a: Figure, b: Figure): boolean | undefined {
  const counts = a.quantity.dimension === 'count' || HEADED.has(a.quantity.unit ?? '')
  if (!counts) return a.quantity.unit === b.quantity.unit ? true : undefined
  if (a.counted.fate !== undefined && b.counted.fate !== undefined) return a.counted.fate === b.counted.fate
  const [left, right] = [a.counted.head, b.counted.head]
  if (left === undefined || right === undefined) return undefined
  return left === right
}

/** Whether two numbers are of one size: the larger up to `ONE_SIZE` times the smaller. */
export function areOfOneSize(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return Math.max(x, y) <= ONE_SIZE * Math.min(x, y)
}

/** Ratio up to which two numbers are of one size. Set by judgement. */
const ONE_SIZE = 1.6

import type { Quantity } from '../../model/index.ts'

/** How two stated values relate by themselves, before dates are looked at; `incomparable` where they measure different things. */
export type Agreement = 'same' | 'compatible' | 'different' | 'incomparable'

/** Relative tolerance for "about", rounding and conversion of units: 5 %, as the discrepancy guidelines have it. */
const TOLERANCE = 0.05

/** Factors to one unit within a dimension, so that 200 feet meet 60 metres. International yard and pound, 1959. */
const FACTORS: Readonly<Record<string, number>> = {
  metre: 1,
  meter: 1,
  kilometre: 1000,
  kilometer: 1000,
  centimetre: 0.01,
  millimetre: 0.001,
  foot: 0.3048,
  inch: 0.0254,
  yard: 0.9144,
  mile: 1609.344,
  gram: 1,
  kilogram: 1000,
  tonne: 1_000_000,
  pound: 453.592_37,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  'kilometre per hour': 1 / 3.6,
  'kilometer per hour': 1 / 3.6,
  'mile per hour': 0.447_04,
  'metre per second': 1,
  'meter per second': 1,
  knot: 1852 / 3600,
  hectare: 10_000,
  acre: 4046.856,
  'square metre': 1,
  'square kilometre': 1_000_000,
  'square mile': 2_589_988,
  'square foot': 0.092_903,
}

interface Limits {
  low: number
  high: number
}

/** Whether two quantities can both be true of one thing. */
export function figureAgreement(a: Quantity, b: Quantity): Agreement {
  if (a.dimension !== b.dimension) return 'incomparable'
  if (a.unit === 'vote' && b.unit === 'vote')
    return a.low === b.low && a.high === b.high ? 'same' : 'different'
  const degrees = degreeAgreement(a, b)
  if (degrees !== undefined) return degrees
  const factors = commonFactors(a.unit, b.unit)
  if (factors === undefined) return 'incomparable'
  if (isSame(a, b) && factors[0] === factors[1]) return 'same'
  const left = limits(a, factors[0])
  const right = limits(b, factors[1])
  if (left === undefined || right === undefined) return 'compatible'
  if (bothLowerBounds(a, b)) return 'different'
  if (a.unit !== undefined && a.unit === b.unit && (isRoundingOf(a, b) || isRoundingOf(b, a)))
    return 'compatible'
  const slack = isRounded(a) || isRounded(b) || factors[0] !== factors[1] ? TOLERANCE : 0
  const meets = left.low * (1 - slack) <= right.high && right.low * (1 - slack) <= left.high
  return meets ? 'compatible' : 'different'
}

/** Whether `a` is `b` told with fewer decimals: 6 percent of 6.1. */
function isRoundingOf(a: Quantity, b: Quantity): boolean {
  if (a.low === undefined || b.low === undefined || a.low !== a.high || b.low !== b.high) return false
  const [short, long] = [decimals(a.low), decimals(b.low)]
  return short < long && Number(b.low.toFixed(short)) === a.low
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/**
 * Degrees Celsius beside degrees Fahrenheit, as a temperature and as a difference of two; undefined where both are of one scale.
 */
function degreeAgreement(a: Quantity, b: Quantity): Agreement | undefined {
  const [celsius, fahrenheit] = a.unit === 'degree Celsius' ? [a, b] : [b, a]
  if (celsius.unit !== 'degree Celsius' || fahrenheit.unit !== 'degree Fahrenheit') return undefined
  const [warm, told] = [celsius.low ?? celsius.high, fahrenheit.low ?? fahrenheit.high]
  if (warm === undefined || told === undefined) return 'compatible'
  // A temperature is rounded to a degree, a difference to a tenth of itself.
  const meets =
    Math.abs(warm * 1.8 + 32 - told) <= 1 || Math.abs(warm * 1.8 - told) <= Math.abs(warm * 1.8) / 10
  return meets ? 'compatible' : 'different'
}

/** Two lower (or two upper) bounds never exclude each other, but they are different statements of the number. */
export function bothLowerBounds(a: Quantity, b: Quantity): boolean {
  const lower = (quantity: Quantity) => quantity.high === undefined && quantity.low !== undefined
  const upper = (quantity: Quantity) => quantity.low === undefined && quantity.high !== undefined
  return (lower(a) && lower(b) && a.low !== b.low) || (upper(a) && upper(b) && a.high !== b.high)
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (a.low === undefined && a.high === undefined) return false
  return a.low === b.low && a.high === b.high && isRounded(a) === isRounded(b)
}

function isRounded({ bound }: Quantity): boolean {
  return bound === 'about'
}

function limits(quantity: Quantity, factor: number): Limits | undefined {
  const { low, high } = quantity
  if (low === undefined && high === undefined) return undefined
  return {
    low: low === undefined ? Number.NEGATIVE_INFINITY : low * factor,
    high: high === undefined ? Number.POSITIVE_INFINITY : high * factor,
  }
}

function commonFactors(a: string | undefined, b: string | undefined): [number, number] | undefined {
  if (a === b || a === undefined || b === undefined) return [1, 1]
  const [left, right] = [FACTORS[a], FACTORS[b]]
  return left === undefined || right === undefined ? undefined : [left, right]
}

import type { Unit } from '../language/en/time-words.ts'
import { addDays, addMonths, type CalendarDay, isoDay } from './calendar.ts'
import { basisFrom, type Context, dayGoneOnFrom, type Mentioned, type Resolved, whose } from './context.ts'
import type { CalendarForm, ShiftForm } from './form.ts'
import { calendarValue } from './values.ts'

/** A place to count from: as much of a date as its source names. */
export type Base = { year: number; month?: number; day?: number; quarter?: number; era?: 'BC' }

/** Counts a shift from the document's day or the last fitting mention; undefined where there is none. */
export function resolveShift(form: ShiftForm, context: Context): Resolved | undefined {
  if (form.count === undefined) return undefined
  const quarter = quarterAYearBefore(form, context)
  if (quarter !== undefined) return quarter
  const fromMention = form.from === 'mention' || (form.from === 'either' && context.document === undefined)
  const needsDay = form.unit === 'day' || form.unit === 'week' || form.unit === 'weekend'
  const said = needsDay && !fromMention ? dayOfSaying(context) : undefined
  if (said !== undefined) {
    const moved = shiftBase(said.form, form, context)
    const says = `${countText(form)} counted from "${calendarValue(said.form)}", the day on which it was said`
    if (moved !== undefined)
      return {
        form: moved,
        basis: basisFrom(said),
        anchor: said.id,
        steps: [{ rule: 'count-from-saying', says }],
      }
  }
  const mention = needsDay ? dayGoneOnFrom(context) : context.mention
  if (fromMention && mention !== undefined) {
    const moved = shiftBase(mention.form, form, context)
    if (moved === undefined) return undefined
    const says = `${countText(form)} counted from "${calendarValue(mention.form)}", mentioned before`
    return {
      form: moved,
      basis: basisFrom(mention),
      anchor: mention.id,
      steps: [{ rule: 'count-from-mention', says }],
    }
  }
  if (context.document === undefined || (fromMention && needsDay)) return undefined
  const moved = shiftBase(context.document.day, form, context)
  if (moved === undefined) return undefined
  const says = `${countText(form)} counted from ${whose(context)} day, ${isoDay(context.document.day)}`
  return {
    form: moved,
    basis: context.document.basis,
    anchor: 'DCT',
    steps: [{ rule: 'count-from-document', says }],
  }
}

/**
 * The day from which reported words count: "said Tuesday that repairs would begin in two days". It holds for the rest of
 * that sentence; in a dated document also for what stands inside of quotation marks after it.
 */
function dayOfSaying({ document, sayingDay, sentence, quoted }: Context): Mentioned | undefined {
  const goesOn = document !== undefined && quoted === true
  return sayingDay !== undefined && (goesOn || sayingDay.sentence === sentence) ? sayingDay : undefined
}

/** In a report of a quarter, "a year ago" and "a year earlier" compare with the same quarter of the year before. */
function quarterAYearBefore(form: ShiftForm, context: Context): Resolved | undefined {
  const { quarter } = context
  if (quarter?.form.quarter === undefined) return undefined
  if (form.unit === 'quarter' && (form.reported === true || (form.count === 0 && form.from !== 'document'))) {
    return {
      form: quarter.form,
      basis: basisFrom(quarter),
      anchor: quarter.id,
      steps: [{ rule: 'quarter-spoken-of', says: `the quarter spoken of, ${calendarValue(quarter.form)}` }],
    }
  }
  if (form.unit !== 'year' || form.count !== -1 || form.comparison !== true) return undefined
  return {
    form: { kind: 'calendar', year: quarter.form.year - 1, quarter: quarter.form.quarter },
    basis: basisFrom(quarter),
    anchor: quarter.id,
    steps: [
      {
        rule: 'quarter-year-before',
        says: `compared with ${calendarValue(quarter.form)}: the same quarter a year before`,
      },
    ],
  }
}

/** `base` moved by a shift; undefined where the base names too little. */
export function shiftBase(base: Base, form: ShiftForm, context: Context): CalendarForm | undefined {
  const count = form.count ?? 0
  const timed = {
    ...(form.part === undefined ? {} : { part: form.part }),
    ...(form.clock === undefined ? {} : { clock: form.clock }),
  }
  if (base.era === 'BC') return shiftBeforeChrist(base, form.unit, count)
  const { unit, step } = wholeSteps(form.unit, count)
  switch (unit) {
    case 'day': {
      const day = dayOf(base)
      return day === undefined ? undefined : { kind: 'calendar', ...addDays(day, step), ...timed }
    }
    case 'week':
    case 'weekend': {
      const day = dayOf(base)
      if (day === undefined) return undefined
      const back = unit === 'weekend' && step === 0 && form.from !== 'document' ? lastWeekend(context) : 0
      const weekend = unit === 'weekend' ? { weekend: true } : {}
      return { kind: 'calendar', ...addDays(day, (step + back) * 7), week: true, ...weekend }
    }
    case 'month': {
      if (base.month === undefined) return undefined
      const { year, month } = addMonths({ year: base.year, month: base.month, day: 1 }, step)
      return { kind: 'calendar', year, month }
    }
    case 'quarter': {
      const quarter = base.quarter ?? (base.month === undefined ? undefined : Math.ceil(base.month / 3))
      if (quarter === undefined) return undefined
      const quarters = base.year * 4 + quarter - 1 + step
      return { kind: 'calendar', year: Math.floor(quarters / 4), quarter: (quarters % 4) + 1 }
    }
    case 'year':
      return { kind: 'calendar', year: base.year + step }
    case 'decade':
      return { kind: 'calendar', decade: Math.floor(base.year / 10) + step }
    case 'century':
      return { kind: 'calendar', century: Math.floor(base.year / 100) + step }
    default:
      return undefined
  }
}

/** Parts of a unit become whole smaller ones: a year and a half is 18 months, 48 hours are two days. */
function wholeSteps(unit: Unit, count: number): { unit: Unit; step: number } {
  if (unit === 'hour' && count % 24 === 0) return { unit: 'day', step: count / 24 }
  if (unit === 'fortnight') return { unit: 'week', step: Math.round(count * 2) }
  if (Number.isInteger(count)) return { unit, step: count }
  if (unit === 'year') return { unit: 'month', step: Math.round(count * 12) }
  if (unit === 'decade') return { unit: 'year', step: Math.round(count * 10) }
  if (unit === 'century') return { unit: 'year', step: Math.round(count * 100) }
  return { unit, step: Math.trunc(count) }
}

/** Years before Christ count down; finer units are not reckoned there. */
function shiftBeforeChrist(base: Base, unit: Unit, count: number): CalendarForm | undefined {
  if (unit === 'year' && Number.isInteger(count) && base.year - count > 0) {
    return { kind: 'calendar', era: 'BC', year: base.year - count }
  }
  if (unit === 'decade' && base.year - count * 10 > 0)
    return { kind: 'calendar', era: 'BC', year: base.year - count * 10 }
  return undefined
}

const dayOf = (base: Base): CalendarDay | undefined =>
  base.month === undefined || base.day === undefined
    ? undefined
    : { year: base.year, month: base.month, day: base.day }

/** "over the weekend" in a text that looks back is the one before; the week's own when it looks ahead. */
const lastWeekend = (context: Context): number => (context.direction?.toward === 'future' ? 0 : -1)

/** The shift in words: "2 days back,". */
export function countText(form: ShiftForm): string {
  const count = form.count ?? 0
  const unit = Math.abs(count) === 1 ? form.unit : form.unit === 'century' ? 'centuries' : `${form.unit}s`
  if (count === 0) return `the same ${form.unit},`
  return `${Math.abs(count)} ${unit} ${count < 0 ? 'back' : 'ahead'},`
}

import type { Commitment, Interval, OutcomeStatus } from '../../model/index.ts'
import type { Tale, Telling } from './telling.ts'

/** What a telling makes of a commitment. `decides` is false where it leaves the matter open. */
export interface Judgement {
  status: OutcomeStatus
  reason: string
  decides: boolean
  rule: Tale
}

/**
 * Judges a telling against the due interval, by the outcome classes of the commitments benchmark: done within due (or without a due
 * day) is kept, also when early; done after it is late; due passed and not done is broken; moved to a later day is changed.
 * `told` is the day of the witness that tells.
 */
export function verdict(commitment: Commitment, telling: Telling, told: string | undefined): Judgement {
  const due = commitment.due.absent ? undefined : (commitment.due.value.to ?? commitment.due.value.from)
  const rule = telling.tale
  const open = (reason: string): Judgement => ({ status: 'open', reason, decides: false, rule })
  const passed = due !== undefined && told !== undefined && told > due
  switch (telling.tale) {
    case 'done':
    case 'kept':
    case 'late':
      if (commitment.negated) return doneAllTheSame(commitment, telling)
      if (telling.tale !== 'late') return done(telling, due, told)
      return {
        status: 'late',
        reason: `a later witness says that it was done late${due === undefined ? '' : `; due ${due}`}`,
        decides: true,
        rule,
      }
    case 'dropped':
      // The plan to do it was dropped: it was not done, as was said.
      if (commitment.negated) return open('so far it was not done, as was said')
      return { status: 'broken', reason: 'a later witness says that it was taken back', decides: true, rule }
    case 'broken':
      return {
        status: 'broken',
        reason: 'a later witness says that the word was broken',
        decides: true,
        rule,
      }
    case 'reversed':
      return { status: 'changed', reason: 'a later witness says the opposite', decides: true, rule }
    case 'moved': {
      return {
        status: 'changed',
        reason: telling.due === undefined ? 'moved without a new day' : `moved to ${days(telling.due)}`,
        decides: true,
        rule,
      }
    }
    case 'restated': {
      const day = telling.due?.to ?? telling.due?.from
      if (due !== undefined && day !== undefined && day > due) {
        return { status: 'changed', reason: `due ${due}, later said for ${day}`, decides: true, rule }
      }
      return open('a later witness repeats it')
    }
    case 'not-done':
      if (commitment.negated) return open('so far it was not done, as was said')
      if (passed && commitment.condition !== undefined)
        return open(`on ${told} it was not done; it hung on a condition: "${commitment.condition.text}"`)
      if (passed)
        return { status: 'broken', reason: `due ${due}, and on ${told} it was not done`, decides: true, rule }
      return open(
        `on ${told ?? 'the day of a later witness'} it was not done${due === undefined ? ', and no day is set' : ` yet; due ${due}`}`,
      )
    case 'partial':
      if (passed)
        return {
          status: 'broken',
          reason: `due ${due}, and on ${told} it was done in part only`,
          decides: true,
          rule,
        }
      return open('it was done in part, or spoken about, by a later witness')
    case 'such':
      return {
        status: 'unknowable',
        reason: 'a later witness tells such an act of what may be something else',
        decides: false,
        rule,
      }
    case 'silent':
      return { status: 'unknowable', reason: 'asked, nobody would tell', decides: false, rule }
  }
}

/** What was not to be done, was; "not before Tuesday" is kept where it was done later. */
function doneAllTheSame({ due }: Commitment, { tale: rule, when }: Telling): Judgement {
  const first = due.absent || due.value.to !== undefined ? undefined : due.value.from
  if (first === undefined)
    return { status: 'broken', reason: 'it was done all the same', decides: true, rule }
  const day = when?.from ?? when?.to
  if (day === undefined)
    return {
      status: 'unknowable',
      reason: `done, but not told whether before ${first}`,
      decides: false,
      rule,
    }
  return day >= first
    ? { status: 'kept', reason: `done ${day}, not before ${first}`, decides: true, rule }
    : { status: 'broken', reason: `done ${day}, before ${first}`, decides: true, rule }
}

function done(telling: Telling, due: string | undefined, told: string | undefined): Judgement {
  const rule = telling.tale
  if (due === undefined) return { status: 'kept', reason: 'done; no day was set for it', decides: true, rule }
  const first = telling.when?.from ?? telling.when?.to
  const last = telling.when?.to ?? telling.when?.from
  if (last !== undefined && last <= due)
    return { status: 'kept', reason: `done by ${last}, due ${due}`, decides: true, rule }
  if (telling.tale === 'kept')
    return {
      status: 'kept',
      reason: `a later witness says that it was kept; due ${due}`,
      decides: true,
      rule,
    }
  if (told !== undefined && told <= due)
    return { status: 'kept', reason: `done by ${told}, due ${due}`, decides: true, rule }
  if (first !== undefined && first > due)
    return { status: 'late', reason: `done ${first}, due ${due}`, decides: true, rule }
  return { status: 'unknowable', reason: `done, but not told whether by ${due}`, decides: false, rule }
}

/** Days as a reason gives them: one, a stretch, or the side that is known. */
function days({ from, to }: Interval): string {
  if (from === undefined && to !== undefined) return `a day by ${to}`
  if (from === undefined || to === undefined || from === to) return to ?? from ?? 'another day'
  return `a day from ${from} to ${to}`
}

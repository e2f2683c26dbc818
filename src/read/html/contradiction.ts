import type { DateCandidate } from '../../model/document.ts'
import { CONTRADICTED } from '../dates/settle.ts'

const MILLISECONDS_A_DAY = 86_400_000
/** Days that a time zone, or a late night, explains. */
const SLACK = 1
/** Days between the making of an address and its page's publication: a draft waits no longer. */
const DRAFT = 7

/**
 * What machines are told against what readers see. The day by the headline confirms the stated one; where it is a later one that is no
 * more than called the page's day, or where the address carries an earlier one, the fields of the page were filled anew at some
 * change: either may be the text's day, and neither is taken. Where the headline gives a day and that of a change, and machines are
 * told the change as publication, the day by the headline goes first. Candidates are changed in place.
 */
export function settleContradiction(candidates: DateCandidate[]): void {
  const published = candidates.filter(({ role }) => role === 'published')
  const [stated] = published
  if (!stated || isPrinted(stated) || isAddress(stated)) return
  const printed = published.filter(isPrinted)
  const changed = candidates.some(
    (candidate) => candidate.role === 'updated' && isPrinted(candidate) && candidate.value === stated.value,
  )
  const confirmed = printed.some(({ value }) => Math.abs(days(stated.value, value)) <= SLACK)
  const [first] = printed
  if (first && !confirmed && changed && first.value < stated.value) {
    stated.role = 'updated'
    stated.why = 'by the headline this day is called that of the last change'
    for (const other of published) if (other.value === stated.value) other.role = 'updated'
    candidates.splice(candidates.indexOf(first), 1)
    candidates.unshift(first)
    return
  }
  const address = published.find(isAddress)
  const against =
    first && !confirmed && days(stated.value, first.value) > SLACK
      ? first
      : address && !confirmed && days(address.value, stated.value) > DRAFT
        ? address
        : undefined
  if (!against) return
  const why = `${CONTRADICTED}${stated.where} says ${stated.value}, ${against.where} ${against.value}`
  for (const candidate of published) {
    candidate.role = 'other'
    candidate.why =
      candidate === stated || candidate === against
        ? why
        : 'the evidence for the day of publication disagrees'
  }
}

function isPrinted({ where }: DateCandidate): boolean {
  return where === 'date line'
}

function isAddress({ where }: DateCandidate): boolean {
  return where === 'address of the page'
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY)
}

import type { DateCandidate } from '../model/document.ts'
import { isoDay, parseMachineDate } from './dates/parse.ts'
import { take } from './dates/settle.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
// RFC 5322, 3.3, and RFC 9110, 5.6.7: "Tue, 11 Jan 2022 09:30:00 +0600".
const MAIL_DATE =
  /^(?:\p{L}{3,9},?\s)?(\d{1,2})\s(\p{L}{3})\p{L}{0,6}\s(\d{4})\s(\d{2}:\d{2}(?::\d{2})?)\s([+-]\d{2})(\d{2})|^(?:\p{L}{3,9},?\s)?(\d{1,2})\s(\p{L}{3})\p{L}{0,6}\s(\d{4})\s(\d{2}:\d{2}(?::\d{2})?)\s(?:GMT|UTC?|Z)/u

/** A date that a field of the source states for a role; undefined where the field holds no date. */
export function statedDate(
  value: string,
  role: DateCandidate['role'],
  where: string,
  why: string,
): DateCandidate | undefined {
  const text = value.replace(/\s+/g, ' ').trim().slice(0, 120)
  const parsed = mailDate(text) ?? parseMachineDate(text)
  if (parsed === undefined) return undefined
  const { day, instant } = parsed
  return { value: day, ...(instant === undefined ? {} : { instant }), text, role, where, taken: false, why }
}

/** The local day as written, and the instant with its offset. */
function mailDate(text: string): { day: string; instant?: string } | undefined {
  const match = MAIL_DATE.exec(text)
  if (!match) return undefined
  const [day, name, year, time] = match[1] === undefined ? match.slice(7, 11) : match.slice(1, 5)
  const value = isoDay(Number(year), MONTHS.indexOf((name ?? '').toLowerCase()) + 1, Number(day))
  const offset = match[5] === undefined ? 'Z' : `${match[5]}:${match[6]}`
  return value === undefined ? undefined : { day: value, instant: `${value}T${time}${offset}` }
}

/** Candidates of fields before those of the text: what the sender states goes first, and each keeps its place in the list. */
export function withStated(
  stated: readonly (DateCandidate | undefined)[],
  read: DateCandidate[],
): DateCandidate[] {
  const candidates = [
    ...stated.flatMap((candidate) => candidate ?? []),
    ...read.map((candidate) => ({ ...candidate, taken: false })),
  ]
  for (const role of ['published', 'updated', 'captured'] as const) take(candidates, role)
  return candidates
}

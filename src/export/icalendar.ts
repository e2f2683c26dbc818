import { promiseText } from '../collate/promise-text.ts'
import type { AgendaEntry } from '../model/index.ts'

/**
 * The commitments with a due day as an iCalendar stream (RFC 5545): one all-day event each, on the last day of the due interval, else its
 * first. `asOf` (`YYYY-MM-DD`) stands for the moment of writing, so that the same agenda gives the same bytes.
 */
export function icalendar(entries: readonly AgendaEntry[], asOf: string): string {
  const events = entries.flatMap((entry) => eventOf(entry, asOf))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stemma//Commitments//EN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf({ id, commitment, outcome, title }: AgendaEntry, asOf: string): string[] {
  const day = commitment.due.absent ? undefined : (commitment.due.value.to ?? commitment.due.value.from)
  if (day === undefined) return []
  return [
    'BEGIN:VEVENT',
    `UID:${id}@stemma`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(promiseText(commitment))}`,
    `DESCRIPTION:${escaped(`${outcome.status}: ${outcome.reason}\n“${commitment.text}”\n${title}`)}`,
    `CATEGORIES:${escaped(outcome.status)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

/** Text as section 3.3.11 wants it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
}

/** Octets that a content line may have (section 3.1). */
const LONGEST_LINE = 75

/** A content line broken so that no line is longer than 75 octets of UTF-8, each further one after a blank. */
function folded(line: string): string {
  const lines: string[] = []
  let part = ''
  let length = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (length + octets > LONGEST_LINE) {
      lines.push(part)
      part = ' '
      length = 1
    }
    part += character
    length += octets
  }
  return [...lines, part].join('\r\n')
}

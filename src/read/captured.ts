import type { DateCandidate } from '../model/document.ts'
import { isoDay } from './dates/parse.ts'
import type { Hints } from './reading.ts'
import { statedDate, withStated } from './stated-dates.ts'

// The address of a copy in a web archive carries the instant of its capture (OpenWayback, pywb).
const ARCHIVE_ADDRESS =
  /^https?:\/\/[^/]{1,200}\/(?:web|wayback|archive|all)\/(\d{4})(\d{2})(\d{2})\d{6}(?:[a-z]{2}_)?\//i

/**
 * The candidates with those for the day of capture that stand outside the page, most trustworthy first: `Memento-Datetime` (RFC 7089),
 * the address in a web archive, what the source itself says (the stamp of a print), and the instant of obtaining.
 */
export function withCapture(read: DateCandidate[], { url, at, headers }: Hints): DateCandidate[] {
  const memento = headers?.find(([name]) => name.toLowerCase() === 'memento-datetime')?.[1]
  const archive = ARCHIVE_ADDRESS.exec(url ?? '')
  const archived = archive && isoDay(Number(archive[1]), Number(archive[2]), Number(archive[3]))
  const outside = [
    memento === undefined
      ? undefined
      : statedDate(memento, 'captured', 'Memento-Datetime', 'the archive states when it captured the page'),
    archive && archived
      ? statedDate(
          archived,
          'captured',
          'address in the archive',
          'archives put the instant of capture into addresses',
        )
      : undefined,
  ]
  const obtained =
    at === undefined
      ? []
      : [statedDate(at, 'captured', 'instant of obtaining', 'the bytes were obtained then')]
  const others = read.filter(({ role }) => role !== 'captured')
  const own = read.filter(({ role }) => role === 'captured')
  if (own.length === 0 && obtained.length === 0 && outside.every((candidate) => candidate === undefined))
    return read
  return [...others, ...withStated([...outside, ...own, ...obtained], [])]
}

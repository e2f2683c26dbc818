import type { Timex, Witness } from '../../model/index.ts'

/** Characters between a page's date and the hour that was set beside it. */
const BESIDE = 24

/**
 * The times of a witness that are the page's own and no statement of its text: its day with the year ("Last updated 14/09/2013") and the
 * hour beside it. Reading takes most of them off; in running text that was saved without its page they stay.
 */
export function stampsOf({ document, annotations }: Witness): ReadonlySet<Timex> {
  const dates = annotations.timexes.filter(
    ({ text, start, interval }) =>
      /\d{4}|\d[/.]\d{1,2}[/.]\d/.test(text) &&
      interval?.from !== undefined &&
      interval.from === annotations.documentTime?.day &&
      !/\b(?:on|of|since|from|until|by)\s$/i.test(document.text.slice(Math.max(0, start - 8), start)),
  )
  const hours = annotations.timexes.filter(
    (timex) => /T\d/.test(timex.value) && dates.some((date) => areBeside(document.text, date, timex)),
  )
  return new Set([...dates, ...hours])
}

function areBeside(text: string, a: Timex, b: Timex): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return second.start - first.end <= BESIDE && !/[.!?]\s/.test(text.slice(first.end, second.start))
}

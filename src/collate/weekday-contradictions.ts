import { WEEKDAY_DIFFERS } from '../annotate/times/resolve.ts'
import type { Matter, Witness } from '../model/index.ts'
import { anchorOf } from './matters/anchor.ts'

/**
 * Dates whose weekday is not the one that stands beside them ("Tuesday, May 3, 2014" was a Saturday): each a matter of kind
 * `time` within one document, with the date and the weekday as its two statements. In order of document id and place.
 */
export function weekdayContradictions(witnesses: readonly Witness[]): Matter[] {
  const sorted = [...witnesses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  return sorted.flatMap(({ document, annotations }) =>
    annotations.timexes.flatMap((timex): Matter[] => {
      const step = timex.chain.find(({ rule }) => rule === WEEKDAY_DIFFERS)
      const weekday = timex.alternatives.find(({ value }) => value.startsWith('XXXX-WXX-'))
      if (step === undefined || weekday === undefined) return []
      const anchor = anchorOf(document, timex.start, timex.end)
      return [
        {
          id: `time-${document.id}-${timex.start}`,
          kind: 'time',
          about: timex.text,
          relation: 'contradict',
          mentions: [
            { anchor, value: timex.value },
            { anchor, value: weekday.value },
          ],
          pairs: [{ a: 0, b: 1, relation: 'contradict', why: weekday.why }],
          chain: [step],
        },
      ]
    }),
  )
}

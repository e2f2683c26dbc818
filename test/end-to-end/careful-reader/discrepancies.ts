import type { Anchor } from '../../../src/model/index.ts'
import type { Expected } from './expected.ts'
import { type Finding, Found } from './found.ts'

type Place = Expected['agreements'][number]['a']

/** How the statements of one matter relate, and that statements which agree are not held against each other. */
export function discrepancies(found: Found, expected: Expected): Finding[] {
  const wanted = expected.discrepancies.flatMap(({ kind, about, values, pairs }) =>
    pairs.map((pair): Finding => {
      const places = (file: string) => values.filter((value) => value.file === file)
      const saw = relations(found, places(pair.a), places(pair.b))
      const accepted = [pair.relation, ...(pair.alsoRelation ?? [])]
      return {
        id: `${kind} “${about}” ${pair.a} : ${pair.b} ${pair.relation}`,
        met: saw.some((relation) => accepted.includes(relation)),
        saw: saw.join(' | ') || 'not matched',
      }
    }),
  )
  const agreeing = expected.agreements.map(({ a, b, why }): Finding => {
    const saw = relations(found, [a], [b])
    return {
      id: `${a.file} “${a.text}” and ${b.file} “${b.text}” agree`,
      met: !saw.includes('contradict') && !saw.includes('update'),
      saw: `${saw.join(' | ')} (${why})`,
    }
  })
  return [...wanted, ...agreeing]
}

/** The relations of all pairs of statements that stand at one of `first` and one of `second`. */
function relations(found: Found, first: readonly Place[], second: readonly Place[]): string[] {
  const [{ file = '' } = {}] = first
  return found.report(file).matters.flatMap((matter) =>
    matter.pairs
      .filter((one) => {
        const [a, b] = [matter.mentions[one.a]?.anchor, matter.mentions[one.b]?.anchor]
        if (!a || !b) return false
        return (
          (touches(found, first, a) && touches(found, second, b)) ||
          (touches(found, first, b) && touches(found, second, a))
        )
      })
      .map(({ relation }): string => relation),
  )
}

function touches(found: Found, places: readonly Place[], anchor: Anchor): boolean {
  return places.some(({ file, text }) => {
    const place = found.file(anchor.document) === file ? found.place(file, text) : undefined
    return place !== undefined && Found.overlap(place, anchor)
  })
}

/** Who stated a value first, who inherited it and who changed it. */
export function drifts(found: Found, expected: Expected): Finding[] {
  return expected.drifts.flatMap(({ kind, about, steps }) =>
    steps.map((wanted): Finding => {
      const hits = found
        .report(wanted.file)
        .drifts.filter((drift) => drift.kind === kind)
        .flatMap((drift) => drift.steps)
        .filter(({ anchor }) => touches(found, [wanted], anchor))
      return {
        id: `${kind} “${about}” ${wanted.file} ${wanted.how}`,
        met: hits.some(
          ({ how, from }) =>
            how === wanted.how && (wanted.from === undefined || found.file(from ?? '') === wanted.from),
        ),
        saw: hits.map(({ how, from }) => `${how} ${found.file(from ?? '')}`).join(' | ') || 'no drift',
      }
    }),
  )
}

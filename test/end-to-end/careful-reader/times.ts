import type { Expected } from './expected.ts'
import { type Finding, Found } from './found.ts'

/** Time expressions and quantities. */
export function times(found: Found, expected: Expected): Finding[] {
  return expected.timexes.map((wanted) => {
    const sentence = found.sentence(wanted.file, wanted.sentence)
    const place = sentence && found.place(wanted.file, wanted.text, sentence)
    const hits = found
      .witness(wanted.file)
      .annotations.timexes.filter((timex) => place !== undefined && Found.overlap(timex, place))
    const values = [wanted.value, ...(wanted.alsoValues ?? [])].filter((value) => value !== null)
    const right = hits.some(
      (timex) => values.includes(timex.value) && (wanted.mod === undefined || timex.mod === wanted.mod),
    )
    const noDay = hits.every((timex) => timex.interval === undefined)
    // A null value is an absent one: the expression may be found in its X form, but no day may come of it.
    const absent = wanted.value === null && noDay
    // "hard": right only with more than the sentence and the page's date; a stated absence is no error.
    const met =
      wanted.notADay === true
        ? (right || absent) && noDay
        : right || absent || (wanted.hard === true && noDay)
    return {
      id: `${wanted.file} “${wanted.sentence}” ${wanted.text} = ${wanted.value}`,
      met,
      saw:
        hits.map(({ text, value, mod }) => `${text} = ${value}${mod ? ` ${mod}` : ''}`).join(' | ') ||
        'not found',
    }
  })
}

export function quantities(found: Found, expected: Expected): Finding[] {
  const wanted = expected.quantities.map((want): Finding => {
    const sentence = found.sentence(want.file, want.sentence)
    const place = sentence && found.place(want.file, want.text, sentence)
    const hits = found
      .witness(want.file)
      .annotations.quantities.filter((quantity) => place !== undefined && Found.overlap(quantity, place))
    const bounds = [want.bound, ...(want.alsoBound ?? [])].flat()
    const met = hits.some(
      ({ low, high, bound, what }) =>
        (low ?? null) === want.low &&
        (high ?? null) === want.high &&
        bounds.includes(bound) &&
        (want.what === null || what === want.what),
    )
    return {
      id: `${want.file} “${want.sentence}” ${want.text}`,
      met,
      saw:
        hits
          .map((hit) => `${hit.bound} ${hit.low}..${hit.high} ${hit.unit ?? ''} ${hit.what ?? ''}`)
          .join(' | ') || 'not found',
    }
  })
  const unwanted = expected.notQuantities.map(({ file, text }): Finding => {
    const place = found.place(file, text)
    const hits = found
      .witness(file)
      .annotations.quantities.filter((quantity) => place !== undefined && Found.overlap(quantity, place))
    return {
      id: `${file} no quantity: ${text}`,
      met: hits.length === 0,
      saw: hits.map((hit) => hit.text).join(' | '),
    }
  })
  return [...wanted, ...unwanted]
}

/** Prints where this process stands and the times and quantities of all concepts, one JSON line each; run by surroundings.test.ts. */
import { quantities } from '../../../src/annotate/quantities.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { timexes } from '../../../src/annotate/timexes.ts'
import { documentOf } from '../document.ts'
import { CONCEPTS, DAY } from './concepts.ts'

const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
console.log(JSON.stringify({ surroundings: `${timeZone} ${locale}` }))
for (const [text] of Object.values(CONCEPTS).flat()) {
  const document = documentOf([text])
  const found = sentences(document)
  for (const time of [DAY, undefined]) {
    const times = timexes(document, found, time)
    console.log(JSON.stringify([times, quantities(document, found, times)]))
  }
}

import { type CountedTimes, unitForms } from '../counted-times.ts'
import { wordSet } from '../date-tables.ts'

const forms = (stem: string, value: -1 | 0 | 1): [string, -1 | 0 | 1][] =>
  ['e', 'en', 'er', 'es', 'em'].map((ending) => [`${stem}${ending}`, value])

/** Counted times of German. */
export const GERMAN_COUNTED: CountedTimes = {
  numbers: {
    ein: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    einen: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
  },
  units: unitForms({
    minute: 'minute minuten',
    hour: 'stunde stunden',
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    quarter: 'quartal quartale quartalen',
    year: 'jahr jahre jahren',
    century: 'jahrhundert jahrhunderte jahrhunderten',
    decade: 'jahrzehnt jahrzehnte jahrzehnten',
  }),
  ago: wordSet('vor'),
  ahead: wordSet('in'),
  before: Object.fromEntries([
    ...forms('letzt', -1),
    ...forms('vergangen', -1),
    ...forms('vorig', -1),
    ...forms('dies', 0),
    ...forms('nächst', 1),
    ...forms('kommend', 1),
  ]),
  behind: {},
  every: wordSet('jede jeden jedes'),
  again: {
    täglich: 'P1D',
    wöchentlich: 'P1W',
    monatlich: 'P1M',
    jährlich: 'P1Y',
    stündlich: 'PT1H',
  },
}

import { type CountedTimes, unitForms } from '../counted-times.ts'
import { wordSet } from '../date-tables.ts'

/** Counted times of Spanish. */
export const SPANISH_COUNTED: CountedTimes = {
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    quince: 15,
  },
  units: unitForms({
    minute: 'minuto minutos',
    hour: 'hora horas',
    day: 'día días',
    week: 'semana semanas',
    month: 'mes meses',
    quarter: 'trimestre trimestres',
    year: 'año años',
    decade: 'década décadas',
    century: 'siglo siglos',
  }),
  ago: wordSet('hace'),
  ahead: new Set(['dentro de', 'en']),
  before: { este: 0, esta: 0, próximo: 1, próxima: 1, pasado: -1, pasada: -1 },
  behind: { pasado: -1, pasada: -1, próximo: 1, próxima: 1, 'que viene': 1 },
  every: wordSet('cada'),
  again: { diariamente: 'P1D', semanalmente: 'P1W', mensualmente: 'P1M', anualmente: 'P1Y' },
}

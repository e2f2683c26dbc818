import { type DateTables, numbered, wordSet } from '../date-tables.ts'
import { SPANISH_COUNTED } from './counted-times.ts'

/** Dates of Spanish. */
export const SPANISH_DATES: DateTables = {
  months: numbered(
    'enero=ene febrero=feb marzo=mar abril=abr mayo=may junio=jun julio=jul agosto=ago septiembre=setiembre=sept=sep octubre=oct noviembre=nov diciembre=dic',
  ),
  weekdays: numbered('lunes martes miércoles jueves viernes sábado domingo'),
  abbreviations: wordSet('ene feb mar abr may jun jul ago sept sep oct nov dic'),
  dayWords: { anteayer: -2, ayer: -1, hoy: 0 },
  parts: {
    principios: 'START',
    comienzos: 'START',
    inicios: 'START',
    mediados: 'MID',
    finales: 'END',
    fines: 'END',
  },
  articles: wordSet('el la'),
  links: wordSet('de del'),
  beforeYear: wordSet('en año desde hasta'),
  rangeLinks: wordSet('al a y hasta'),
  ordinalStop: false,
  saying: wordSet('dijo dijeron declaró anunció informó afirmó señaló explicó'),
  ahead: wordSet('será serán habrá deberá deberán va van prevé previsto prevista próximo próxima'),
  counted: SPANISH_COUNTED,
  behind: wordSet(
    'fue fueron era eran había habían ha han hubo murió comenzó empezó estuvo estaba pasado pasada tuvo dijo llegó',
  ),
}

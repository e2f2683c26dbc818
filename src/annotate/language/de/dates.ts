import { type DateTables, numbered, wordSet } from '../date-tables.ts'
import { GERMAN_COUNTED } from './counted-times.ts'

/** Dates of German. */
export const GERMAN_DATES: DateTables = {
  months: numbered(
    'januar=jänner=jan februar=feber=feb märz=mär=mrz april=apr mai juni=jun juli=jul august=aug september=sept=sep oktober=okt november=nov dezember=dez',
  ),
  weekdays: numbered(
    'montag=mo dienstag=di mittwoch=mi donnerstag=do freitag=fr samstag=sonnabend=sa sonntag=so',
  ),
  abbreviations: wordSet('jan feb mär mrz apr jun jul aug sept sep okt nov dez mo di mi do fr sa so'),
  dayWords: { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2 },
  parts: { anfang: 'START', mitte: 'MID', ende: 'END' },
  articles: wordSet('der den dem des'),
  links: wordSet(''),
  beforeYear: wordSet('jahr jahre jahres seit bis anno'),
  rangeLinks: wordSet('bis und'),
  ordinalStop: true,
  saying: wordSet(
    'sagte sagten erklärte erklärten teilte mitteilte kündigte ankündigte berichtete berichteten',
  ),
  ahead: wordSet(
    'wird werden soll sollen muss müssen geplant spätestens ab kommenden kommende nächsten nächste',
  ),
  counted: GERMAN_COUNTED,
  behind: wordSet(
    'war waren wurde wurden hatte hatten hat haben ist sind sei gab kam ging starb begann fand seit vergangenen letzten worden gewesen',
  ),
}

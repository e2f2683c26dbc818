/** Names of the calendar in English. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')

/** Month number by full name. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  MONTH_NAMES.map((name, index) => [name, index + 1]),
)

/** Month number by abbreviation, without the stop. */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Months that are also words or common given names: alone they count only where the words around them speak of time. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june'])

/** Months that are also given names: with a capital behind them they are people. */
export const GIVEN_NAME_MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])

/** Weekday number by name, Monday 1 to Sunday 7 (ISO 8601). */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** Weekday number by abbreviation; they count only with a stop or before a date. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** Words after a weekday that make it a name (papers, shows), and words before it that do. */
export const NAMES_AFTER_WEEKDAY: ReadonlySet<string> = new Set(
  'times telegraph mirror express post mail herald sun star people review live club lunch'.split(' '),
)
export const NAMES_BEFORE_WEEKDAY: ReadonlySet<string> = new Set(
  'black bloody ash super cyber fat holy palm shrove maundy giving freaky casual sheffield'.split(' '),
)

/** Seasons by TIMEX3 code. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** Parts of the day by TIMEX3 code. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  dawn: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
}

/** Hours that have a name. */
export const NAMED_HOURS: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  noontime: '12:00',
  midnight: '24:00',
}

/** Time zones: hours from UTC, where the name has one meaning in English news. */
export const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: 'ET',
  ct: 'CT',
  pt: 'PT',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
}

/** How a holiday is placed in a year: a fixed day, the n-th weekday of a month (-1 the last), or days from Easter. */
export type HolidayRule =
  | { kind: 'fixed'; month: number; day: number }
  | { kind: 'nth'; month: number; weekday: number; nth: number }
  | { kind: 'easter'; offset: number }

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day })
const nth = (month: number, weekday: number, count: number): HolidayRule => ({
  kind: 'nth',
  month,
  weekday,
  nth: count,
})
const easter = (offset: number): HolidayRule => ({ kind: 'easter', offset })

/** Holidays by name, lexemes parted by one blank. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  "new year 's day": fixed(1, 1),
  "new year 's eve": fixed(12, 31),
  "valentine 's day": fixed(2, 14),
  halloween: fixed(10, 31),
  'independence day': fixed(7, 4),
  'veterans day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  'may day': fixed(5, 1),
  'bastille day': fixed(7, 14),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  'labor day': nth(9, 1, 1),
  'memorial day': nth(5, 1, -1),
  "presidents ' day": nth(2, 1, 3),
  'columbus day': nth(10, 1, 2),
  'martin luther king day': nth(1, 1, 3),
  'good friday': easter(-2),
  easter: easter(0),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  pentecost: easter(49),
}

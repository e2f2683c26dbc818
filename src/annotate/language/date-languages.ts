import type { Document } from '../../model/index.ts'
import type { DateTables } from './date-tables.ts'
import { GERMAN_DATES } from './de/dates.ts'
import { SPANISH_DATES } from './es/dates.ts'

/** Languages beside English whose explicit dates are read, by ISO 639-1 code: one folder and one line here each. */
const DATE_TABLES: Readonly<Record<string, DateTables>> = { de: GERMAN_DATES, es: SPANISH_DATES }

/** The language of a document; a text too short to tell is taken for English. */
export const languageOf = ({ language }: Document): string => (language.absent ? 'en' : language.value)

/** The date tables of a language; undefined for English, which has a grammar of its own, and for those without tables. */
export const dateTables = (language: string): DateTables | undefined => DATE_TABLES[language]

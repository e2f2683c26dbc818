import { InputError } from '../model/error.ts'
import {
  fieldOf,
  isRecord,
  type JsonRecord,
  type RecordField,
  textField,
} from '../obtain/unpack/record-fields.ts'
import { personCredit } from './credits.ts'
import { plainText, readField } from './markup.ts'
import { statedField } from './prose.ts'
import type { Hints, Reading } from './reading.ts'
import { statedDate, withStated } from './stated-dates.ts'

/**
 * Reads a JSON record: the article from its field of markup, else of text; title, authors, site, section and dates as its fields
 * state them (`RECORD_FIELDS`). Ranges count in the article's field.
 *
 * Throws InputError `no-article` when no field holds one, and as `readField`.
 */
export function readJson(source: string, hints: Hints): Reading {
  const record: unknown = JSON.parse(source.replace(/^\uFEFF/, ''))
  if (!isRecord(record)) throw noArticle(hints.name)
  const content = textField(record, 'html') ?? textField(record, 'text')
  if (content === undefined) throw noArticle(hints.name)
  const url = textField(record, 'url')?.value ?? hints.url
  const reading = readField(content.value, { ...hints, ...(url === undefined ? {} : { url }) })
  const title = textField(record, 'title')
  const credits = authorsOf(record)
  return {
    ...reading,
    part: content.name,
    partText: content.value,
    title: title ? statedField(plainText(title.value), `field ${title.name}`) : reading.title,
    credits: [
      ...credits,
      ...reading.credits.filter(({ name }) => !credits.some((other) => other.name === name)),
    ],
    site: stated(record, 'site') ?? reading.site,
    section: stated(record, 'section') ?? reading.section,
    dates: withStated(
      (['published', 'updated', 'captured'] as const).map((role) => {
        const field = textField(record, role)
        return field && statedDate(field.value, role, `field ${field.name}`, 'the record states it')
      }),
      reading.dates,
    ),
  }
}

/** Whether a text is one JSON object. */
export function isJsonRecord(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text)) return false
  try {
    return isRecord(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return false
  }
}

/** Whether a text has a JSON object on its first line and more below: several records, which are several sources. */
export function isSeveralRecords(text: string): boolean {
  return !isJsonRecord(text) && isJsonRecord(text.slice(0, text.indexOf('\n')))
}

function stated(record: JsonRecord, field: RecordField) {
  const found = textField(record, field)
  return found && statedField(plainText(found.value), `field ${found.name}`)
}

/** Names as a string, an object with a `name`, or a list of either. */
function authorsOf(record: JsonRecord) {
  const field = fieldOf(record, 'authors')
  return [field?.value].flat().flatMap((author: unknown) => {
    const names = typeof author === 'string' ? author : isRecord(author) ? author['name'] : undefined
    if (typeof names !== 'string') return []
    return names
      .split(/\s*[;,|]\s+|\s(?:and|und|et|y)\s/)
      .flatMap((name) => personCredit(name, `field ${field?.name}`, undefined, false) ?? [])
  })
}

function noArticle(name: string): InputError {
  return new InputError(
    'no-article',
    name,
    `${name} is a JSON record without a field of text; docs/reading.md lists the fields that are read.`,
  )
}

import { type Failure, InputError } from '../../model/index.ts'
import type { ByteLine } from '../byte-reader.ts'
import { failureOf } from '../failure.ts'
import { tooLarge } from '../limit.ts'
import type { Obtained, Supply } from '../obtained.ts'
import { jsonValues } from './json-values.ts'
import { isRecord, type JsonRecord, textField } from './record-fields.ts'
import { source, type Unpacked, type Unpacking } from './unpacking.ts'

// A damaged first line must not make JSON Lines be taken for one long value.
const LINES_TO_TELL = 8
const JSON_FEED = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//

/**
 * The records of JSON Lines, of an array, or of a JSON Feed, each with the very bytes that it has there, named by its number; a
 * single record is a source as it is. JSON Lines are read as a stream; a line that is no record is told of and passed over.
 */
export async function* unpackJson(supply: Supply, unpacking: Unpacking): Unpacked {
  const { maxBytes } = unpacking
  const first: ByteLine[] = []
  while (first.length < LINES_TO_TELL) {
    const line = await supply.reader.line(maxBytes)
    if (line === undefined) break
    first.push(line)
  }
  const filled = first.filter((line) => line.bytes.toString('latin1').trim() !== '')
  // The first line of one value set over several lines ends in the middle of it.
  const isSpread = /[[{,:]\s*$/.test(filled[0]?.bytes.subarray(-80).toString('latin1') ?? '')
  if (!isSpread && filled.length > 1 && filled.some((line) => isRecord(jsonOf(line.bytes)))) {
    yield* jsonLines(supply, first, maxBytes)
    return
  }
  for (const line of first.toReversed()) {
    if (line.size > maxBytes) throw tooLarge(supply.name, maxBytes, line.size)
    supply.reader.unread(line.bytes)
  }
  const whole = await source(supply, maxBytes)
  const text = new TextDecoder().decode(whole.bytes)
  const value = parsed(text)
  const items = Array.isArray(value) ? jsonValues(text) : isJsonFeed(value) ? feedItems(text) : undefined
  if (items === undefined) yield whole
  else
    for (const [index, { start, end }] of items.entries())
      yield recordSource(supply, index + 1, Buffer.from(text.slice(start, end)))
}

async function* jsonLines(supply: Supply, first: ByteLine[], maxBytes: number): Unpacked {
  let number = 0
  for (let next = first.shift(); ; next = first.shift()) {
    const line = next ?? (await supply.reader.line(maxBytes))
    if (line === undefined) return
    number++
    const name = `${supply.name}#${number}`
    if (line.size > maxBytes) yield failureOf(name, tooLarge(name, maxBytes, line.size))
    else if (line.bytes.toString('latin1').trim() !== '') yield recordSource(supply, number, line.bytes)
  }
}

function recordSource(supply: Supply, number: number, bytes: Buffer): Obtained | Failure {
  const name = `${supply.name}#${number}`
  const record = jsonOf(bytes)
  if (!isRecord(record)) return failureOf(name, damagedRecord(supply.name, number))
  const url = textField(record, 'url')?.value
  return {
    bytes: Uint8Array.from(bytes),
    name,
    ...(url !== undefined && /^https?:/i.test(url) ? { url } : {}),
    ...(supply.at === undefined ? {} : { at: supply.at }),
    mediaType: 'application/json',
  }
}

function isJsonFeed(value: unknown): value is JsonRecord {
  return isRecord(value) && JSON_FEED.test(String(value['version'])) && Array.isArray(value['items'])
}

function feedItems(text: string) {
  const items = jsonValues(text).find(({ key }) => key === 'items')
  return items ? jsonValues(text, items.start) : []
}

function jsonOf(bytes: Buffer): unknown {
  return parsed(new TextDecoder().decode(bytes))
}

/** What JSON says; undefined where it is not valid. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damagedRecord(name: string, number: number): InputError {
  return new InputError(
    'damaged-record',
    name,
    `Record ${number} of ${name} is no JSON object; mend it or leave it out.`,
  )
}

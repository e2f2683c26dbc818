import { InputError, type Sighting } from '../../model/index.ts'
import { ByteReader } from '../byte-reader.ts'
import { failureOf } from '../failure.ts'
import { collectBytes } from '../limit.ts'
import type { Supply } from '../obtained.ts'
import { keptHeaders } from '../response-headers.ts'
import { type Headers, header, readHeaders, readHttpBody, readHttpHead } from './http-message.ts'
import type { Unpacked, Unpacking } from './unpacking.ts'

// The longest line before a record's head; what lies between records is a blank line or damage.
const MAX_LINE = 64 * 1024
// What browsers fetch beside pages: no article stands in it.
const BESIDE_PAGES =
  /^(?:image|video|audio|font)\/|^text\/(?:css|javascript)|^application\/(?:(?:x-)?javascript|json|font|wasm|vnd\.ms-fontobject)/i

/**
 * The pages of a web archive (WARC 1.0 and 1.1, ISO 28500): responses with status 200, resources and conversions, each with
 * its address, the instant of its capture and the headers it came with. Records of other kinds hold no page. A damaged
 * record is told of, and the next one is sought.
 */
export async function* unpackWarc(supply: Supply, unpacking: Unpacking): Unpacked {
  const { reader, name } = supply
  let number = 0
  let lost = false
  for (;;) {
    try {
      const line = await reader.line(MAX_LINE)
      if (line === undefined) return
      const text = line.bytes.toString('latin1').trim()
      if (!/^WARC\/\d/.test(text)) {
        if (text !== '' && !lost) throw damagedRecord(name, number, 'does not end where it says')
        continue
      }
      lost = false
      number++
      const record = await readRecord(supply, number)
      yield* pages(record, unpacking)
      await reader.skip(record.left())
      if (record.left() > 0) throw cutOff(record)
    } catch (error) {
      lost = true
      yield failureOf(`${name}#${number}`, error)
    }
  }
}

interface Record {
  archive: string
  number: number
  sighting: Sighting
  type: string
  contentType: string
  content: ByteReader
  /** Bytes of the content that are not read yet. */
  left: () => number
}

async function readRecord({ reader, name, at: archived }: Supply, number: number): Promise<Record> {
  const headers = await readHeaders(reader)
  const length = Number(/^\d{1,15}$/.exec(header(headers ?? [], 'content-length') ?? '')?.[0] ?? Number.NaN)
  if (headers === undefined || Number.isNaN(length))
    throw damagedRecord(name, number, 'does not state its length')
  const end = reader.position + length
  // Early writers put the address into angle brackets, as the grammar of WARC 1.0 has it.
  const url = header(headers, 'warc-target-uri')?.replace(/^<|>$/g, '')
  const at = header(headers, 'warc-date') ?? archived
  return {
    archive: name,
    number,
    sighting: {
      name: `${name}#${number}`,
      ...(url !== undefined && /^https?:/i.test(url) ? { url } : {}),
      ...(at === undefined ? {} : { at }),
    },
    type: header(headers, 'warc-type')?.toLowerCase() ?? '',
    contentType: header(headers, 'content-type') ?? '',
    content: new ByteReader(reader.pieces(length)),
    left: () => end - reader.position,
  }
}

/** The page of a record, as one source or as those that it holds where it is a container. */
async function* pages(record: Record, { maxBytes, entry }: Unpacking): Unpacked {
  const { sighting, type, contentType, content, left } = record
  if (/^https?:\/\/[^/]+\/robots\.txt$/i.test(sighting.url ?? '')) return
  if (type === 'response' && /^application\/http/i.test(contentType)) {
    const response = await readHttpHead(content)
    if (response?.status !== 200) return
    const mediaType = header(response.headers, 'content-type')
    if (BESIDE_PAGES.test(mediaType ?? '')) return
    const bytes = await readHttpBody(content, response, sighting.name, maxBytes)
    yield* of(bytes, mediaType, keptHeaders(response.headers))
  } else if ((type === 'resource' || type === 'conversion') && !BESIDE_PAGES.test(contentType)) {
    yield* of(await collectBytes(content.pieces(), sighting.name, maxBytes), contentType)
  }

  function of(bytes: Uint8Array, mediaType: string | undefined, headers?: Headers): Unpacked {
    // Half a page is no version of it.
    if (left() > 0) throw cutOff(record)
    return entry({
      ...sighting,
      ...(mediaType ? { mediaType } : {}),
      ...(headers ? { headers } : {}),
      reader: ByteReader.of(bytes),
    })
  }
}

function cutOff({ archive, number }: Record): InputError {
  return damagedRecord(archive, number, 'is cut off')
}

function damagedRecord(name: string, number: number, what: string): InputError {
  const which = number === 0 ? 'What stands before the first record' : `Record ${number}`
  return new InputError(
    'damaged-warc',
    name,
    `${which} of ${name} ${what}; the next whole one is read, get the archive again for the rest.`,
  )
}

import { InputError } from '../../model/index.ts'
import { failureOf } from '../failure.ts'
import { charsetOf } from '../media-type.ts'
import type { Supply } from '../obtained.ts'
import { parseMarkup } from '../xml.ts'
import { source, type Unpacked, type Unpacking } from './unpacking.ts'

const ENTRIES = new Set(['item', 'entry'])
const XML_ENCODING = /^\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i

/**
 * The entries of a feed (RSS 0.9–2.0, RSS 1.0, Atom), each with the very bytes that it has there, named by its number, with its own
 * address. An entry that is cut off is told of. Feeds in UTF-16 are written as UTF-8 first: the entries' bytes are those.
 */
export async function* unpackFeed(supply: Supply, { maxBytes }: Unpacking): Unpacked {
  const whole = await source(supply, maxBytes)
  const bytes = withoutWideLetters(Buffer.from(whole.bytes))
  // One byte a letter: tags are ASCII in every other encoding that feeds use, and places are places of bytes.
  const letters = bytes.toString('latin1')
  const charset = charsetOf(supply.mediaType) ?? XML_ENCODING.exec(letters)?.[1]
  const wide = bytes.length !== whole.bytes.length
  const mediaType = `application/xml; charset=${wide ? 'utf-8' : (charset ?? 'utf-8')}`
  for (const [index, { start, end, address }] of entriesOf(letters, supply.name).entries()) {
    const name = `${supply.name}#${index + 1}`
    if (end === undefined) {
      yield failureOf(name, cutOff(supply.name, index + 1))
      continue
    }
    const url = address === undefined ? null : URL.parse(address, supply.url)
    yield {
      bytes: Uint8Array.from(bytes.subarray(start, end)),
      name,
      ...(url !== null && /^https?:$/.test(url.protocol) ? { url: url.href } : {}),
      ...(supply.at === undefined ? {} : { at: supply.at }),
      mediaType,
    }
  }
}

interface Entry {
  start: number
  /** Behind its closing tag; undefined when it has none. */
  end?: number
  address?: string
}

/** Where the entries of a feed stand, and the addresses that they give for themselves. */
function entriesOf(letters: string, name: string): Entry[] {
  const entries: Entry[] = []
  let open: Entry | undefined
  let depth = 0
  let field = ''
  parseMarkup(letters, name, (parser) => ({
    onopentag(name, attributes) {
      if (open === undefined && ENTRIES.has(name)) {
        open = { start: parser.startIndex }
        depth = 0
        return
      }
      if (open === undefined) return
      depth++
      field = depth === 1 ? name : ''
      const rel = attributes['rel'] ?? 'alternate'
      if (field === 'link' && attributes['href'] !== undefined && rel === 'alternate')
        open.address ??= attributes['href']
      if (field === 'guid' && attributes['isPermaLink'] === 'false') field = ''
    },
    ontext(text) {
      if (open === undefined || depth !== 1 || text.trim() === '') return
      if (field === 'link' || (field === 'guid' && /^https?:/.test(text.trim()))) open.address ??= text.trim()
    },
    onclosetag(name, implied) {
      if (open === undefined) return
      if (depth === 0 && ENTRIES.has(name)) {
        if (!implied) open.end = parser.endIndex + 1
        entries.push(open)
        open = undefined
      } else depth--
    },
  }))
  return entries
}

/** Bytes in UTF-16 as UTF-8; others as they are. */
function withoutWideLetters(bytes: Buffer): Buffer {
  const mark = bytes.readUInt16BE(0)
  if (mark !== 0xfeff && mark !== 0xfffe) return bytes
  return Buffer.from(new TextDecoder(mark === 0xfeff ? 'utf-16be' : 'utf-16le').decode(bytes))
}

function cutOff(name: string, number: number): InputError {
  return new InputError(
    'damaged-feed',
    name,
    `Entry ${number} of the feed ${name} is cut off; get the feed again.`,
  )
}

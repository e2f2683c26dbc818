import { isAscii, isUtf8 } from 'node:buffer'

/** Bytes as text, by which encoding, and how many bytes that encoding does not allow. */
export interface Decoded {
  text: string
  encoding: string
  warnings: string[]
}

const META_WINDOW = 4096
// WHATWG HTML, section 13.2.3.2 (prescan): `charset=` in a meta tag, or in an XML declaration's `encoding=`.
const META_CHARSET = /<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i
const XML_ENCODING = /^\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i

/**
 * The encoding that is announced, in the browser's order (WHATWG HTML, 13.2.3.2): byte order mark, then what came with the bytes,
 * then a zero byte pattern, then meta or XML declaration.
 */
function announced(
  bytes: Uint8Array,
  charset: string | undefined,
): { label: string; skip: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8', skip: 3 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', skip: 2 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', skip: 2 }
  if (charset !== undefined && decoder(charset)) return { label: charset, skip: 0 }
  const wide = wideWithoutMark(bytes)
  if (wide) return { label: wide, skip: 0 }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, META_WINDOW)).toString(
    'latin1',
  )
  const label = XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1]
  // A page that says utf-16 in letters that read as ASCII is not utf-16 (WHATWG HTML, 13.2.3.2, last steps).
  return label === undefined ? undefined : { label: /^utf-?16/i.test(label) ? 'utf-8' : label, skip: 0 }
}

/** UTF-16 without a mark: letters of one half of the alphabet leave every second byte zero. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 1024) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be'
  return undefined
}

function decoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { ignoreBOM: true })
  } catch {
    return undefined
  }
}

/** How many bytes stand where UTF-8 (RFC 3629) allows none: each byte of an ill-formed sequence counts. */
export function invalidUtf8Bytes(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return 0
  let bad = 0
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) bad++
    at += length || 1
  }
  return bad
}

/** Length of the well-formed sequence at `at` (Unicode 16, table 3-7), 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/**
 * Decodes a page or a text: byte order mark, then the `charset` that came with it, then what the source announces, then UTF-8 when the bytes are
 * well-formed, then Windows-1252. An announced encoding that the bytes contradict gives way with a warning.
 * The text has no byte order mark; its offsets are the ones that segments of a Document point to.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const said = announced(bytes, charset)
  const body = said ? bytes.subarray(said.skip) : bytes
  const bad = invalidUtf8Bytes(body)
  const named = said ? decoder(said.label) : undefined
  const warnings: string[] = []
  if (said && !named) warnings.push(`the announced encoding “${said.label}” is unknown`)
  if (
    named &&
    named.encoding !== 'utf-8' &&
    !named.encoding.startsWith('utf-16') &&
    bad === 0 &&
    hasMultibyte(body)
  ) {
    warnings.push(`announced as ${named.encoding}, but all bytes are valid UTF-8: read as UTF-8`)
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body), encoding: 'utf-8', warnings }
  }
  // Windows-1252 letters form no well-formed sequence by chance: one such sequence shows UTF-8 that is damaged.
  const damaged = bad === 0 || wellFormedSequences(body) > 0
  const chosen = named ?? new TextDecoder(damaged ? 'utf-8' : 'windows-1252', { ignoreBOM: true })
  const text = chosen.decode(body)
  const count = `${bad} ${bad === 1 ? 'byte is' : 'bytes are'} not valid UTF-8`
  if (chosen.encoding === 'utf-8' && bad > 0) warnings.push(`${count} and read as “\uFFFD”`)
  else if (!named && bad > 0) warnings.push(`${count}, and no encoding is announced: read as Windows-1252`)
  else if (chosen.encoding.startsWith('utf-16') && text.includes('\uFFFD'))
    warnings.push(
      `not valid ${chosen.encoding.toUpperCase()} in ${text.split('\uFFFD').length - 1} places, read as “\uFFFD”`,
    )
  return { text, encoding: chosen.encoding, warnings }
}

function hasMultibyte(bytes: Uint8Array): boolean {
  return !isAscii(bytes)
}

function wellFormedSequences(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) count++
    at += length || 1
  }
  return count
}

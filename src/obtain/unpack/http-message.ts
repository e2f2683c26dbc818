import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { InputError } from '../../model/index.ts'
import type { ByteReader } from '../byte-reader.ts'
import { collectBytes, tooLarge } from '../limit.ts'

export type Headers = [name: string, value: string][]

// What servers send is below 16 KiB (their own default limits); a damaged head must not be read for ever.
const MAX_HEAD_BYTES = 256 * 1024

/**
 * Header lines up to the blank line that ends them; lines that begin with white space go on the one before (RFC 9112, 5.2).
 * Lines that are no header are passed over. Undefined where the head is longer than any is.
 */
export async function readHeaders(reader: ByteReader): Promise<Headers | undefined> {
  const headers: Headers = []
  let left = MAX_HEAD_BYTES
  for (;;) {
    const line = await reader.line(left)
    if (line === undefined) return headers
    left -= line.size
    if (left <= 0) return undefined
    const text = line.bytes.toString('latin1').replace(/\r?\n$/, '')
    if (text === '') return headers
    const last = headers.at(-1)
    if (/^[ \t]/.test(text) && last) last[1] += ` ${text.trim()}`
    const colon = text.indexOf(':')
    if (colon > 0 && !/^\s/.test(text))
      headers.push([text.slice(0, colon).trim(), text.slice(colon + 1).trim()])
  }
}

/** The value of the first header of that name, whatever its case. */
export function header(headers: Headers, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1]
}

export interface HttpResponse {
  status: number
  headers: Headers
}

/** Status line and headers of a response as an archive keeps it (RFC 9112, section 4); undefined where it is none. */
export async function readHttpHead(reader: ByteReader): Promise<HttpResponse | undefined> {
  const line = await reader.line(MAX_HEAD_BYTES)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(line?.bytes.toString('latin1') ?? '')?.[1]
  if (status === undefined) return undefined
  const headers = await readHeaders(reader)
  return headers && { status: Number(status), headers }
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer

const CODINGS: Record<string, Decoder> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  // "deflate" is zlib's format (RFC 9110, 8.4.1.2); some servers send it bare, which browsers accept.
  deflate: (bytes, options) =>
    ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
}

/**
 * The body of a response as the page's bytes: chunks joined, content coding undone. Archives that undid them already
 * keep the headers nevertheless, so each is undone only where it is met.
 *
 * @throws LimitError `too-large`; InputError `damaged-body`.
 */
export async function readHttpBody(
  reader: ByteReader,
  { headers }: HttpResponse,
  name: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunked = /\bchunked\b/i.test(header(headers, 'transfer-encoding') ?? '')
  const raw = await collectBytes(reader.pieces(), name, maxBytes)
  let body: Uint8Array = (chunked ? joinedChunks(raw) : undefined) ?? raw
  const codings = (header(headers, 'content-encoding') ?? '').toLowerCase().split(',').reverse()
  for (const coding of codings.map((part) => part.trim())) {
    const decode = CODINGS[coding]
    if (decode === undefined || (/gzip$/.test(coding) && !(body[0] === 0x1f && body[1] === 0x8b))) continue
    try {
      body = decode(body, { maxOutputLength: maxBytes })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        throw tooLarge(name, maxBytes)
      if (looksPlain(body)) continue
      throw damagedBody(name, coding, error)
    }
  }
  return body
}

/** RFC 9112, section 7.1; undefined where the bytes are not in chunks. What is cut off in the last chunk is left out. */
function joinedChunks(raw: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at)
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;|$)/i.exec(
      bytes.toString('latin1', at, Math.min(end, at + 80)).trim(),
    )
    if (end < 0 || size === null) return chunks.length > 0 ? Buffer.concat(chunks) : undefined
    const length = Number.parseInt(size[1] ?? '', 16)
    if (length === 0) break
    chunks.push(bytes.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    if (bytes[at] === 0x0d) at++
    if (bytes[at] === 0x0a) at++
  }
  return Buffer.concat(chunks)
}

/** Whether bytes are letters rather than packed: then their coding was undone before they were kept. */
function looksPlain(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 256).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}

function damagedBody(name: string, coding: string, cause: unknown): InputError {
  return new InputError(
    'damaged-body',
    name,
    `${name} can't be unpacked from its coding ${coding}: the record is damaged; get it again.`,
    { cause },
  )
}

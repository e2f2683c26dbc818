import { createHash } from 'node:crypto'
import type { Document, Sighting } from '../model/index.ts'

// The kept bytes are the page's: what was undone to get them must not be undone again.
const UNDONE = /^(?:content-encoding|transfer-encoding|content-length)$/i

/**
 * A source as a web archive keeps it (WARC 1.1, ISO 28500:2017): a response for each time that it was met at an address at a known
 * instant, a resource where no headers came with it. Other sightings have none: a record must state both.
 */
export function warcRecords(document: Document, bytes: Uint8Array): Buffer {
  return Buffer.concat(
    document.source.sightings.flatMap((sighting) => record(document, sighting, bytes) ?? []),
  )
}

function record(document: Document, sighting: Sighting, bytes: Uint8Array): Buffer | undefined {
  const { url, at, mediaType, headers } = sighting
  if (url === undefined || at === undefined) return undefined
  const content = headers === undefined ? bytes : Buffer.concat([httpHead(headers, bytes.length), bytes])
  const fields = [
    ['WARC-Type', headers === undefined ? 'resource' : 'response'],
    ['WARC-Record-ID', `<urn:uuid:${uuid(document.source.sha256, url, at)}>`],
    ['WARC-Date', at],
    ['WARC-Target-URI', url],
    ['WARC-Payload-Digest', `sha256:${document.source.sha256}`],
    [
      'Content-Type',
      headers === undefined
        ? (mediaType ?? 'application/octet-stream')
        : 'application/http; msgtype=response',
    ],
    ['Content-Length', String(content.length)],
  ].map(([name, value]) => `${name}: ${oneLine(value ?? '')}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${fields.join('')}\r\n`), content, Buffer.from('\r\n\r\n')])
}

function httpHead(headers: readonly [string, string][], length: number): Buffer {
  const lines = headers.map(([name, value]) => {
    const kept = UNDONE.test(name) ? `X-Archive-Orig-${name}` : name
    return `${oneLine(kept)}: ${oneLine(value)}\r\n`
  })
  return Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join('')}Content-Length: ${length}\r\n\r\n`, 'latin1')
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ')
}

/** The same record has the same id: a UUID of version 8 (RFC 9562, 5.8) made from what it is. */
function uuid(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const variant = (8 + (Number.parseInt(hash[16] ?? '0', 16) % 4)).toString(16)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** Containers made byte by byte from their standards, so that no library's habits are tested. */
import { crc32, deflateRawSync } from 'node:zlib'

/** A record of a web archive (WARC 1.1). */
export function warcRecord(
  type: string,
  content: string | Buffer,
  fields: Record<string, string> = {},
): Buffer {
  const body = Buffer.from(content)
  const all = {
    'WARC-Type': type,
    'WARC-Date': '2022-01-11T09:30:00Z',
    ...fields,
    'Content-Length': String(body.length),
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), body, Buffer.from('\r\n\r\n')])
}

/** A record of a response with its HTTP head. */
export function warcResponse(
  url: string,
  body: string | Buffer,
  head: string[] = [],
  status = '200 OK',
): Buffer {
  const lines = [`HTTP/1.1 ${status}`, ...head, '', ''].join('\r\n')
  return warcRecord('response', Buffer.concat([Buffer.from(lines), Buffer.from(body)]), {
    'WARC-Target-URI': url,
    'Content-Type': 'application/http; msgtype=response',
  })
}

export interface ZipEntry {
  name: string
  content: string | Buffer
  /** What the directory says instead of the truth. */
  claims?: { size?: number; crc?: number; flags?: number }
}

/** A ZIP archive (APPNOTE 6.3): local headers with deflated content, directory, end record. */
export function zipOf(entries: ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claims = {} } of entries) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const path = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(claims.flags ?? 0x800, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(claims.crc ?? crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claims.size ?? bytes.length, 18)
    fields.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, path, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, tail, path]))
    locals.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, ...directory, Buffer.from([0x50, 0x4b, 5, 6]), end])
}
